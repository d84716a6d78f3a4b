import type { Locale } from '../../model/locale.ts';
import { readHead } from './page-head.ts';
import { toMarkdown } from './to-markdown.ts';

/** A page as Markdown. */
export interface Twin {
	readonly title: string;
	readonly description: string;
	/** Where the page is served. */
	readonly address: string;
	/** From the first heading on, without the lines that say where it comes from. */
	readonly body: string;
}

/** Makes the twin of a built page in a language that is served at an address. */
export function twinOf(html: string, address: string, locale: Locale): Twin {
	const { title, description } = readHead(html, address);
	return { title, description, address, body: toMarkdown(html, address, locale) };
}

/** Writes a twin as a file: what it is and where it comes from, then the text. */
export function twinText(
	{ title, description, address, body }: Twin,
	facts: Readonly<Record<string, string>>,
): string {
	const head = Object.entries({ title, description, url: address, ...facts })
		// A text in JSON is one in YAML, too.
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
	return ['---', ...head, '---', '', body].join('\n');
}
