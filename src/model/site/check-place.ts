import type { AuthorProblem } from '../author-error.ts';
import { nearest } from '../nearest.ts';
import { checkKnown } from '../problems.ts';

/** The ids on each page, by its address after the language. */
export type IdsByPage = ReadonlyMap<string, readonly string[]>;

/** Finds an address after the language that leads to no page, or to no part of its page. */
export function checkPlace(
	where: string,
	/** What names it, such as `correction`. */
	what: string,
	place: string,
	pages: IdsByPage,
): AuthorProblem[] {
	const [path = '', id] = place.split('#');
	const ids = pages.get(path);
	if (ids === undefined) {
		const todo = 'give an address after the language, with its final slash';
		return checkKnown(where, `the ${what} names a page that does not exist`, path, [
			...pages.keys(),
		]).map((problem) => ({ ...problem, value: place, todo }));
	}
	if (id === undefined || ids.includes(id)) return [];
	const meant = nearest(id, ids);
	return [
		{
			where,
			problem: `the ${what} names a part that its page does not have`,
			value: place,
			nearest: meant === undefined ? path : `${path}#${meant}`,
			todo: 'use an id that is on the page, or leave the part out',
		},
	];
}
