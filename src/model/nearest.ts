/**
 * The candidate that an author most likely meant by `value`, or `undefined` when there are no
 * candidates. Equal candidates go to the first.
 */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
	let best: { candidate: string; cost: number } | undefined;
	for (const candidate of candidates) {
		const cost = costOf(value, candidate);
		if (best === undefined || cost < best.cost) best = { candidate, cost };
	}
	return best?.candidate;
}

/** Tells whether one of two ids is likely a slip of the other: most of their letters are the same. */
export function isNear(one: string, other: string): boolean {
	return editDistance(one, other) <= Math.max(one.length, other.length) / 4;
}

/** Ids are words in kebab-case: a shortened id or swapped words are as likely as a typing slip. */
function costOf(value: string, candidate: string): number {
	const asWritten = editDistance(value, candidate);
	const reordered = 1 + editDistance(sortWords(value), sortWords(candidate));
	return Math.min(asWritten, reordered) - sharedStart(value, candidate);
}

function sortWords(id: string): string {
	return id.split('-').sort().join('-');
}

/** How much a cut-off id has in common with the whole one; 0 where neither starts the other. */
function sharedStart(a: string, b: string): number {
	return a.startsWith(b) || b.startsWith(a) ? Math.min(a.length, b.length) : 0;
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [row, charOfA] of [...a].entries()) {
		let left = row + 1;
		const current = [left];
		for (const [column, charOfB] of [...b].entries()) {
			const replaced = at(above, column) + (charOfA === charOfB ? 0 : 1);
			left = Math.min(left + 1, at(above, column + 1) + 1, replaced);
			current.push(left);
		}
		above = current;
	}
	return above.at(-1) ?? 0;
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
