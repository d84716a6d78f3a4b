import { expect, it } from 'vitest';
import { guides, readingPath } from './guides.ts';
import { pages } from './pages.ts';

const listed = pages.filter(({ group }) => group !== undefined).map(({ path }) => path);
const path = readingPath.flatMap((stage) => stage.pages);

it('guides readers to every page of the sidebar, and to no other', () => {
	expect(Object.keys(guides).toSorted()).toEqual(listed.toSorted());
});

it('names only pages that there are', () => {
	const named = [...path, ...Object.values(guides).flatMap(({ before }) => before)];
	expect(named.filter((page) => !listed.includes(page))).toEqual([]);
});

it('goes through every page once', () => {
	expect(path).toEqual([...new Set(path)]);
});

it('puts every page behind those that it takes for granted', () => {
	const early = path.flatMap((page, index) =>
		(guides[page]?.before ?? [])
			.filter((before) => !path.slice(0, index).includes(before))
			.map((before) => `${page} before ${before}`),
	);
	expect(early).toEqual([]);
});
