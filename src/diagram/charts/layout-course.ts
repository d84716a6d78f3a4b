import type { CourseTime } from '../../model/failures/course.ts';

/** What the axis needs to know of a moment. */
export interface CoursePoint {
	readonly kind: 'recorded' | 'sourced';
	readonly at: CourseTime;
}

/** A place on the axis at which something begins or ends. */
export interface Knot {
	readonly phase: CourseTime['since'];
	/** Seconds in its phase; the place in the order for what has no fixed time. */
	readonly time: number;
}

/** The stretch of the axis between two knots. */
export interface AxisStretch {
	readonly from: Knot;
	readonly to: Knot;
	/**
	 * `time` is drawn as it is; of a `cut` something is left out, because it is long or nobody can
	 * say how long; `level` lies between two things that both have no fixed time.
	 */
	readonly kind: 'time' | 'cut' | 'level';
	/** Whether the recording covers it. */
	readonly recorded: boolean;
}

/** A stretch longer than this, in seconds, is cut. */
const longest = 60;

const phases: readonly CourseTime['since'][] = ['outage', 'meanwhile', 'return'];

/** Gives where each point begins and, if it lasts, ends. Points come in the order of the course. */
export function knotsOf(
	points: readonly CoursePoint[],
): readonly { readonly from: Knot; readonly to: Knot | undefined }[] {
	return points.map(({ at }, index) => {
		if (at.since === 'meanwhile') {
			return { from: { phase: 'meanwhile', time: index }, to: undefined };
		}
		const { since: phase, from, to } = at;
		return { from: { phase, time: from }, to: to === undefined ? undefined : { phase, time: to } };
	});
}

/** Gives the stretches of the axis from the first knot to the last, in order. */
export function axisStretchesOf(points: readonly CoursePoint[]): readonly AxisStretch[] {
	const knots = sortKnots(knotsOf(points).flatMap(({ from, to }) => (to ? [from, to] : [from])));
	return knots.slice(1).map((to, index) => {
		const from = knots[index] ?? to;
		return { from, to, kind: kindOf(from, to), recorded: isRecorded(from, to, points) };
	});
}

/** Tells whether two knots are the same place. */
export function sameKnot(one: Knot, other: Knot): boolean {
	return one.phase === other.phase && one.time === other.time;
}

function sortKnots(knots: readonly Knot[]): readonly Knot[] {
	return knots
		.filter((knot, index) => knots.findIndex((other) => sameKnot(knot, other)) === index)
		.sort(
			(one, other) =>
				phases.indexOf(one.phase) - phases.indexOf(other.phase) || one.time - other.time,
		);
}

function kindOf(from: Knot, to: Knot): AxisStretch['kind'] {
	if (from.phase !== to.phase) return 'cut';
	if (from.phase === 'meanwhile') return 'level';
	return to.time - from.time > longest ? 'cut' : 'time';
}

/** The recording covers a phase from its first recorded moment to the end of its last. */
function isRecorded(from: Knot, to: Knot, points: readonly CoursePoint[]): boolean {
	if (from.phase !== to.phase || from.phase === 'meanwhile') return false;
	const ends = points.flatMap(({ kind, at }) =>
		kind === 'recorded' && at.since !== 'meanwhile' && at.since === from.phase
			? [at.to ?? at.from]
			: [],
	);
	return to.time <= Math.max(...ends);
}
