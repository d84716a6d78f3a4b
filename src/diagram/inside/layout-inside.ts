import type { Architecture } from '../../model/architecture/architecture.ts';
import type { CompositionName, Placement, Point } from '../../model/architecture/placement.ts';
import type { Inside, Side } from '../../model/inside/inside.ts';
import type { Scene, SceneBox, SceneRegion, SceneWire } from '../picture/scene.ts';
import { pathThrough, trimEnds } from '../picture/wire-shape.ts';
import { type Lead, type Obstacle, routeWires } from './route-wires.ts';
import { type SidedNeighbour, sidesOf } from './sides.ts';

/** Sizes of the two compositions, in the picture's units; multiples of the grid of wires. */
const sizes = {
	wide: { part: [140, 60], gap: [50, 50], padding: 30, bar: [90, 50], away: 50, margin: [10, 20] },
	tall: {
		part: [120, 60],
		gap: [40, 40],
		padding: 40,
		bar: [0, 50],
		away: 40,
		margin: [0, 20],
	},
} as const;

/** Room for the name of the component above its parts, and of a group above its own. */
const title = { component: 20, group: 20, width: 160 } as const;

/** How far heads of arrows end before the box they point at. */
const headGap = 6;

/** The id of the region that is the component, and of the box for the numbers of what happens to it as a whole. */
export const componentRegion = 'component';

/**
 * Lays out what is inside a component: its box in the middle, the parts in it, its neighbours at the
 * edges where they stand on the main picture, and an arrow for everything that is handed on.
 */
export function layoutInside(
	inside: Inside,
	architecture: Architecture,
	main: Pick<Placement, 'name' | 'boxes'>,
): Scene {
	const name = main.name;
	const size = sizes[name];
	const ends = inside.arrows.flatMap(({ from, to }) => [from, to]);
	const neighbours = [
		...new Set(ends.flatMap((end) => neighbourAt(end, inside.component, architecture) ?? [])),
	];
	const sided = sidesOf(inside, neighbours, main);
	const has = (side: Side) => sided.some((neighbour) => neighbour.side === side);
	const columns = Math.max(
		...inside.parts.map(({ place }) => place[name][0] + (place[name][2] ?? 1)),
	);
	const rows = Math.max(...inside.parts.map(({ place }) => place[name][1])) + 1;
	const [partWidth, partHeight] = size.part;
	// Narrow boxes break names into three lines, and have room for three more below.
	const crowded = (['top', 'bottom'] as const).some(
		(side) => sided.filter((neighbour) => neighbour.side === side).length > 2,
	);
	const barHeight = size.bar[1] + (crowded ? 60 : 0);
	const inner = {
		width: columns * partWidth + (columns - 1) * size.gap[0],
		height: rows * partHeight + (rows - 1) * size.gap[1],
	};
	const frame = {
		x: size.margin[0] + (has('left') ? size.bar[0] + size.away : 0),
		y: size.margin[1] + (has('top') ? barHeight + size.away : 0),
		width: inner.width + 2 * size.padding,
		height: title.component + inner.height + 2 * size.padding,
	};
	const width =
		frame.x + frame.width + (has('right') ? size.away + size.bar[0] : 0) + size.margin[0];
	const height =
		frame.y + frame.height + (has('bottom') ? size.away + barHeight : 0) + size.margin[1];
	const parts = inside.parts
		.map(({ id, place }): SceneBox => {
			const [column, row, across = 1] = place[name];
			return {
				component: id,
				plane: planeOf(inside.component, architecture),
				layout: 'bare',
				role: false,
				x: frame.x + size.padding + column * (partWidth + size.gap[0]),
				y: frame.y + title.component + size.padding + row * (partHeight + size.gap[1]),
				width: across * partWidth + (across - 1) * size.gap[0],
				height: partHeight,
			};
		})
		.map((box): SceneBox => ({ ...box, badge: [box.x + box.width, box.y] }));
	const bars = placeBars(sided, frame, name, barHeight).map((bar): SceneBox => ({
		...bar,
		plane: planeOf(bar.component, architecture),
		layout: 'bare',
		role: false,
		badge: [bar.x + bar.width - 20, bar.y],
	}));
	const groups = placeGroups(inside, parts);
	const boxes = [...parts, ...bars];
	const names = [
		{ id: `name:${componentRegion}`, ...frame, height: title.component + 10 },
		...groups.map(({ id, x, y }) => ({ id: `name:${id}`, x, y: y + 10, height: 0 })),
	].map((place): Obstacle => ({ ...place, width: title.width }));
	// Wires stay on the near side of neighbours.
	const beyond = bars.map(({ component: id, x, y, width: barWidth, height: barLength }) => ({
		id: `beyond:${id}`,
		...{
			left: { x: 0, y: 0, width: x + barWidth - 10, height },
			right: { x: x + 10, y: 0, width: width - x - 10, height },
			top: { x: 0, y: 0, width, height: y + barLength - 10 },
			bottom: { x: 0, y: y + 10, width, height: height - y - 10 },
		}[sided.find((one) => one.component === id)?.side ?? 'left'],
	}));
	const wires = placeWires(inside, architecture, {
		boxes,
		names: [...names, ...beyond],
		sided,
		width,
		height,
	});
	const whole: SceneBox = {
		component: componentRegion,
		plane: planeOf(inside.component, architecture),
		layout: 'bare',
		role: false,
		...frame,
		badge: [frame.x + frame.width - 30, frame.y],
	};
	return {
		name,
		width,
		height,
		badge: 10,
		chip: { letter: 12, height: 22 },
		regions: [
			{
				id: componentRegion,
				...frame,
				label: [frame.x + 16, frame.y + 20],
				sheets: 0,
			},
			...groups,
		],
		boxes: [whole, ...boxes],
		wires,
	};
}

/** The component at the other end of a connection; none for a part. */
export function neighbourAt(
	end: string,
	component: string,
	{ connections }: Pick<Architecture, 'connections'>,
): string | undefined {
	const connection = connections[end];
	if (!connection) return undefined;
	return connection.openedBy === component ? connection.to : connection.openedBy;
}

/** The id of the wire of an arrow. */
export function innerWire(from: string, to: string): SceneWire['id'] {
	return `${from}>${to}/with-opener`;
}

function planeOf(component: string, { components }: Architecture): SceneBox['plane'] {
	const found = components[component];
	if (!found) throw new Error(`There is no component "${component}".`);
	return found.plane;
}

function placeBars(
	sided: readonly SidedNeighbour[],
	frame: { x: number; y: number; width: number; height: number },
	name: CompositionName,
	barHeight: number,
): readonly (Pick<SceneBox, 'x' | 'y' | 'width' | 'height'> & { component: string })[] {
	const { bar, away } = sizes[name];
	const gap = 20;
	return sided.map(({ component, side }) => {
		const group = sided.filter((other) => other.side === side);
		const index = group.findIndex((other) => other.component === component);
		const isAcross = side === 'left' || side === 'right';
		const length = isAcross ? frame.height : frame.width;
		const share = toGrid((length - (group.length - 1) * gap) / group.length);
		const along = (isAcross ? frame.y : frame.x) + index * (share + gap);
		if (isAcross) {
			const x = side === 'left' ? frame.x - away - bar[0] : frame.x + frame.width + away;
			return { component, x, y: along, width: bar[0], height: share };
		}
		const y = side === 'top' ? frame.y - away - barHeight : frame.y + frame.height + away;
		return { component, x: along, y, width: share, height: barHeight };
	});
}

function toGrid(length: number): number {
	return Math.floor(length / 10) * 10;
}

function placeGroups({ groups = [] }: Inside, boxes: readonly SceneBox[]): SceneRegion[] {
	return groups.map(({ id, parts }) => {
		const own = boxes.filter(({ component }) => parts.includes(component));
		const left = Math.min(...own.map(({ x }) => x)) - 20;
		const top = Math.min(...own.map(({ y }) => y)) - 10 - title.group;
		const right = Math.max(...own.map(({ x, width }) => x + width)) + 20;
		const bottom = Math.max(...own.map(({ y, height }) => y + height)) + 10;
		return {
			id,
			x: left,
			y: top,
			width: right - left,
			height: bottom - top,
			label: [left + 8, top + 16],
			sheets: 0,
		};
	});
}

function placeWires(
	{ component, arrows }: Inside,
	architecture: Architecture,
	{
		boxes,
		names,
		sided,
		...size
	}: {
		readonly boxes: readonly SceneBox[];
		readonly names: readonly Obstacle[];
		readonly sided: readonly SidedNeighbour[];
		readonly width: number;
		readonly height: number;
	},
): SceneWire[] {
	const boxAt = (end: string) => neighbourAt(end, component, architecture) ?? end;
	const obstacles = [
		...names,
		...boxes.map(({ component: id, x, y, width, height, badge }): Obstacle => ({
			id,
			x,
			y,
			width,
			height,
			...(badge ? { badge } : {}),
			...faceOf(sided.find((neighbour) => neighbour.component === id)),
		})),
	];
	const leads = arrows.map(({ from, to }): Lead => {
		const outer = neighbourAt(from, component, architecture) !== undefined;
		const leaving = neighbourAt(to, component, architecture) !== undefined;
		return {
			id: innerWire(from, to),
			from: boxAt(from),
			to: boxAt(to),
			trunks: [
				...(leaving ? [`out of ${from}`, `to ${to}`] : []),
				...(outer ? [`into ${to}`] : []),
				...(outer || leaving ? [] : [`from ${from}`]),
			],
		};
	});
	const corners = routeWires(obstacles, leads, size);
	return arrows.map(({ from, to }): SceneWire => {
		const id = innerWire(from, to);
		const way = corners.get(id);
		if (!way) throw new Error(`No way for the arrow from "${from}" to "${to}".`);
		const trimmed = trimEnds(way, 0, headGap);
		const connection = architecture.connections[from] ?? architecture.connections[to];
		const head = headAt(trimmed);
		const [source, target] = [boxAt(from), boxAt(to)];
		const openedBy = connection?.openedBy ?? source;
		return {
			id,
			connection: from in architecture.connections ? from : to,
			source,
			target,
			openedBy,
			...(connection ? { transport: connection.transport } : {}),
			path: pathThrough(trimmed),
			corners: trimmed,
			head,
			dialled: openedBy === source ? head : headAt([...trimEnds(way, headGap, 0)].reverse()),
			badge: way[0] ?? [0, 0],
		};
	});
}

function headAt(corners: readonly Point[]): SceneWire['head'] {
	const [tip, before] = [corners.at(-1), corners.at(-2)];
	if (!tip || !before) throw new Error('A wire needs at least two corners.');
	return { at: tip, degrees: (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI };
}

const opposite = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const;

/** Wires end at the edge of a neighbour that faces the component. */
function faceOf(neighbour: SidedNeighbour | undefined): { readonly face?: Side } {
	return neighbour ? { face: opposite[neighbour.side] } : {};
}
