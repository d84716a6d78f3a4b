import type { Localized } from '../../model/locale.ts';
import { readingPath } from './guides.ts';
import { groups, pages } from './pages.ts';

/** The book of a language lies at `/ja/book/`: all chapters as one page, made for printing. */
export const bookPath = 'book/';

/** A chapter of the book: a page, and the pages of its steps where it is a flow. */
export interface Chapter {
	/** Counted through all parts, from 1. */
	readonly number: number;
	readonly path: string;
	readonly steps: readonly string[];
}

/** Chapters that are read together. */
export interface BookPart {
	readonly name: Localized;
	readonly chapters: readonly Chapter[];
}

/** The pages that the book leaves out, by their address after the language, each with the reason. */
export const outsideBook: Readonly<Record<string, string>> = {
	'': 'its picture is in the chapter of the overview, its list of components are the chapters',
	'flows/': 'a list of links to the flows, each of which is a chapter',
	'references/': 'each chapter ends with its own sources and their addresses',
	'pages/': 'a list of links to all pages: the contents of the book',
};

const flowOfStep = /^flows\/[^/]+\/(?=[^/]+\/$)/;

/**
 * The parts of the book: the order of reading first, then every other page in the order of the
 * registry. A page that is neither a step nor left out is a chapter by itself.
 */
export const bookParts: readonly BookPart[] = numberChapters([
	...readingPath.map(({ name, pages: paths }) => ({ name, paths })),
	{ name: groups.reference, paths: otherPaths() },
]);

/** All chapters, in their order. */
export const bookChapters = bookParts.flatMap(({ chapters }) => chapters);

/** The id in the book of what was a page: of a chapter, or of a step. */
export function bookAnchor(path: string): string {
	return path.replace(/\/$/, '').replaceAll('/', '-');
}

/** The id in the book of something that had an id on its page. */
export function bookAnchorOf(path: string, id: string): string {
	return `${bookAnchor(path)}--${id}`;
}

function otherPaths(): readonly string[] {
	const read = new Set(readingPath.flatMap((stage) => stage.pages));
	return pages
		.map(({ path }) => path)
		.filter((path) => !read.has(path) && !(path in outsideBook) && !flowOfStep.test(path));
}

function numberChapters(
	parts: readonly { readonly name: Localized; readonly paths: readonly string[] }[],
): readonly BookPart[] {
	let number = 0;
	return parts.map(({ name, paths }) => ({
		name,
		chapters: paths.map((path) => {
			number += 1;
			return { number, path, steps: stepsOf(path) };
		}),
	}));
}

function stepsOf(flow: string): readonly string[] {
	return pages.map(({ path }) => path).filter((path) => flowOfStep.exec(path)?.[0] === flow);
}
