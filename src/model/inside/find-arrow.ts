import type { InnerArrow } from './inside.ts';
import type { Touch } from './touched.ts';

/**
 * Gives the arrow by which a path through parts reaches its next part: from the latest part before
 * it that hands on to it, since one part may call several in turn.
 */
export function findArrow<Arrow extends Pick<InnerArrow, 'from' | 'to'>>(
	arrows: readonly Arrow[],
	before: readonly string[],
	next: string,
): Arrow | undefined {
	return before
		.map((from) => arrows.find((arrow) => arrow.from === from && arrow.to === next))
		.findLast((arrow) => arrow !== undefined);
}

/**
 * Gives the part at which the number of a step stands: the one that takes from the connection or
 * hands to it, and for a step inside the component the last one. None where no arrow joins them.
 */
export function numberedPart(
	arrows: readonly Pick<InnerArrow, 'from' | 'to'>[],
	path: readonly string[],
	{ end, connection }: Pick<Touch, 'end' | 'connection'>,
): string | undefined {
	if (end === 'inside') return path.at(-1);
	if (end === 'target') return path.slice(0, 1).find((part) => joins(arrows, connection, part));
	const [first, ...others] = endsOfPath(arrows, path, connection);
	const isReached = (part: string) =>
		path.slice(0, path.indexOf(part)).some((before) => joins(arrows, before, part));
	return others.findLast(isReached) ?? first;
}

/**
 * Gives the parts from which a path leaves on a connection: the last one that hands to it, and before
 * it any that does and leads to no later part, where such parts act beside each other.
 */
export function endsOfPath(
	arrows: readonly Pick<InnerArrow, 'from' | 'to'>[],
	path: readonly string[],
	connection: string | undefined,
): readonly string[] {
	const last = path.findLast((part) => joins(arrows, part, connection));
	return path.filter(
		(part, index) =>
			part === last ||
			(joins(arrows, part, connection) &&
				!path.slice(index + 1).some((later) => joins(arrows, part, later))),
	);
}

/**
 * Splits a path where a part begins to which no arrow of the component leads: it acts by itself,
 * beside those before it.
 */
export function strandsOf(
	arrows: readonly Pick<InnerArrow, 'from' | 'to'>[],
	path: readonly string[],
): readonly (readonly string[])[] {
	const strands: string[][] = [];
	for (const part of path) {
		const strand = arrows.some(({ to }) => to === part) ? strands.at(-1) : undefined;
		if (strand) strand.push(part);
		else strands.push([part]);
	}
	return strands;
}

function joins(
	arrows: readonly Pick<InnerArrow, 'from' | 'to'>[],
	from: string | undefined,
	to: string | undefined,
): boolean {
	return arrows.some((arrow) => arrow.from === from && arrow.to === to);
}
