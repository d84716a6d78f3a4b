import { authorFiles } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import { checkKnown, findTwice } from '../problems.ts';

/** What readers are told before they read, by the addresses of pages after the language. */
export interface KnownGuides {
	/** By page: what to read before. */
	readonly guides: Readonly<Record<string, { readonly before: readonly string[] }>>;
	readonly readingPath: readonly { readonly pages: readonly string[] }[];
}

const file = authorFiles.guides;

/**
 * Every mistake in the guides: a page of the sidebar without one, pages that do not exist, and an
 * order of reading that comes to a page twice, or before one that it takes for granted.
 */
export function checkGuides(
	listed: readonly string[],
	{ guides, readingPath }: KnownGuides,
): readonly AuthorProblem[] {
	const path = readingPath.flatMap(({ pages }) => pages);
	return [
		...listed
			.filter((page) => !(page in guides))
			.map((value) => ({
				where: file,
				problem: 'a page of the sidebar has no guide',
				value,
				todo: 'say whom it is for, and what to read before',
			})),
		...Object.entries(guides).flatMap(([page, { before }]) => [
			...checkKnown(file, 'a guide of a page that the sidebar does not list', page, listed),
			...before.flatMap((other) =>
				checkKnown(`${file} (${page})`, 'the guide names an unknown page', other, listed),
			),
		]),
		...path.flatMap((page) =>
			checkKnown(file, 'the order of reading names an unknown page', page, listed),
		),
		...findTwice(
			'the order of reading comes to a page twice',
			path.map((page) => [file, page]),
		),
		...path.flatMap((page, index) =>
			(guides[page]?.before ?? [])
				.filter((before) => !path.slice(0, index).includes(before))
				.map((before) => ({
					where: file,
					problem: `the order of reading comes to ${page} before a page that it takes for granted`,
					value: before,
					todo: 'put that page first, or leave it out of `before`',
				})),
		),
	];
}
