import { fillText } from '../../model/format/fill-text.ts';
import type { SearchEntry, SearchKind } from '../../model/search/search-entry.ts';
import { cutExcerpt, isMarked, markText } from './cut-excerpt.ts';
import type { HitGroup } from './group-hits.ts';
import type { SearchPhrases } from './search-phrases.ts';

/** What hits are shown with. */
export interface HitContext {
	readonly phrases: SearchPhrases;
	readonly patterns: readonly RegExp[];
	/** The address before that of an entry: base and language. */
	readonly root: string;
	/** How many characters of its text a hit shows. */
	readonly excerpt: number;
	readonly onMore: (kind: SearchKind) => void;
}

/** Builds the groups of the list. Texts are set as text, whatever they hold. */
export function showHits(groups: readonly HitGroup[], context: HitContext): readonly HTMLElement[] {
	return groups.map(({ kind, entries, more }) => {
		const name = element('div', 'kind', context.phrases.kinds[kind]);
		name.id = `search-kind-${kind}`;
		name.setAttribute('role', 'presentation');
		const group = element('div', 'group');
		group.setAttribute('role', 'group');
		group.setAttribute('aria-labelledby', name.id);
		group.append(name, ...entries.map((entry) => showHit(entry, context)));
		if (more > 0) group.append(showMore(kind, more, context));
		return group;
	});
}

function showHit(entry: SearchEntry, { phrases, patterns, root, excerpt }: HitContext) {
	const link = document.createElement('a');
	link.className = 'hit';
	link.href = root + entry.path;
	makeOption(link);
	const title = element('span', 'title');
	if (entry.lang !== undefined) title.lang = entry.lang;
	if (entry.number !== undefined) {
		title.append(element('span', 'number', fillText(phrases.step, { number: entry.number })), ' ');
	}
	appendMarked(title, entry.title, patterns);
	link.append(title);
	if (entry.within !== undefined) link.append(' ', element('span', 'within', entry.within));
	const text = textOf(entry, patterns);
	if (text !== undefined) {
		const shown = element('span', 'text');
		appendMarked(shown, cutExcerpt(text, patterns, excerpt), patterns);
		link.append(' ', shown);
	}
	return link;
}

/** A recorded request is shown where nothing else holds what was asked. */
function textOf({ title, text, requests = [] }: SearchEntry, patterns: readonly RegExp[]) {
	if (text !== undefined && isMarked(text, patterns)) return text;
	const request = requests.find((line) => isMarked(line, patterns));
	return request !== undefined && !isMarked(title, patterns) ? request : text;
}

function showMore(kind: SearchKind, more: number, { phrases, onMore }: HitContext): HTMLElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'more';
	button.textContent = fillText(phrases.more, { number: more });
	makeOption(button);
	button.addEventListener('click', () => onMore(kind));
	return button;
}

/** The focus stays in the field, which tells which option is the current one. */
function makeOption(option: HTMLElement): void {
	option.setAttribute('role', 'option');
	option.setAttribute('aria-selected', 'false');
	option.tabIndex = -1;
}

function appendMarked(parent: HTMLElement, text: string, patterns: readonly RegExp[]): void {
	for (const { text: piece, marked } of markText(text, patterns)) {
		parent.append(marked ? element('mark', '', piece) : piece);
	}
}

function element(name: string, className: string, text = ''): HTMLElement {
	const created = document.createElement(name);
	if (className !== '') created.className = className;
	created.textContent = text;
	return created;
}
