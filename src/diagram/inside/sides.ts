import type { BoxPlace, CompositionName, Placement } from '../../model/architecture/placement.ts';
import type { Inside, Side } from '../../model/inside/inside.ts';

/** A neighbor of a component, and the edge at which it stands. */
export interface SidedNeighbor {
	readonly component: string;
	readonly side: Side;
}

/**
 * Gives the edge at which each neighbor stands: the one that faces it on the main picture. A tall
 * composition has no room at its left and right, so what stands there comes first and last.
 */
export function sidesOf(
	inside: Inside,
	neighbors: readonly string[],
	{ name, boxes }: Pick<Placement, 'name' | 'boxes'>,
): readonly SidedNeighbor[] {
	const middle = boxes[inside.component];
	if (!middle) throw new Error(`The ${name} composition has no place for "${inside.component}".`);
	const sided = neighbors.map((component) => {
		const box = boxes[component];
		if (!box) throw new Error(`The ${name} composition has no place for "${component}".`);
		const side = inside.sides?.[name]?.[component] ?? sideOf(box, middle, name);
		const isAcross = side === 'left' || side === 'right';
		return { component, side, order: isAcross ? box.y : box.x };
	});
	return [...sided].sort((a, b) => a.order - b.order);
}

function sideOf(box: BoxPlace, middle: BoxPlace, name: CompositionName): Side {
	const left = middle.x - (box.x + box.width);
	const right = box.x - (middle.x + middle.width);
	const above = middle.y - (box.y + box.height);
	const below = box.y - (middle.y + middle.height);
	const furthest = Math.max(left, right, above, below);
	const across = name === 'wide' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
	if (furthest === above) return 'top';
	if (furthest === below) return 'bottom';
	return furthest === left ? across[0] : across[1];
}
