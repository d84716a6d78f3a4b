import type { Localized } from '../locale.ts';
import { type CslItem, joinDate } from './csl-item.ts';

/** What BibLaTeX calls the languages. */
export const languages: Localized = { ja: 'japanese', en: 'english' };

/** What TeX takes for commands, and how it writes the letter itself. */
const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/**
 * Writes an item as an entry for BibLaTeX: `@online`, or `@book`. Letters of any script stay as they
 * are, in UTF-8. A title stands in braces of its own, so that no style changes its capitals.
 */
export function writeBibtex(item: CslItem): string {
	const { type, title, author, publisher, issued, accessed, version, note } = item;
	const site = item['container-title'];
	const fields: readonly (readonly [string, string | undefined])[] = [
		['title', brace(title)],
		['author', author && author.map(({ literal }) => brace(literal)).join(' and ')],
		[type === 'book' ? 'publisher' : 'organization', escapeText(site ?? publisher)],
		['date', issued && joinDate(issued, '-')],
		['url', item.URL],
		['urldate', accessed && joinDate(accessed, '-')],
		['langid', languages[item.language]],
		['version', escapeText(version)],
		['note', escapeText(note)],
	];
	const lines = fields.flatMap(([name, value]) =>
		value === undefined ? [] : [`  ${name} = {${value}},`],
	);
	return [`@${type === 'book' ? 'book' : 'online'}{${item.id},`, ...lines, '}'].join('\n');
}

function brace(text: string): string {
	return `{${escapeText(text)}}`;
}

function escapeText(text: string): string;
function escapeText(text: string | undefined): string | undefined;
function escapeText(text: string | undefined): string | undefined {
	return text?.replace(/[\\~^&%$#_{}]/g, (letter) => commands[letter] ?? `\\${letter}`);
}
