import { parseHtml } from './parse-html.ts';
import { findElement } from './element.ts';

/** What the head of a built page says of it. */
export interface PageHead {
	readonly title: string;
	readonly description: string;
}

/**
 * Reads the title, without the name of the site, and the description of a built page.
 * @throws Error when one is missing.
 */
export function readHead(html: string, address: string): PageHead {
	const metas = html.slice(0, html.indexOf('</head>')).match(/<meta [^>]*>/g) ?? [];
	const head = parseHtml(metas.join(''));
	const contentOf = (key: string, name: string) => {
		const meta = findElement(head, ({ properties }) => properties[key] === name);
		const content = meta?.properties['content'];
		if (typeof content === 'string' && content !== '') return content;
		throw new Error(`${address} has no ${name} in its head, which its Markdown twin needs.`);
	};
	return {
		title: contentOf('property', 'og:title'),
		description: contentOf('name', 'description'),
	};
}
