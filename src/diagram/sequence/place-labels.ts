/** A label that belongs to a place on a line. */
export interface Label {
	readonly x: number;
	readonly width: number;
}

/** Where a label ends up: its middle, and the row. */
export interface PlacedLabel {
	readonly x: number;
	readonly row: number;
}

interface Room {
	/** What each row costs, in pixels of shift: a label moves to it only when it saves more. */
	readonly rows: readonly number[];
	/** Least distance between two labels. */
	readonly gap: number;
	/** Labels stay within. */
	readonly width: number;
}

/**
 * Places labels in rows so that none overlap: each in the row where it has to give way least, and
 * those of a row as near to their places as they can be. Within a row the order is kept.
 */
export function placeLabels(labels: readonly Label[], room: Room): readonly PlacedLabel[] {
	const sorted = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.x - b.x);
	const rows = room.rows.map(() => [] as typeof sorted);
	const ends = room.rows.map(() => -Infinity);
	for (const label of sorted) {
		const starts = ends.map((end) => Math.max(label.x - label.width / 2, end + room.gap));
		const costs = starts.map((start, row) => start - label.x + (room.rows[row] ?? 0));
		const row = costs.indexOf(Math.min(...costs));
		rows[row]?.push(label);
		ends[row] = (starts[row] ?? 0) + label.width;
	}
	const placed = rows.flatMap((row, index) =>
		spread(row, room).map((x, at) => ({ x, row: index, index: row[at]?.index ?? 0 })),
	);
	return placed.sort((a, b) => a.index - b.index).map(({ x, row }) => ({ x, row }));
}

interface Block {
	/** Sum of the wished starts, and how many: the block starts at their mean. */
	readonly sum: number;
	readonly count: number;
}

/** Moves the labels of one row apart, with the least sum of squares of all shifts. */
function spread(labels: readonly Label[], { gap, width }: Room): readonly number[] {
	let taken = 0;
	const offsets = labels.map((label) => {
		const offset = taken;
		taken += label.width + gap;
		return offset;
	});
	const blocks: Block[] = [];
	labels.forEach((label, index) => {
		let block: Block = { sum: label.x - label.width / 2 - (offsets[index] ?? 0), count: 1 };
		for (let last = blocks.at(-1); last && startOf(last) >= startOf(block); last = blocks.at(-1)) {
			blocks.pop();
			block = { sum: last.sum + block.sum, count: last.count + block.count };
		}
		blocks.push(block);
	});
	const starts = blocks.flatMap((block) =>
		Array.from({ length: block.count }, () => startOf(block)),
	);
	const latest = Math.max(0, width - taken + gap);
	return labels.map(
		(label, index) =>
			Math.min(Math.max(starts[index] ?? 0, 0), latest) + (offsets[index] ?? 0) + label.width / 2,
	);
}

function startOf({ sum, count }: Block): number {
	return sum / count;
}
