import { expect, it } from 'vitest';
import { fillBook, readNotesHeading } from './fill-book.ts';

const page =
	'<head><style>own</style><script src="x.js"></script></head>' +
	'<div data-book-contents></div><div data-book-chapters="Notes"></div>';

it('puts styles before those of the page, and takes scripts out', () => {
	const book = { contents: 'C$1', chapters: 'T$&', styles: 'S' };
	expect(fillBook(page, book)).toBe('<head><style>S</style><style>own</style></head>C$1T$&');
});

it('reads what notes are called, and refuses a page without a place for chapters', () => {
	expect(readNotesHeading(page)).toBe('Notes');
	expect(() => readNotesHeading('<p></p>')).toThrow('no place for its chapters');
});
