import type { Architecture } from '../architecture/architecture.ts';
import { insideFile } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import { checkId, checkKnown, checkSome, findTwice } from '../problems.ts';
import type { Inside, InnerArrow } from './inside.ts';

/**
 * Every mistake in what is inside a component: ids that cannot be addresses or that stand for two
 * things, parts and arrows without a source, arrows that end at nothing of the component, parts
 * that no arrow reaches, two parts in one place, groups and edges of what is not there.
 */
export function checkInside(
	inside: Inside,
	{ components, connections }: Architecture,
	spans: readonly string[],
): readonly AuthorProblem[] {
	const file = insideFile(inside.component);
	const parts = inside.parts.map(({ id }) => id);
	const own = Object.keys(connections).filter((id) =>
		[connections[id]?.openedBy, connections[id]?.to].includes(inside.component),
	);
	const neighbors = own.flatMap((id) => connections[id]?.[endOf(id)] ?? []);
	function endOf(id: string): 'openedBy' | 'to' {
		return connections[id]?.openedBy === inside.component ? 'to' : 'openedBy';
	}
	return [
		...findTwice(
			'two parts have the same id',
			parts.map((id) => [file, id]),
		),
		...inside.parts.flatMap((part) => {
			const where = `${file} (${part.id})`;
			return [
				...checkId(where, part.id),
				...(part.id in components || part.id in connections
					? [
							{
								where,
								problem: 'a component or a connection has the id of this part',
								value: part.id,
								todo: 'name the part by what it does in the component',
							},
						]
					: []),
				...checkSome(where, 'the part has no source', part.references, 'name a reference'),
				...(part.spans ?? []).flatMap((span) =>
					checkKnown(where, 'the part names a span that was not recorded', span, spans),
				),
				...checkReached(where, part.id, inside.arrows),
			];
		}),
		...checkPlaces(file, inside),
		...inside.arrows.flatMap((arrow) => checkArrow(file, arrow, parts, own)),
		...findTwice(
			'two arrows lead from the same part to the same part',
			inside.arrows.map(({ from, to }) => [file, `${from} → ${to}`]),
		),
		...findUnused(file, own, inside.arrows, components, connections),
		...(inside.groups ?? []).flatMap((group) =>
			group.parts.flatMap((part) =>
				checkKnown(`${file} (${group.id})`, 'the group frames an unknown part', part, parts),
			),
		),
		...Object.values(inside.sides ?? {}).flatMap((sides) =>
			Object.keys(sides).flatMap((id) =>
				checkKnown(file, 'the edge of what is no neighbor of the component', id, neighbors),
			),
		),
	];
}

function checkArrow(
	file: string,
	{ from, to, references }: InnerArrow,
	parts: readonly string[],
	connections: readonly string[],
): AuthorProblem[] {
	const value = `${from} → ${to}`;
	return [
		...[from, to].flatMap((end) =>
			checkKnown(
				file,
				`the arrow ${value} ends neither at a part nor at a connection of the component`,
				end,
				[...parts, ...connections],
				'use the id of a part in this file, or of a connection of the component',
			),
		),
		...(connections.includes(from) && connections.includes(to)
			? [
					{
						where: file,
						problem: 'the arrow passes the component without a part',
						value,
						todo: 'name the part at one end',
					},
				]
			: []),
		...checkSome(file, `the arrow ${value} has no source`, references, 'name a reference'),
	];
}

function checkReached(where: string, part: string, arrows: readonly InnerArrow[]): AuthorProblem[] {
	return arrows.some(({ from, to }) => from === part || to === part)
		? []
		: [
				{
					where,
					problem: 'no arrow leads to or from the part',
					value: part,
					todo: 'say in `arrows` what it receives or hands on',
				},
			];
}

function checkPlaces(file: string, { parts }: Inside): AuthorProblem[] {
	return (['wide', 'tall'] as const).flatMap((name) => {
		const cells = parts.flatMap(({ id, place }) => {
			const [column, row, columns = 1] = place[name];
			return Array.from({ length: columns }, (_, index) => ({
				id,
				cell: `${String(column + index)}, ${String(row)}`,
			}));
		});
		return cells
			.filter(({ cell }, index) => cells.findIndex((other) => other.cell === cell) !== index)
			.map(({ id, cell }) => ({
				where: `${file} (${id})`,
				problem: `two parts stand in one place of the ${name} composition`,
				value: `[${cell}]`,
				todo: 'give each its own column and row',
			}));
	});
}

/** A connection that ends at the component and at none of its parts. */
function findUnused(
	file: string,
	own: readonly string[],
	arrows: readonly InnerArrow[],
	components: Architecture['components'],
	connections: Architecture['connections'],
): AuthorProblem[] {
	return own
		.filter((id) =>
			[connections[id]?.openedBy, connections[id]?.to].every(
				(end) => components[end ?? '']?.instanceOf === undefined,
			),
		)
		.filter((id) => !arrows.some(({ from, to }) => from === id || to === id))
		.map((value) => ({
			where: file,
			problem: 'a connection of the component ends at none of its parts',
			value,
			todo: 'add the arrow from or to the part that uses it',
		}));
}
