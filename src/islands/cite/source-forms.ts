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

/** Shows the forms in which a source can be cited, below it; a sentence where they cannot be fetched. */
export async function showForms(
	source: HTMLElement,
	file: string,
	texts: SourceTexts,
): Promise<void> {
	const around = document.createElement('div');
	around.className = 'citation-forms';
	source.append(around);
	fetched ??= fetchText(file).then((text) => JSON.parse(text) as readonly CslItem[]);
	const items = await fetched.catch(() => undefined);
	const item = items?.find(({ id }) => id === source.id);
	if (item) {
		around.append(listForms(item, texts));
		addCopyButtons(around, texts);
	} else {
		// The next click tries again.
		fetched = undefined;
		around.className = '';
		around.textContent = texts.failed;
	}
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
