import { parse } from 'css-what';
import { AtRule, type Node, parse as parseStyles } from 'postcss';
import { isCombinator } from './find-sweeping.ts';

type Selector = ReturnType<typeof parse>[number];

const isPage = (part: Selector[number]) => 'name' in part && /^(?:html|body|root)$/.test(part.name);

/** Whether a selector asks what a whole page contains, as in `body:has(dialog)`. */
function asksWholePage(selector: Selector): boolean {
	return selector.some((part, index) => {
		if (!('name' in part) || part.name !== 'has') return false;
		const before = selector.slice(0, index);
		return before.slice(before.findLastIndex(isCombinator) + 1).some(isPage);
	});
}

function isWithoutScripts(node: Node | undefined): boolean {
	if (node === undefined) return false;
	const isNone = node instanceof AtRule && /scripting:\s*none/.test(node.params);
	return isNone || isWithoutScripts(node.parent);
}

/**
 * Gives the selectors for which a browser looks through a whole page whenever an element comes or
 * goes. Where there are no scripts, none does.
 */
export function findSearching(css: string): readonly string[] {
	const found: string[] = [];
	parseStyles(css).walkRules((rule) => {
		if (!rule.selector.includes(':has(') || isWithoutScripts(rule)) return;
		if (parse(rule.selector).some(asksWholePage)) found.push(rule.selector);
	});
	return found;
}
