import { parseHtml } from './parse-html.ts';
import { findElement } from '../../diagram/svg/tree.ts';

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
	const contentOf = (name: string) => {
		const meta = findElement(head, ({ properties }) => properties['name'] === name);
		const content = meta?.properties['content'];
		if (typeof content === 'string' && content !== '') return content;
		throw new Error(`${address} has no ${name} in its head, which its twin and its card need.`);
	};
	return {
		title: titleOf(html, address),
		description: contentOf('description'),
	};
}

/** The title of a page is followed by the name of the site, after a bar. */
function titleOf(html: string, address: string): string {
	const [, written = ''] = /<title>([^<|]*)\|[^<]*<\/title>/.exec(html) ?? [];
	const text = parseHtml(written.trim());
	const [first] = 'children' in text ? text.children : [];
	if (first?.type === 'text') return first.value;
	throw new Error(`${address} has no title in its head, which its twin and its card need.`);
}
