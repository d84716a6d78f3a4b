import { type CitationFormat, writeCitation } from '../../model/cite/citation-formats.ts';
import { citePlace } from '../../model/cite/cite-place.ts';
import type { CslItem } from '../../model/cite/csl-item.ts';
import { addCopyButtons, type CopyTexts } from './copy-buttons.ts';
import { today } from './today.ts';

/** Keeps the citations of a page those of the place where the reader is, and offers to copy them. */
export function followReader(details: HTMLDetailsElement): void {
	const forms = [...details.querySelectorAll<HTMLElement>('[data-cite-format]')];
	const written = forms.find(({ dataset }) => dataset['citeFormat'] === 'csl')?.textContent;
	const [item] = JSON.parse(written ?? '[]') as readonly CslItem[];
	if (!item) return;
	const refresh = () => {
		const cited = citeReader(item);
		for (const form of forms) {
			const text = writeCitation(cited, form.dataset['citeFormat'] as CitationFormat) ?? '';
			if (form.textContent !== text) form.textContent = text;
		}
	};
	refresh();
	addCopyButtons(details, JSON.parse(details.dataset['citeTexts'] ?? '{}') as CopyTexts);
	addEventListener('hashchange', refresh);
	// The player changes the head when it moves to another step.
	new MutationObserver(refresh).observe(document.head, {
		subtree: true,
		childList: true,
		attributeFilter: ['href', 'content'],
	});
}

function citeReader(item: CslItem): CslItem {
	const head = (selector: string, attribute: string) =>
		document.head.querySelector(selector)?.getAttribute(attribute) ?? undefined;
	// No id needs to be decoded, and a fragment that is broken cannot be.
	const id = location.hash.slice(1);
	const part = id === '' ? null : document.getElementById(id);
	return citePlace(item, {
		// What services are told as the title is shorter on some pages.
		title: document.title.replace(` | ${item['container-title'] ?? ''}`, ''),
		address: head('[rel="canonical"]', 'href') ?? item.URL ?? location.href,
		part: part && isPart(part) ? { id, title: nameOf(part) } : undefined,
		accessed: today(),
	});
}

/** The top of a page is the page itself. */
function isPart({ id }: Element): boolean {
	return id !== '_top';
}

/** What a part of a page is called: a heading, or what holds one, or a name. */
function nameOf(part: Element): string | undefined {
	const heading = /^h[1-6]$/.test(part.localName)
		? part
		: part.querySelector('[data-part-name], h2, h3, h4, .reference-title');
	return heading?.textContent.trim().replace(/\s+/g, ' ') ?? undefined;
}
