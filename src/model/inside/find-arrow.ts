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
	return end === 'target'
		? path.slice(0, 1).find((part) => joins(arrows, connection, part))
		: path.findLast((part) => joins(arrows, part, connection));
}

function joins(
	arrows: readonly Pick<InnerArrow, 'from' | 'to'>[],
	from: string | undefined,
	to: string | undefined,
): boolean {
	return arrows.some((arrow) => arrow.from === from && arrow.to === to);
}
