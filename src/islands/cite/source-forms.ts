import {
	type CitationFormat,
	citationFormats,
	writeCitation,
} from '../../model/cite/citation-formats.ts';
import type { CslItem } from '../../model/cite/csl-item.ts';
import { fetchText } from '../site/fetch-text.ts';
import { addCopyButtons, type CopyTexts } from './copy-buttons.ts';

/** What the forms of a source are called, and what is said where they could not be fetched. */
export interface SourceTexts extends CopyTexts {
	readonly cite: string;
	readonly failed: string;
	readonly formats: Readonly<Record<CitationFormat, string>>;
}

let fetched: Promise<readonly CslItem[]> | undefined;

/** Shows the forms in which a source can be cited. Rejects where they cannot be had. */
export async function showForms(
	place: HTMLElement,
	{ id, file, texts }: { id: string; file: string; texts: SourceTexts },
): Promise<void> {
	const item = (await readItems(file)).find((one) => one.id === id);
	if (!item) throw new Error(`${file} has no source "${id}".`);
	place.append(listForms(item, texts));
	addCopyButtons(place, texts);
}

/** Gives the sources of a file, which is fetched once, and again where that failed. */
function readItems(file: string): Promise<readonly CslItem[]> {
	fetched ??= fetchText(file)
		.then((text) => JSON.parse(text) as readonly CslItem[])
		.catch((error: unknown) => {
			fetched = undefined;
			throw error;
		});
	return fetched;
}

function listForms(item: CslItem, { formats }: SourceTexts): HTMLElement {
	const list = document.createElement('dl');
	for (const format of citationFormats) {
		const text = writeCitation(item, format);
		if (text === undefined) continue;
		const [row, term, fact, form] = ['div', 'dt', 'dd', 'pre'].map((name) =>
			document.createElement(name),
		) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
		term.textContent = formats[format];
		form.dataset['citeFormat'] = format;
		form.translate = false;
		form.textContent = text;
		fact.append(form);
		row.append(term, fact);
		list.append(row);
	}
	return list;
}
