import type { AuthorProblem } from './author-error.ts';
import { nearest } from './nearest.ts';

/** Finds an id that cannot be the last part of an address for ever. */
export function checkId(where: string, id: string): AuthorProblem[] {
	if (/^[a-z]+(-[a-z]+)*$/.test(id)) return [];
	const todo = 'write words in lower case with hyphens, and no number: the address is for ever';
	return [{ where, problem: 'this id cannot be an address', value: id, todo }];
}

/** Finds a value that is not among those that exist, and names the nearest of them. */
export function checkKnown(
	where: string,
	problem: string,
	value: string,
	known: readonly string[],
	todo = 'use an id that exists',
): AuthorProblem[] {
	return known.includes(value)
		? []
		: [{ where, problem, value, nearest: nearest(value, known), todo }];
}

/** Finds a list without an element. */
export function checkSome(
	where: string,
	problem: string,
	list: readonly unknown[],
	todo = 'write one at least',
): AuthorProblem[] {
	return list.length > 0 ? [] : [{ where, problem, value: '[]', todo }];
}

/** Finds the second and every further use of a value that only one may have. */
export function findTwice(
	problem: string,
	uses: readonly (readonly [where: string, value: string])[],
): AuthorProblem[] {
	return uses
		.filter(([, value], index) => uses.findIndex(([, other]) => other === value) !== index)
		.map(([where, value]) => ({ where, problem, value, todo: 'give each its own' }));
}
