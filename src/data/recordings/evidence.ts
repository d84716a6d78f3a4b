import { authorError } from '../../model/author-error.ts';
import { type RecordedEvent, type Story, storySchema } from '../../model/recordings/evidence.ts';
import type { Exhibit, Origin } from '../../model/recordings/exhibit.ts';
import { nearest } from '../../model/nearest.ts';
import { atRest } from './measurements.ts';
import { contentOf, recordings } from './recordings.ts';

/** Every story that was recorded event by event. */
export const stories: readonly Story[] = recordings
	.filter(({ schema }) => schema === storySchema)
	.map(({ name }) => contentOf(name) as Story);

/** Something that a step can point at, and where it was recorded. */
interface Proof {
	readonly exhibit: Exhibit;
	readonly origin: Origin;
}

function isNamed(event: RecordedEvent): event is RecordedEvent & { id: string } {
	return event.id !== undefined;
}

function originOf(
	recording: string,
	{ recorded, versions }: Pick<Story, 'recorded' | 'versions'>,
): Origin {
	return { recording, recorded, kubernetes: versions.kubernetes };
}

const exhibits = new Map<string, Proof>([
	...stories.flatMap((story) =>
		story.events
			.filter(isNamed)
			.map((event): [string, Proof] => [
				`${story.story}/${event.id}`,
				{ exhibit: event, origin: originOf(story.story, story) },
			]),
	),
	[
		'at-rest/etcd-watches',
		{
			exhibit: {
				kind: 'count',
				from: 'kube-apiserver',
				to: 'etcd',
				what: 'watches',
				count: atRest.etcd.watchesOpenedByKubeApiserver,
				seconds: atRest.seconds,
			},
			origin: originOf('at-rest', atRest),
		},
	],
]);

/** Every id that a step can point at, as `story/event`. */
export const eventIds: readonly string[] = [...exhibits.keys()];

/**
 * When each event happened, in milliseconds since the first note of its story, by `story/event`. What
 * was counted over a span of time has no moment of its own.
 */
export const eventTimes: ReadonlyMap<string, number> = new Map(
	[...exhibits].flatMap(([id, { exhibit }]) => ('at' in exhibit ? [[id, exhibit.at]] : [])),
);

/** Gives what was recorded under an id, with its origin. Throws an author's error on an unknown id. */
export function exhibitOf(id: string): Proof {
	const found = exhibits.get(id);
	if (found) return found;
	throw new Error(
		authorError({
			where: 'src/data/flows',
			problem: 'a step points at an event that no recording holds',
			value: id,
			nearest: nearest(id, eventIds),
			todo: 'use the id of an event in src/data/recordings, written as story/event',
		}),
	);
}

/** Gives a recorded story by its name. Throws an author's error on an unknown one. */
export function storyOf(name: string): Story {
	const found = stories.find(({ story }) => story === name);
	if (found) return found;
	const names = stories.map(({ story }) => story);
	throw new Error(
		authorError({
			where: 'src/data/flows',
			problem: 'no story was recorded under this name',
			value: name,
			nearest: nearest(name, names),
			todo: 'use the name of a file in src/data/recordings',
		}),
	);
}
