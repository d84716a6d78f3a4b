import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { bookAnchor, bookChapters, bookParts } from '../../data/site/book.ts';
import { siteTitle } from '../../data/site/identity.ts';
import { textOf } from '../../diagram/svg/tree.ts';
import { type BookSource, draftChapter } from './chapter.ts';
import { cutPage } from './cut-page.ts';
import { numberSections, putNumber, type Section } from './headings.ts';
import { joinStyles } from './join-styles.ts';
import { type Leads, leadLinks, readSourceList } from './lead-links.ts';
import { Notes } from './notes.ts';

/** The parts of a book, as they go into the page that was built for it. */
export interface Book {
	readonly contents: string;
	readonly chapters: string;
	readonly styles: string;
}

/** What a book is made from. */
export interface BookOptions extends BookSource {
	readonly origin: string;
	/** The heading of the notes at the end of each chapter. */
	readonly notesHeading: string;
}

interface NumberedChapter {
	readonly number: number;
	readonly id: string;
	readonly title: readonly ElementContent[];
	readonly element: Element;
	readonly sections: readonly Section[];
}

/** Makes the book of a language from its built pages. */
export function makeBook(options: BookOptions): Book {
	const pages = new Map<string, string>();
	const read = (path: string) => {
		const page = pages.get(path) ?? options.read(path);
		pages.set(path, page);
		return page;
	};
	const numberOf = new Map<string, string>();
	const numbered = bookChapters.map((chapter): NumberedChapter => {
		const { title, body } = draftChapter(chapter, { ...options, read });
		const number = String(chapter.number);
		const heading = h('h3', [...title]);
		putNumber(heading, number);
		const id = bookAnchor(chapter.path);
		const element = h('section', { id, class: 'chapter' }, [heading, ...body]);
		const made = numberSections(element, number);
		for (const [key, value] of made.numberOf) numberOf.set(key, value);
		return { number: chapter.number, id, title, element, sections: made.sections };
	});
	const leads: Leads = {
		...options,
		numberOf,
		...readSourceList(cutPage(read('references/'), 'references/')),
	};
	for (const { id, element } of numbered) {
		const notes = new Notes(id);
		leadLinks(element, notes, leads);
		const list = notes.list(options.notesHeading);
		if (list) element.children.push(list);
	}
	const byNumber = new Map(numbered.map((chapter) => [chapter.number, chapter]));
	const parts = bookParts.map(({ name, chapters }, index) => ({
		name: name[options.locale],
		number: index + 1,
		chapters: chapters.flatMap(({ number }) => byNumber.get(number) ?? []),
	}));
	for (const { name, chapters } of parts) {
		chapters[0]?.element.children.unshift(h('h2', { class: 'book-part' }, name));
	}
	return {
		contents: toHtml(h('div', { class: 'book-contents-list' }, parts.map(contentsOf))),
		chapters: numbered.map(({ element }) => toHtml(element)).join('\n'),
		styles: [
			joinStyles(pages.values()),
			`@page{@top-right{content:${quote(siteTitle[options.locale])}}}`,
			...numbered.map(runningHead),
		].join(''),
	};
}

function contentsOf(part: {
	readonly name: string;
	readonly chapters: readonly NumberedChapter[];
}): Element {
	return h('section', [
		h('p', { class: 'contents-part' }, part.name),
		...part.chapters.map(({ number, id, title, sections }) =>
			h('div', { class: 'contents-chapter' }, [
				h('p', [linkTo(id, String(number), title)]),
				h(
					'ol',
					sections.map((section) => h('li', [linkTo(section.id, section.number, section.title)])),
				),
			]),
		),
	]);
}

function linkTo(id: string, number: string, title: readonly ElementContent[]): Element {
	const words = structuredClone([...title]);
	return h('a', { href: `#${id}` }, [h('span', { class: 'number' }, number), ' ', ...words]);
}

/** Names the chapter at the head of each of its sheets, where the browser can. */
function runningHead({ number, id, title }: NumberedChapter): string {
	const name = `chapter-${String(number)}`;
	const text = quote(`${String(number)}  ${title.map(textOf).join('').trim()}`);
	return `@page ${name}{@top-left{content:${text}}}#${id}{page:${name}}`;
}

/** Writes a text as it stands in a stylesheet. */
function quote(text: string): string {
	return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
