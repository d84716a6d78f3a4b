import postcss from 'postcss';

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

/** Splits a stylesheet into the rules that stand in nothing else. */
export function splitRules(css: string): readonly string[] {
	return postcss
		.parse(css)
		.nodes.map((node) =>
			node.type === 'atrule' && !node.nodes ? `${String(node)};` : String(node),
		);
}
