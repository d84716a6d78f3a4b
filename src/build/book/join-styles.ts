/**
 * Joins the styles of pages to those of a page that holds what is on all of them: every rule once,
 * in the order in which it first appears.
 */
export function joinStyles(pages: Iterable<string>): string {
	const rules = new Set<string>();
	const blocks = new Set<string>();
	for (const page of pages) {
		const head = page.slice(0, page.indexOf('</head>'));
		for (const [, block = ''] of head.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)) {
			if (blocks.has(block)) continue;
			blocks.add(block);
			for (const rule of splitRules(block)) rules.add(rule);
		}
	}
	return [...rules].join('');
}

/** Splits a stylesheet without comments into the rules that stand in nothing else. */
export function splitRules(css: string): readonly string[] {
	const rules: string[] = [];
	let [start, depth] = [0, 0];
	for (const { 0: token, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g)) {
		if (token === '{') depth += 1;
		if (token === '}') depth -= 1;
		if (depth > 0 || (token !== '}' && token !== ';')) continue;
		rules.push(css.slice(start, index + 1).trim());
		start = index + 1;
	}
	return rules;
}
