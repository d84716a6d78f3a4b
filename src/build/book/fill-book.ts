import type { Book } from './make-book.ts';

const places = {
	contents: /<div\b[^>]*\bdata-book-contents\b[^>]*><\/div>/,
	chapters: /<div\b[^>]*\bdata-book-chapters="([^"]*)"[^>]*><\/div>/,
} as const;

/**
 * Reads from the page of the book what the notes of each chapter are called.
 * @throws Error when the page has no place for the chapters.
 */
export function readNotesHeading(page: string): string {
	const [, heading] = places.chapters.exec(page) ?? [];
	if (heading !== undefined) return heading;
	throw new Error(
		'The page of the book has no place for its chapters: see src/pages/[lang]/book/.',
	);
}

/**
 * Puts contents, chapters and their styles into the page of the book, whose own styles come last.
 * Nothing on it needs the scripts that are on every page.
 */
export function fillBook(page: string, { contents, chapters, styles }: Book): string {
	return page
		.replace(/<script\b[^]*?<\/script>/g, '')
		.replace(/(?=<style\b)/, () => `<style>${styles}</style>`)
		.replace(places.contents, () => contents)
		.replace(places.chapters, () => chapters);
}
