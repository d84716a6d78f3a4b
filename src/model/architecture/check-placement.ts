import { authorFiles, flowFile, placesFile } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import { type Flow, sourceOf, targetOf } from '../flows/flow.ts';
import { checkKnown } from '../problems.ts';
import type { Architecture } from './architecture.ts';
import type { BoxPlace, Placement, Point } from './placement.ts';

/** How far an end of a wire may be from the edge of its box. */
const tolerance = 1;

/**
 * Every way in which a composition does not fit the architecture: components without a place or
 * without the icon that is shown there, places of nothing, wires of unknown connections or that end
 * away from their boxes, steps whose wire is not drawn.
 */
export function checkPlacement(
	placement: Placement,
	architecture: Architecture,
	flows: readonly Flow[],
): readonly AuthorProblem[] {
	const file = placesFile(placement.name);
	return [
		...checkBoxes(file, placement, architecture),
		...Object.entries(placement.wires).flatMap(([id, { corners }]) =>
			checkWire(`${file} (${id})`, id, corners, placement, architecture),
		),
		...flows.flatMap((flow) => checkSteps(flow, file, placement, architecture)),
	];
}

function checkBoxes(
	file: string,
	{ boxes }: Placement,
	{ components, icons }: Architecture,
): AuthorProblem[] {
	const known = Object.keys(components);
	return [
		...Object.keys(boxes).flatMap((id) =>
			checkKnown(`${file} (${id})`, 'a place of an unknown component', id, known),
		),
		...known
			.filter((id) => boxes[id] === undefined)
			.map((value) => ({
				where: `${authorFiles.components} (${value})`,
				problem: 'the component has no place in the picture',
				value,
				todo: `give it a box in ${file}`,
			})),
		...known
			.filter((id) => icons[id] === undefined && (boxes[id]?.layout ?? 'bare') !== 'bare')
			.map((value) => ({
				where: `${authorFiles.components} (${value})`,
				problem: 'the component has no icon',
				value,
				todo: `draw one in ${authorFiles.icons}`,
			})),
	];
}

function checkWire(
	where: string,
	id: string,
	corners: readonly Point[],
	{ boxes }: Placement,
	{ connections }: Architecture,
): AuthorProblem[] {
	const [connectionId = '', information = ''] = id.split('/');
	const connection = connections[connectionId];
	if (!connection) {
		return checkKnown(
			where,
			'a wire of an unknown connection',
			connectionId,
			Object.keys(connections),
		);
	}
	if (information !== 'with-opener' && information !== 'against-opener') {
		const directions = ['with-opener', 'against-opener'];
		return checkKnown(where, 'a wire in no direction', information, directions);
	}
	return [
		{ end: 'start', at: corners[0], box: sourceOf(connection, information) },
		{ end: 'end', at: corners.at(-1), box: targetOf(connection, information) },
	].flatMap(({ end, at, box }) => {
		const place = boxes[box];
		if (!at || !place || isOnEdge(at, place)) return [];
		return [
			{
				where,
				problem: `the wire does not ${end} at ${box}`,
				value: `[${at.join(', ')}]`,
				nearest: `[${nearestOnEdge(at, place).join(', ')}]`,
				todo: `put the ${end === 'start' ? 'first' : 'last'} corner on the edge of its box`,
			},
		];
	});
}

function checkSteps(
	{ id, steps }: Flow,
	file: string,
	{ wires }: Placement,
	{ connections }: Architecture,
): AuthorProblem[] {
	return steps.flatMap(({ id: step, connection, information }) => {
		if (connection === undefined || !(connection in connections)) return [];
		const wire = `${connection}/${information}`;
		return wire in wires
			? []
			: [
					{
						where: `${flowFile(id)} (${step})`,
						problem: 'the wire of this step is not drawn',
						value: wire,
						todo: `place it in ${file}`,
					},
				];
	});
}

function isOnEdge(point: Point, box: BoxPlace): boolean {
	const [x, y] = nearestOnEdge(point, box);
	return Math.hypot(x - point[0], y - point[1]) <= tolerance;
}

function nearestOnEdge([x, y]: Point, box: BoxPlace): Point {
	const [right, bottom] = [box.x + box.width, box.y + box.height];
	const inX = Math.min(Math.max(x, box.x), right);
	const inY = Math.min(Math.max(y, box.y), bottom);
	const candidates: readonly Point[] = [
		[box.x, inY],
		[right, inY],
		[inX, box.y],
		[inX, bottom],
	];
	const distance = (point: Point) => Math.hypot(point[0] - x, point[1] - y);
	return candidates.reduce((best, point) => (distance(point) < distance(best) ? point : best));
}
