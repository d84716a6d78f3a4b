import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { bookAnchor, type Chapter } from '../../data/site/book.ts';
import type { Locale } from '../../model/locale.ts';
import {
	elementsIn,
	findElement,
	hasClass,
	isElement,
	replaceChildren,
	textOf,
} from '../../diagram/svg/tree.ts';
import { cutPage } from './cut-page.ts';
import { lowerHeadings, sectionTag, wordsOf } from './headings.ts';
import { qualifyPage } from './qualify-page.ts';
import { bringNear, thinPicture } from './step-picture.ts';
import { tidyPage } from './tidy-page.ts';

/** A chapter before its sections have numbers and its links lead into the book. */
export interface DraftChapter {
	readonly title: readonly ElementContent[];
	readonly body: readonly Element[];
}

/** Where the pages of a book come from. */
export interface BookSource {
	readonly locale: Locale;
	readonly base: string;
	/** Gives the built page at a path after the language. */
	readonly read: (path: string) => string;
}

/** Makes a chapter of a page, or of the page of a flow and those of its steps. */
export function draftChapter({ path, steps }: Chapter, source: BookSource): DraftChapter {
	const main = readPage(path, source);
	const heading = takeHeading(main, path);
	lowerHeadings(main, 2);
	const player = findElement(main, ({ tagName }) => tagName === 'flow-player');
	if (!player) return { title: wordsOf(heading), body: [unwrap(main)] };
	const figure = pictureOf(player, path);
	thinPicture(pictureIn(figure));
	const panel = panelOf(player, path);
	const isOpening = (part: Element) => part.tagName === 'p';
	const said = new Set<string>();
	const parts = [
		h('div', { class: 'panel' }, elementsIn(panel).filter(isOpening)),
		figure,
		...steps.map((step) => draftStep(step, source, said)),
		h(
			'div',
			{ class: 'panel' },
			elementsIn(panel).filter((part) => !isOpening(part)),
		),
	];
	return { title: wordsOf(heading), body: [h('div', { class: 'sl-markdown-content' }, parts)] };
}

/** A step: its picture from near beside what it says, then what was recorded and derived. */
function draftStep(path: string, source: BookSource, said: Set<string>): Element {
	const main = readPage(path, source);
	const heading = takeHeading(main, path);
	lowerHeadings(main, 3);
	const panel = panelOf(main, path);
	const figure = pictureOf(main, path);
	const picture = pictureIn(figure);
	thinPicture(picture);
	bringNear(picture);
	sayOnce(panel, said);
	const parts = elementsIn(panel);
	const isBeside = (part: Element) =>
		hasClass(part, 'step-caption') || hasClass(part, 'step-facts');
	return h('section', { class: 'book-step panel' }, [
		h('div', { class: 'book-step-opening' }, [
			h(sectionTag, { id: bookAnchor(path) }, wordsOf(heading)),
			figure,
			h('div', parts.filter(isBeside)),
		]),
		...parts.filter((part) => !isBeside(part)),
	]);
}

function readPage(path: string, { locale, base, read }: BookSource): Element {
	const main = cutPage(read(path), path);
	tidyPage(main);
	qualifyPage(main, { path, locale, base });
	return main;
}

/** Takes the heading of a page out of it: the chapter or the step has its words. */
function takeHeading(main: Element, path: string): Element {
	const heading = need(main, ({ tagName }) => tagName === 'h1', `${path} has no heading.`);
	replaceChildren(main, (child) => (child === heading ? [] : [child]));
	return heading;
}

/** What all steps of a flow say in the same words is said at the first. */
function sayOnce(panel: Element, said: Set<string>): void {
	replaceChildren(panel, (child, parent) => {
		const isGeneral =
			isElement(child, 'p') &&
			(hasClass(child, 'origin') ||
				(isElement(parent) && hasClass(parent, 'outcomes') && !hasClass(child, 'unfolded')));
		if (!isGeneral) return [child];
		const text = textOf(child);
		if (said.has(text)) return [];
		said.add(text);
		return [child];
	});
}

/** Takes off the boxes that lay a page out. */
function unwrap(main: Element): Element {
	replaceChildren(main, (child) =>
		isElement(child) && (hasClass(child, 'content-panel') || hasClass(child, 'sl-container'))
			? elementsIn(child).flatMap((inner) =>
					hasClass(inner, 'sl-container') ? inner.children : [inner],
				)
			: [child],
	);
	return h('div', { class: 'page-body' }, main.children);
}

function pictureOf(player: Element, path: string): Element {
	return need(player, ({ properties }) => 'dataFigure' in properties, `${path} has no picture.`);
}

function pictureIn(figure: Element): Element {
	return need(figure, ({ tagName }) => tagName === 'svg', 'The figure of a flow has no drawing.');
}

function panelOf(player: Element, path: string): Element {
	return need(player, ({ properties }) => 'dataPanel' in properties, `${path} has no panel.`);
}

function need(node: Element, test: (found: Element) => boolean, otherwise: string): Element {
	const found = findElement(node, test);
	if (found) return found;
	throw new Error(`${otherwise} The book is made from it: see src/build/book/chapter.ts.`);
}
