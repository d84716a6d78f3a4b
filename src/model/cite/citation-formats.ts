import type { CslItem } from './csl-item.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

/** The forms in which something can be cited, in the order in which they are offered. */
export const citationFormats = [
	'address',
	'markdown',
	'html',
	'scrapbox',
	'bibtex',
	'ris',
	'csl',
] as const;

/** One of `citationFormats`. */
export type CitationFormat = (typeof citationFormats)[number];

/**
 * Writes an item in one of the forms; nothing where the form is a link and the item has no address.
 * The build and the browser both cite by this function.
 */
export function writeCitation(item: CslItem, format: CitationFormat): string | undefined {
	if (format === 'bibtex') return writeBibtex(item);
	if (format === 'ris') return writeRis(item);
	if (format === 'csl') return writeCsl([item]);
	return item.URL === undefined ? undefined : links[format](nameOf(item), item.URL);
}

/** Writes many items as one file of a reference manager. */
export function writeAll(items: readonly CslItem[], format: FileFormat): string {
	if (format === 'csl') return `${writeCsl(items)}\n`;
	const write = format === 'bibtex' ? writeBibtex : writeRis;
	return items.map((item) => `${write(item)}\n`).join('\n');
}

/** The forms that reference managers read from files. */
export type FileFormat = 'bibtex' | 'ris' | 'csl';

/** Writes items as CSL-JSON. The parts of a date stay in one line: no text in JSON holds a line break. */
function writeCsl(items: readonly CslItem[]): string {
	return JSON.stringify(items, null, 2).replace(/\[\n[\s\d,[\]]+\]/g, (date) =>
		date.replace(/\s+/g, ''),
	);
}

type LinkFormat = Exclude<CitationFormat, FileFormat>;

const links: Readonly<Record<LinkFormat, (name: string, address: string) => string>> = {
	address: (_name, address) => address,
	markdown: (name, address) =>
		`[${name.replace(/[\\[\]`*_<]/g, '\\$&')}](${address.replace(/[()]/g, encodeBracket)})`,
	html: (name, address) => `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`,
	// A bracket would end the link, and there is no way to escape it.
	scrapbox: (name, address) =>
		`[${name.replace(/\[/g, '［').replace(/\]/g, '］')} ${address.replace(/[[\]]/g, encodeBracket)}]`,
};

/** What a link says: the title, and the site that it is part of. */
function nameOf(item: CslItem): string {
	const site = item['container-title'];
	return site === undefined || site === item.title ? item.title : `${item.title} | ${site}`;
}

function encodeBracket(bracket: string): string {
	return `%${bracket.charCodeAt(0).toString(16).toUpperCase()}`;
}

function escapeHtml(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
