import { describe, expect, it } from 'vitest';
import { countQuorum } from './count-quorum.ts';

describe('countQuorum', () => {
	// The table of failure tolerance in the FAQ of etcd v3.7.
	it.each([
		[1, 1, 0],
		[2, 2, 0],
		[3, 2, 1],
		[4, 3, 1],
		[5, 3, 2],
		[6, 4, 2],
		[7, 4, 3],
		[8, 5, 3],
		[9, 5, 4],
	])('agrees with etcd on %i members', (members, majority, failures) => {
		expect(countQuorum(members)).toEqual({ members, majority, failures });
	});

	it('never lets two majorities exist side by side', () => {
		for (let members = 1; members <= 99; members += 1) {
			const { majority, failures } = countQuorum(members);
			expect(majority).toBeGreaterThan(members / 2);
			expect(failures).toBeLessThan(majority);
			expect(majority + failures).toBe(members);
		}
	});

	it.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d members', (members) => {
		expect(() => countQuorum(members)).toThrow(RangeError);
	});
});
