// A comment, an element that holds no text for readers, any other tag, or text.
const tokens =
	/<!--[^]*?-->|<(script|style|template|textarea|title)\b[^]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

const empty = new Set([
	'area',
	'base',
	'br',
	'col',
	'embed',
	'hr',
	'img',
	'input',
	'link',
	'meta',
	'source',
	'track',
	'wbr',
]);

/** What these hold is code. */
const code = new Set(['code', 'kbd', 'pre', 'samp']);

/** These hold text alone, so a name in it cannot be marked by an element of its own. */
const textOnly = new Set(['option', 'svg']);

interface Open {
	readonly tag: string;
	/** Nothing in it is translated. */
	readonly kept: boolean;
	readonly textOnly: boolean;
}

/**
 * Marks in a built page what a browser must not translate: code, and the given names wherever they
 * stand as words of their own.
 */
export function keepNames(page: string, names: readonly string[]): string {
	const all = [...page.matchAll(tokens)].map(([token]) => token);
	const longestFirst = names
		.toSorted((a, b) => b.length - a.length)
		.map((name) => RegExp.escape(name));
	const name = new RegExp(`(?<![\\w./-])(?:${longestFirst.join('|')})(?![\\w/-])`, 'g');
	const known = new Set(names);
	const open: Open[] = [];
	let inBody = false;
	for (const [index, token] of all.entries()) {
		const [, close, tag = ''] = /^<(\/?)([\w-]+)/.exec(token) ?? [];
		if (tag === 'body') inBody = true;
		if (!inBody || /^<(?:!|script|style|template|textarea)/.test(token)) continue;
		if (tag === '') {
			const around = open.at(-1);
			if (!around?.kept) all[index] = keepIn(token, around?.textOnly ?? false);
		} else if (close === '/') {
			const at = open.findLastIndex((element) => element.tag === tag);
			if (at !== -1) open.length = at;
		} else {
			const around = open.at(-1);
			const isWhole = known.has((all[index + 1] ?? '').trim()) && all[index + 2] === `</${tag}>`;
			const mark = !around?.kept && !/\stranslate=/.test(token) && (code.has(tag) || isWhole);
			if (mark) all[index] = `<${tag} translate="no"${token.slice(tag.length + 1)}`;
			if (empty.has(tag) || token.endsWith('/>')) continue;
			open.push({
				tag,
				kept: (around?.kept ?? false) || mark || token.includes('translate="no"'),
				textOnly: (around?.textOnly ?? false) || textOnly.has(tag),
			});
		}
	}
	return all.join('');

	function keepIn(text: string, isTextOnly: boolean): string {
		return isTextOnly ? text : text.replace(name, '<span translate="no">$&</span>');
	}
}

/**
 * Marks in drawings the requests that travel, whatever is set in letters of code, and the names of
 * boxes, which may stand in two lines.
 */
export function keepDrawn(page: string, names: readonly string[]): string {
	const known = new Set(names);
	return page
		.replace(/<(?=g class="chip\b|text class="(?:[^"]* )?code[ "])(g|text)/g, '<$1 translate="no"')
		.replace(/<text class="name\b[^]*?<\/text>/g, (text) =>
			known.has(text.replace(/<[^>]*>/g, ''))
				? text.replace('<text', '<text translate="no"')
				: text,
		);
}
