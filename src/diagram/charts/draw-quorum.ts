import { range, scaleBand } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawRoot } from '../svg/draw-root.ts';
import { rounded } from '../svg/rounded.ts';
import type { Quorum } from '../../model/failures/count-quorum.ts';
import type { CompositionName } from '../../model/architecture/placement.ts';

/** The words of one language for the picture of majorities. */
export interface QuorumLabels {
	/** Accessible name of the picture. */
	readonly picture: string;
	/** Path data of the icon that stands in each square. */
	readonly icon: string;
	/** Heads of the two columns of numbers. */
	readonly members: string;
	readonly failures: string;
	/** What a filled and an open square stand for. */
	readonly needed: string;
	readonly spare: string;
	/** Remarks on numbers of members. Only the wide composition has room for them. */
	readonly notes: Readonly<Record<number, string>>;
}

interface Sizes {
	readonly width: number;
	/** Where the squares begin and end. */
	readonly squares: readonly [number, number];
	/** Where the column of failures ends. */
	readonly failures: number;
	/** Where remarks begin. */
	readonly notes?: number;
	/** Height of the line of column heads, and of a row. */
	readonly head: number;
	readonly row: number;
}

/** Sizes of the two compositions, in the picture's units. */
const sizes: Readonly<Record<CompositionName, Sizes>> = {
	wide: { width: 684, squares: [96, 390], failures: 464, notes: 488, head: 34, row: 42 },
	tall: { width: 360, squares: [38, 298], failures: 352, head: 34, row: 40 },
};

/** The key below the rows: the height of its lines, the side of its squares. */
const key = { line: 26, square: 16 } as const;

/**
 * Draws a row for every number of members: as many squares, those that are needed for a majority
 * filled, those that may fail open.
 */
export function drawQuorum(
	rows: readonly Quorum[],
	composition: CompositionName,
	labels: QuorumLabels,
): Element {
	const size = sizes[composition];
	const bottom = size.head + rows.length * size.row;
	const height = bottom + 2 * key.line + 8;
	const across = scaleBand(range(Math.max(...rows.map(({ members }) => members))), size.squares);
	const down = scaleBand(range(rows.length), [size.head, bottom]);
	return drawRoot(
		{ kind: 'quorum', composition, width: size.width, height, label: labels.picture },
		[
			s('text', { class: 'head', x: 0, y: 14 }, labels.members),
			s('text', { class: 'head end', x: size.failures, y: 14 }, labels.failures),
			...rows.map((row, index) => {
				const y = (down(index) ?? 0) + down.bandwidth() / 2;
				const squares = range(row.members).map((member) => {
					const x = (across(member) ?? 0) + across.bandwidth() / 2;
					return drawMember([x, y], across.bandwidth() * 0.84, member < row.majority, labels.icon);
				});
				return drawRow(row, y, squares, { size, labels });
			}),
			drawKey([size.squares[0], bottom + 8 + key.line / 2], true, labels.needed),
			drawKey([size.squares[0], bottom + 8 + key.line * 1.5], false, labels.spare),
		],
	);
}

function drawRow(
	{ members, failures }: Quorum,
	y: number,
	squares: Element[],
	{ size, labels }: { size: Sizes; labels: QuorumLabels },
): Element {
	const note = labels.notes[members];
	return s('g', { class: 'row', 'data-members': members }, [
		s('text', { class: 'number', x: 0, y }, String(members)),
		...squares,
		s('text', { class: 'number end', x: size.failures, y }, String(failures)),
		...(size.notes === undefined || note === undefined
			? []
			: [s('text', { class: 'remark', x: size.notes, y }, note)]),
	]);
}

function drawMember(
	[x, y]: readonly [number, number],
	side: number,
	needed: boolean,
	icon: string,
): Element {
	return s('g', { class: 'member', 'data-vote': voteOf(needed) }, [
		drawSquare(x, y, side),
		s('path', {
			class: 'icon',
			d: icon,
			transform: `translate(${rounded(x - 8)} ${rounded(y - 8)})`,
		}),
	]);
}

function drawKey([x, y]: readonly [number, number], needed: boolean, text: string): Element {
	return s('g', { class: 'key' }, [
		s('g', { class: 'member', 'data-vote': voteOf(needed) }, [
			drawSquare(x + key.square / 2, y, key.square),
		]),
		s('text', { x: x + key.square + 10, y }, text),
	]);
}

function voteOf(needed: boolean): string {
	return needed ? 'needed' : 'spare';
}

function drawSquare(x: number, y: number, side: number): Element {
	const [left, top] = [rounded(x - side / 2), rounded(y - side / 2)];
	return s('rect', { x: left, y: top, width: rounded(side), height: rounded(side), rx: 5 });
}
