import { authorFolders } from '../../model/author-files.ts';
import { authorError } from '../../model/author-error.ts';
import {
	type Evidence,
	type EventRecording,
	eventRecordingSchema,
	type Origin,
	type RecordedEvent,
} from '../../model/recordings/evidence.ts';
import { nearest } from '../../model/nearest.ts';
import { atRest } from './measurements.ts';
import { contentOf, recordings } from './recordings.ts';

/** Every recording that lists events. */
export const eventRecordings: readonly EventRecording[] = recordings
	.filter(({ schema }) => schema === eventRecordingSchema)
	.map(({ name }) => contentOf(name) as EventRecording);

/** Something that a step can point at, and where it was recorded. */
interface FoundEvidence {
	readonly evidence: Evidence;
	readonly origin: Origin;
}

function isNamed(event: RecordedEvent): event is RecordedEvent & { id: string } {
	return event.id !== undefined;
}

function originOf(
	recording: string,
	{ recorded, versions }: Pick<EventRecording, 'recorded' | 'versions'>,
): Origin {
	return { recording, recorded, kubernetes: versions.kubernetes };
}

const byId = new Map<string, FoundEvidence>([
	...eventRecordings.flatMap((recording) =>
		recording.events
			.filter(isNamed)
			.map((event): [string, FoundEvidence] => [
				`${recording.story}/${event.id}`,
				{ evidence: event, origin: originOf(recording.story, recording) },
			]),
	),
	[
		'at-rest/etcd-watches',
		{
			evidence: {
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

/** Every id that a step can point at, as `recording/event`. */
export const eventIds: readonly string[] = [...byId.keys()];

/**
 * When each event happened, in milliseconds since the first note of its recording, by
 * `recording/event`. What was counted over a span of time has no moment of its own.
 */
export const eventTimes: ReadonlyMap<string, number> = new Map(
	[...byId].flatMap(([id, { evidence }]) => ('at' in evidence ? [[id, evidence.at]] : [])),
);

/** Gives what was recorded under an id, with its origin. Throws an author's error on an unknown id. */
export function evidenceOf(id: string): FoundEvidence {
	const found = byId.get(id);
	if (found) return found;
	throw new Error(
		authorError({
			where: authorFolders.flows,
			problem: 'a step points at an event that no recording holds',
			value: id,
			nearest: nearest(id, eventIds),
			todo: `use the id of an event in ${authorFolders.recordings}, written as recording/event`,
		}),
	);
}

/** Gives a recording that lists events by its name. Throws an author's error on an unknown one. */
export function eventRecordingOf(name: string): EventRecording {
	const found = eventRecordings.find(({ story }) => story === name);
	if (found) return found;
	const names = eventRecordings.map(({ story }) => story);
	throw new Error(
		authorError({
			where: authorFolders.flows,
			problem: 'no recording with events has this name',
			value: name,
			nearest: nearest(name, names),
			todo: `use the name of a file in ${authorFolders.recordings}`,
		}),
	);
}
