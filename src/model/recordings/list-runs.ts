import { z } from 'astro/zod';

/** One run of a container that ends by itself. All times are seconds, from the first start on. */
export interface Run {
	/** How often it had been started again; 0 for the first run. */
	readonly restart: number;
	readonly start: number;
	/** Not there when the recording stopped before the run did. */
	readonly end: number | undefined;
	/** How long nothing ran before it; not there for the first run. */
	readonly waited: number | undefined;
}

/** What was seen when a container was found running: since when, and how the last run ended. */
export interface RunSighting {
	readonly restartCount: number;
	readonly since: string;
	readonly last: Readonly<Record<string, unknown>>;
}

const ended = z.object({ terminated: z.object({ finishedAt: z.iso.datetime() }) });

/**
 * Lists the runs of a container by the times that its kubelet wrote into the status of the Pod,
 * which are whole seconds.
 * @throws Error when a later run says nothing of the end of the one before it.
 */
export function listRuns(sightings: readonly RunSighting[]): readonly Run[] {
	const origin = secondsOf(sightings[0]?.since ?? '');
	const ends = sightings.slice(1).map(({ restartCount, last }) => {
		const { success, data } = ended.safeParse(last);
		if (success) return secondsOf(data.terminated.finishedAt) - origin;
		throw new Error(
			`The recording of restart ${restartCount} does not say when the last run ended.`,
		);
	});
	return sightings.map(({ restartCount, since }, index) => {
		const start = secondsOf(since) - origin;
		const before = ends[index - 1];
		return {
			restart: restartCount,
			start,
			end: ends[index],
			waited: before === undefined ? undefined : start - before,
		};
	});
}

function secondsOf(time: string): number {
	return Date.parse(time) / 1000;
}
