import type { Style } from '../css/create-styles.ts';
import { resolveValue } from '../css/resolve-value.ts';
import { textWidthAt } from '../svg/draw-text.ts';
import { rounded } from '../svg/rounded.ts';
import { fillLines, wrapText } from '../svg/wrap-text.ts';
import { darkQuery } from './dark-query.ts';
import { darkByLight } from './dark-by-light.ts';
import { escapeText, writeElement } from './resolve.ts';

/** What a file of a picture says of itself. */
export interface FileFacts {
	readonly lang: string;
	readonly title: string;
	readonly description: string;
	/** The whole address of the page that shows the picture. */
	readonly address: string;
	/** The name of the site. */
	readonly publisher: string;
	/** The release of Kubernetes that it shows, such as `Kubernetes v1.37`. */
	readonly subject: string;
	/** Tells one build of the site from another. */
	readonly version: string;
}

/** Lines of text on the sheet: from their first baseline on, in one size. */
interface Lines {
	readonly top: number;
	readonly size: number;
	readonly color: string;
	readonly weight?: number;
}

/** The room around a picture and between its parts, and the letters, in the picture's units. */
export const sheet = { margin: 20, gap: 14, small: 13, title: 20, leading: 1.45 } as const;

/** The color of the ground. */
const paper = '--color-paper';

/** Gives a color of the theme as the file writes it: the light one. */
export function colorOf({ custom }: Style, token: string): string {
	return resolveValue(`var(${token})`, custom);
}

/** Breaks a text into lines for the sheet. */
export function linesOf(text: string, size: number, room: number): readonly string[] {
	return text === '' ? [] : wrapText(text, size, room);
}

/** The height of lines of text. */
export function heightOf(lines: number, size: number): number {
	return lines * size * sheet.leading;
}

/** Writes lines of text that begin at the left margin. */
export function writeLines(lines: readonly string[], { top, size, color, weight }: Lines): string {
	return lines
		.map((line, index) =>
			writeElement(
				'text',
				[
					['x', sheet.margin],
					['y', rounded(top + size * (sheet.leading * index + 1.1))],
					['font-size', size],
					['font-weight', weight],
					['fill', color],
				],
				escapeText(line),
			),
		)
		.join('');
}

/** The last lines of a sheet: where the picture comes from, and what it is about. */
export function drawSource(
	{ address, publisher, subject }: FileFacts,
	style: Style,
	{ top, width }: { top: number; width: number },
): { readonly markup: string; readonly height: number } {
	const size = sheet.small;
	const color = colorOf(style, '--color-quiet');
	const room = width - 2 * sheet.margin;
	const end = `${publisher} · ${subject}`;
	// An address too long for the sheet goes on after one of its slashes.
	const addressLines = fillLines(address.split(/(?<=[^/]\/)(?!\/)/), size, room);
	const last = textWidthAt({ size }, (addressLines.at(-1) ?? '') + end);
	const lines = addressLines.length + (last + sheet.gap > room ? 1 : 0);
	const link = writeElement(
		'a',
		[['href', address]],
		writeLines(addressLines, { top, size, color }),
	);
	const about = writeElement(
		'text',
		[
			['x', width - sheet.margin],
			['y', rounded(top + size * (sheet.leading * (lines - 1) + 1.1))],
			['font-size', size],
			['text-anchor', 'end'],
			['fill', color],
		],
		escapeText(end),
	);
	return { markup: link + about, height: heightOf(lines, size) };
}

/** Writes a whole file: what it says of itself, its colors in the dark, its ground, its content. */
export function writeSheet(
	content: string,
	{
		facts,
		style,
		width,
		height,
	}: { facts: FileFacts; style: Style; width: number; height: number },
	css = '',
): string {
	const size = [width, Math.ceil(height)] as const;
	const ground = writeElement('rect', [
		['width', size[0]],
		['height', size[1]],
		['fill', colorOf(style, paper)],
	]);
	return writeElement(
		'svg',
		[
			['xmlns', 'http://www.w3.org/2000/svg'],
			['lang', facts.lang],
			['xml:lang', facts.lang],
			['viewBox', `0 0 ${size.join(' ')}`],
			['width', size[0]],
			['height', size[1]],
			['role', 'img'],
			['aria-labelledby', 'title'],
			['aria-describedby', 'desc'],
			['font-family', resolveValue('var(--font-picture)', style.custom)],
		],
		[
			writeElement('title', [['id', 'title']], escapeText(facts.title)),
			writeElement('desc', [['id', 'desc']], escapeText(facts.description)),
			writeMetadata(facts),
			writeElement('style', [], css + darkStyle(style)),
			ground,
			content,
		].join(''),
	).concat('\n');
}

/**
 * The dark look: each color by its light value, wherever an attribute has it, and the ground of a
 * window that is larger than the sheet.
 */
function darkStyle(style: Style): string {
	const ground = `svg{background:${resolveValue(`var(${paper})`, style.custom, 'dark')}}`;
	const rules = [...darkByLight(style)].flatMap(([light, dark]) =>
		['fill', 'stroke'].map((name) => `[${name}="${light}"]{${name}:${dark}}`),
	);
	return `${darkQuery}{${ground}${rules.join('')}}`;
}

function writeMetadata(facts: FileFacts): string {
	const about: readonly (readonly [string, string])[] = [
		['dc:title', facts.title],
		['dc:description', facts.description],
		['dc:language', facts.lang],
		['dc:publisher', facts.publisher],
		['dc:source', facts.address],
		['dc:subject', facts.subject],
		['schema:version', facts.version],
	];
	const description = writeElement(
		'rdf:Description',
		[['rdf:about', facts.address]],
		about.map(([name, value]) => writeElement(name, [], escapeText(value))).join(''),
	);
	const names = [
		['xmlns:rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
		['xmlns:dc', 'http://purl.org/dc/elements/1.1/'],
		['xmlns:schema', 'https://schema.org/'],
	] as const;
	return writeElement('metadata', [], writeElement('rdf:RDF', names, description));
}
