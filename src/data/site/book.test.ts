import { expect, it } from 'vitest';
import { bookAnchor, bookChapters, outsideBook } from './book.ts';
import { readingPath } from './guides.ts';
import { pages } from './pages.ts';

const inBook = bookChapters.flatMap(({ path, steps }) => [path, ...steps]);

it('holds every page once, but for those that are left out', () => {
	const expected = pages.map(({ path }) => path).filter((path) => !(path in outsideBook));
	expect(inBook.toSorted()).toEqual(expected.toSorted());
});

it('leaves out only pages that are there', () => {
	const paths = pages.map(({ path }) => path);
	expect(Object.keys(outsideBook).filter((path) => !paths.includes(path))).toEqual([]);
});

it('begins with the order of reading, and counts its chapters', () => {
	const read = readingPath.flatMap((stage) => stage.pages);
	expect(bookChapters.slice(0, read.length).map(({ path }) => path)).toEqual(read);
	expect(bookChapters.map(({ number }) => number)).toEqual(
		bookChapters.map((_, index) => index + 1),
	);
});

it('gives every page an id of its own', () => {
	expect(new Set(inBook.map(bookAnchor)).size).toBe(inBook.length);
	expect(bookAnchor('flows/pod-birth/bind-pod/')).toBe('flows-pod-birth-bind-pod');
});
