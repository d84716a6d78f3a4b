/** What a number of members is worth in a store that decides by majority. */
export interface Quorum {
	readonly members: number;
	/** How many members have to agree on a write. */
	readonly majority: number;
	/** How many members may fail while the others still are a majority. */
	readonly failures: number;
}

/** Counts what a number of members is worth. @throws RangeError without a whole member. */
export function countQuorum(members: number): Quorum {
	if (!Number.isInteger(members) || members < 1) {
		throw new RangeError(`A quorum needs a whole number of members, at least 1, not ${members}.`);
	}
	const majority = Math.floor(members / 2) + 1;
	return { members, majority, failures: members - majority };
}
