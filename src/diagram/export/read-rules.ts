/** One selector of a stylesheet, with what it sets. Later rules of the same weight win. */
export interface Rule {
	/** The compound selectors from the outermost element to the one that is styled. */
	readonly path: readonly string[];
	readonly weight: number;
	readonly sets: readonly (readonly [property: string, value: string])[];
}

/** States that a file does not have: nobody points at it, nothing in it has the focus. */
const pointing = /:hover|:focus-visible/;

/** How large a page shows a picture, and which of its compositions. */
const placing = /\.picture-frame\s*>|\[data-figure\]/;

/**
 * Reads the rules of a stylesheet that hold everywhere: no media, no container, nothing that
 * depends on where somebody points.
 * @throws Error on what this reader does not know, so that no rule is lost in silence.
 */
export function readRules(css: string): readonly Rule[] {
	const plain = withoutBlocks(css.replaceAll(/\/\*[^]*?\*\//g, ''));
	return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
		const sets = readDeclarations(body);
		return splitList(selectors)
			.filter((selector) => !pointing.test(selector) && !placing.test(selector))
			.map((selector) => ({ path: pathOf(selector), weight: weigh(selector), sets }));
	});
}

/** Leaves out `@import …;` and every `@media`, `@container` or `@supports` with its block. */
function withoutBlocks(css: string): string {
	const start = css.indexOf('@');
	if (start === -1) return css;
	const semicolon = css.indexOf(';', start);
	const brace = css.indexOf('{', start);
	if (semicolon !== -1 && (brace === -1 || semicolon < brace)) {
		return css.slice(0, start) + withoutBlocks(css.slice(semicolon + 1));
	}
	let depth = 1;
	let end = brace + 1;
	for (; depth > 0 && end < css.length; end += 1) {
		if (css[end] === '{') depth += 1;
		if (css[end] === '}') depth -= 1;
	}
	return css.slice(0, start) + withoutBlocks(css.slice(end));
}

function readDeclarations(body: string): Rule['sets'] {
	return body.split(';').flatMap((declaration) => {
		const [property = '', ...value] = declaration.split(':');
		const name = property.trim();
		return name === '' ? [] : [[name, value.join(':').replaceAll(/\s+/g, ' ').trim()] as const];
	});
}

/** Splits at the commas that stand in no brackets. */
export function splitList(text: string): readonly string[] {
	return text.split(/,(?![^(]*\))/).map((part) => part.trim());
}

function pathOf(selector: string): readonly string[] {
	const path = selector.split(/\s+(?![^(]*\))/);
	const odd = path.find((compound) => /^[>+~]$/.test(compound));
	if (odd !== undefined) {
		throw new Error(
			[
				'A file of a picture cannot follow a rule of its stylesheet',
				`  value:   ${selector}`,
				`  to do:   say it without "${odd}", or teach src/diagram/export/match.ts`,
			].join('\n'),
		);
	}
	return path;
}

/** Classes, attributes and states count a thousand times what names of elements count. */
function weigh(selector: string): number {
	const counted = selector.replaceAll(/:(?:is|not)\(([^)]*)\)/g, (_, list: string) =>
		splitList(list).reduce((most, one) => (weigh(one) > weigh(most) ? one : most)),
	);
	const classes = counted.match(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g)?.length ?? 0;
	const tags = counted.match(/(?:^|\s)[a-z]+/g)?.length ?? 0;
	return classes * 1000 + tags;
}
