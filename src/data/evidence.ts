import { authorError } from '../model/author-error.ts';
import { atRestSchema, type RecordedEvent, storySchema } from '../model/evidence.ts';
import type { Exhibit, Origin, RecordedAct } from '../model/exhibit.ts';
import { nearest } from '../model/nearest.ts';
import atRestFile from './evidence/at-rest.json' with { type: 'json' };
import podBirthFile from './evidence/pod-birth.json' with { type: 'json' };
import serviceFile from './evidence/service.json' with { type: 'json' };

const stories = [podBirthFile, serviceFile].map((file) => storySchema.parse(file));
const atRest = atRestSchema.parse(atRestFile);

function isNamedAct(event: RecordedEvent): event is RecordedAct & { id: string } {
	return event.kind !== 'note' && event.id !== undefined;
}

function originOf(
	file: string,
	recording: { recorded: string; versions: Record<string, string> },
): Origin {
	return { file, recorded: recording.recorded, kubernetes: recording.versions['kubernetes'] ?? '' };
}

const storyExhibits = stories.flatMap((story) =>
	story.events
		.filter(isNamedAct)
		.map((event): [string, { exhibit: Exhibit; origin: Origin }] => [
			`${story.story}/${event.id}`,
			{ exhibit: event, origin: originOf(`${story.story}.json`, story) },
		]),
);

const etcdWatches: Exhibit = {
	kind: 'count',
	from: 'kube-apiserver',
	to: 'etcd',
	what: 'watches',
	count: atRest.etcd.watchesOpenedByKubeApiserver,
	seconds: atRest.seconds,
};

const exhibits = new Map<string, { readonly exhibit: Exhibit; readonly origin: Origin }>([
	...storyExhibits,
	['at-rest/etcd-watches', { exhibit: etcdWatches, origin: originOf('at-rest.json', atRest) }],
]);

/** Every id that a step can point at, as `story/event`. */
export const eventIds: readonly string[] = [...exhibits.keys()];

/** Gives what was recorded under an id, with its origin. Throws an author's error on an unknown id. */
export function exhibitOf(id: string): { readonly exhibit: Exhibit; readonly origin: Origin } {
	const found = exhibits.get(id);
	if (found) return found;
	throw new Error(
		authorError({
			where: 'src/data/flows',
			problem: 'a step points at an event that no recording holds',
			value: id,
			nearest: nearest(id, eventIds),
			todo: 'use the id of an event in src/data/evidence, written as story/event',
		}),
	);
}
