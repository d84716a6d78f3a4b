import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { h } from 'hastscript';
import { bookAnchor, bookAnchorOf } from '../../data/site/book.ts';
import type { Locale } from '../../model/locale.ts';
import { joinBase } from '../../model/site/base.ts';
import { elementsIn, hasClass, isElement } from '../../diagram/svg/tree.ts';
import { citedBy } from '../twins/footnotes.ts';
import { wordsOf } from './headings.ts';
import type { Notes, NoteText } from './notes.ts';

/** What links are led by. */
export interface Leads {
	readonly locale: Locale;
	/** The site, as its addresses on paper begin. */
	readonly origin: string;
	readonly base: string;
	/** The number of the section that every id in the book belongs to. */
	readonly numberOf: ReadonlyMap<string, string>;
	/** What is said of each reference, by its id. */
	readonly references: ReadonlyMap<string, NoteText>;
	/** References by the addresses that their titles lead to. */
	readonly referenceAt: ReadonlyMap<string, string>;
}

/** In these a reader of paper takes a link for plain text, which it is there. */
const plain = ['table', 'svg', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Leads the links of a chapter to where a reader of the book can follow them: those to other pages
 * to their chapters, with the number of the section; all others, and citations, to numbered notes.
 */
export function leadLinks(chapter: Element, notes: Notes, leads: Leads): void {
	const around: Element[] = [chapter];
	let section = '';
	let named = new Set<string>();
	visit(chapter);

	function visit(node: Element): void {
		node.children = node.children.flatMap((child): ElementContent[] => {
			if (!isElement(child)) return [child];
			enter(child);
			const reference = citedBy(child);
			if (reference !== undefined) return [markOf(reference)];
			around.push(child);
			visit(child);
			around.pop();
			return child.tagName === 'a' ? lead(child) : [child];
		});
	}

	function enter({ properties: { id } }: Element): void {
		const number = typeof id === 'string' ? leads.numberOf.get(id) : undefined;
		if (number === undefined || number === section) return;
		section = number;
		named = new Set();
	}

	function lead(link: Element): ElementContent[] {
		const { href } = link.properties;
		if (typeof href !== 'string') return [link];
		const isDrawn = around.some(({ tagName }) => tagName === 'svg');
		const isPlain = around.some(({ tagName }) => plain.includes(tagName));
		if (/^[a-z]+:/.test(href)) {
			const reference = leads.referenceAt.get(href);
			if (reference !== undefined) return [link, markOf(reference)];
			return isPlain ? [link] : [link, notes.mark(href, () => [h('a', { href }, wordsOf(link))])];
		}
		const [path = '', id = ''] = partsOf(href, leads.locale);
		if (path === 'references/' && id !== '') return [unlink(link), markOf(id)];
		const goal = goalOf(path, id, leads.numberOf);
		if (goal === undefined) return [offBook(link, href), ...noteOffBook(link, href, isPlain)];
		if (around.some((element) => element.properties['id'] === goal)) {
			return [unlink(link, isDrawn ? 'g' : 'span')];
		}
		const number = leads.numberOf.get(goal);
		link.properties['href'] = `#${goal}`;
		const isNamed = !isPlain && !hasClass(link, 'term') && !hasClass(link, 'step-number');
		if (isNamed && number !== undefined && number !== section && !named.has(number)) {
			named.add(number);
			link.properties['dataTo'] = number;
		}
		return [link];
	}

	function markOf(reference: string): Element {
		const text = leads.references.get(reference);
		if (!text) throw new Error(`The book has no source "${reference}" to name in a note.`);
		return notes.mark(reference, () => structuredClone(text));
	}

	function offBook(link: Element, href: string): Element {
		link.properties['href'] = joinBase(leads.base, href);
		return link;
	}

	function noteOffBook(link: Element, href: string, isPlain: boolean): Element[] {
		if (isPlain) return [];
		const address = leads.origin + joinBase(leads.base, href);
		const own = joinBase(leads.base, href);
		return [notes.mark(href, () => [h('a', { href: own, 'data-url': address }, wordsOf(link))])];
	}
}

/** What an address means after the language: the path, and the id on the page. */
function partsOf(href: string, locale: Locale): readonly string[] {
	const { pathname, hash } = new URL(href, 'http://site');
	const start = `/${locale}/`;
	if (!pathname.startsWith(start)) return [];
	return [pathname.slice(start.length), decodeURIComponent(hash.slice(1))];
}

/** Where in the book an address leads; nowhere when its page is not in it. */
function goalOf(
	path: string,
	id: string,
	numberOf: ReadonlyMap<string, string>,
): string | undefined {
	const page = bookAnchor(path);
	const exact = id === '' || id === '_top' ? page : bookAnchorOf(path, id);
	return [exact, page].find((goal) => numberOf.has(goal));
}

/** Leaves of a link what it says, with its language. */
function unlink({ properties, children }: Element, tagName = 'span'): Element {
	const { href: _, dataUrl: _url, ariaLabel: _label, ...kept } = properties;
	return { type: 'element', tagName, properties: kept, children };
}

/** Reads what the list of all sources says of each: its title with the address, and its facts. */
export function readSourceList(list: Nodes): Pick<Leads, 'references' | 'referenceAt'> {
	const references = new Map<string, NoteText>();
	const referenceAt = new Map<string, string>();
	visit(list);
	return { references, referenceAt };

	function visit(node: Nodes | RootContent): void {
		if (!('children' in node)) return;
		if (isElement(node, 'li') && typeof node.properties['id'] === 'string') {
			const parts = elementsIn(node).filter(
				(part) => hasClass(part, 'reference-title') || hasClass(part, 'reference-facts'),
			);
			if (parts.length === 0) return;
			references.set(node.properties['id'], parts);
			const [title] = parts.flatMap(elementsIn);
			const href = title?.properties['href'];
			if (typeof href === 'string') referenceAt.set(href, node.properties['id']);
			return;
		}
		for (const child of node.children) visit(child);
	}
}
