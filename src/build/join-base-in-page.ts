import { joinBase } from '../model/site/base.ts';
import { locales } from '../model/locale.ts';
import { mapTags } from './html-tags.ts';

/** Attributes that hold one address. */
const single = /(\s(?:href|src|action|poster)=)(["'])(\/[^"']*)\2/g;

/** An address of a page within JSON: in an attribute, where quotes are escaped, or in a script. */
const inJson = new RegExp(
	`(?<=&quot;|&#34;|&#x22;|")(/(?:${locales.join('|')})/[^"&\\\\]*)(?=&quot;|&#34;|&#x22;|")`,
	'g',
);

/** Puts the base of the site before the addresses of pages in JSON. */
export function joinBaseInJson(text: string, base: string): string {
	return text.replace(inJson, (address) => joinBase(base, address));
}

/**
 * Puts the base of the site before every address on a page that is written from the root of the
 * site: in links and pictures, in what the page loads, and in the JSON that it hands to scripts.
 * This is the one place that does so; everything else writes `/ja/components/etcd/`.
 */
export function joinBaseInPage(page: string, base: string): string {
	if (base === '') return page;
	const join = (text: string) => joinBaseInJson(text, base);
	return mapTags(page, ({ text, name, attributes, content }) => {
		if (!text.includes('/')) return text;
		const changed = join(
			attributes.replace(
				single,
				(_, start: string, quote: string, address: string) =>
					start + quote + joinBase(base, address) + quote,
			),
		);
		const isJson =
			content !== undefined && /\stype=["']?application\/(?:ld\+)?json/.test(attributes);
		const tag = `<${text.slice(1, 1 + name.length)}${changed}>`;
		const rest = text.slice(1 + name.length + attributes.length + 1);
		return tag + (isJson ? join(rest) : rest);
	});
}
