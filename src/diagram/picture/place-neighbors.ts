import type {
	BoxPlace,
	CompositionName,
	Placement,
	Point,
	WirePlace,
} from '../../model/architecture/placement.ts';
import type { Architecture } from '../../model/architecture/architecture.ts';

/** Sizes of the two compositions, in the picture's units. */
const sizes = {
	wide: { box: 178, middle: 170, gap: 60, pitch: 58, height: 46, margin: 4 },
	tall: { box: 164, middle: 136, gap: 48, pitch: 56, height: 42, margin: 4 },
} as const;

type Sizes = (typeof sizes)[CompositionName];

/** Names with more letters break at their last hyphen. */
const longestLine = 17;

interface Neighbor {
	readonly component: string;
	/** Ids of the connections that it opens to the component in the middle. */
	readonly inbound: readonly string[];
	/** Ids of the connections that the component in the middle opens to it. */
	readonly outbound: readonly string[];
}

/**
 * Places one component with everything it is connected to: those that connect to it on the left,
 * those it connects to on the right; in the tall composition all of them in one column on the right.
 */
export function placeNeighbors(
	architecture: Architecture,
	component: string,
	name: CompositionName,
): Placement {
	const size = sizes[name];
	const all = neighborsOf(architecture, component);
	const left = name === 'wide' ? all.filter(({ inbound }) => inbound.length > 0) : [];
	const right = all.filter((neighbor) => !left.includes(neighbor));
	const rows = Math.max(left.length, right.length, 1);
	const height = rows * size.pitch - (size.pitch - size.height) + 2 * size.margin;
	const middleX = size.margin + (left.length > 0 ? size.box + size.gap : 0);
	const middle = placeMiddle(component, name, middleX, Math.max(height, leastOf(component)));
	const sides = [
		...placeSide(left, size.margin, middle.x, middle, name),
		...placeSide(right, middle.x + middle.width + size.gap, middle.x + middle.width, middle, name),
	];
	const outer = right.length > 0 ? size.gap + size.box : 0;
	return {
		name,
		width: middle.x + middle.width + outer + size.margin,
		height: middle.height + 2 * size.margin,
		badge: 10,
		chip: { letter: 12, height: 22 },
		regions: {},
		boxes: Object.fromEntries([
			[component, middle],
			...sides.map(({ component: id, box }) => [id, box] as const),
		]),
		wires: Object.fromEntries(sides.flatMap(({ wires }) => wires)),
	};
}

/** Gives the part of the architecture that the picture of one component shows. */
export function neighborhoodOf(architecture: Architecture, component: string): Architecture {
	const connections = Object.fromEntries(
		Object.entries(architecture.connections).filter(
			([, { openedBy, to }]) => openedBy === component || to === component,
		),
	);
	const ends = new Set(Object.values(connections).flatMap(({ openedBy, to }) => [openedBy, to]));
	const components = Object.fromEntries(
		Object.entries(architecture.components).filter(([id]) => ends.has(id)),
	);
	return { ...architecture, components, connections };
}

function neighborsOf({ components, connections }: Architecture, component: string): Neighbor[] {
	const idsOf = (openedBy: string, to: string) =>
		Object.entries(connections)
			.filter(([, connection]) => connection.openedBy === openedBy && connection.to === to)
			.map(([id]) => id);
	return Object.keys(components)
		.filter((id) => id !== component)
		.map((id) => ({
			component: id,
			inbound: idsOf(id, component),
			outbound: idsOf(component, id),
		}))
		.filter(({ inbound, outbound }) => inbound.length + outbound.length > 0);
}

function placeMiddle(
	component: string,
	name: CompositionName,
	x: number,
	height: number,
): BoxPlace {
	const { middle: width, margin } = sizes[name];
	return {
		x,
		y: margin,
		width,
		height: height - 2 * margin,
		layout: 'above',
		role: true,
		...breakOf(component),
	};
}

function placeSide(
	side: readonly Neighbor[],
	x: number,
	edge: number,
	middle: BoxPlace,
	name: CompositionName,
) {
	const size = sizes[name];
	const total = side.length * size.pitch - (size.pitch - size.height);
	const top = middle.y + (middle.height - total) / 2;
	return side.map((neighbor, row) => {
		const box: BoxPlace = {
			x,
			y: top + row * size.pitch,
			width: size.box,
			height: size.height,
			layout: 'beside',
			role: false,
			...breakOf(neighbor.component),
		};
		return { component: neighbor.component, box, wires: wiresOf(neighbor, box, edge, size) };
	});
}

function wiresOf(
	{ inbound, outbound }: Neighbor,
	box: BoxPlace,
	edge: number,
	size: Sizes,
): [string, WirePlace][] {
	const near = box.x < edge ? box.x + box.width : box.x;
	const arriving = inbound.map((id) => ({ id, from: near, to: edge }));
	const leaving = outbound.map((id) => ({ id, from: edge, to: near }));
	const all = [...arriving, ...leaving];
	return all.map(({ id, from, to }, index) => {
		const y = box.y + size.height / 2 + (index - (all.length - 1) / 2) * 20;
		const corners: [Point, Point] = [
			[from, y],
			[to, y],
		];
		return [`${id}/with-opener`, { corners }];
	});
}

/** The height that the mark, the name and the role of a component need, with the margins. */
function leastOf(component: string): number {
	return breakOf(component).breakAfter === undefined ? 84 : 102;
}

function breakOf(component: string): { breakAfter?: string } {
	if (component.length <= longestLine) return {};
	return { breakAfter: component.slice(0, component.lastIndexOf('-') + 1) };
}
