import { parse } from 'css-what';

type Selector = ReturnType<typeof parse>[number];

/** What a browser looks elements up by; all else fits any element. */
const isName = ({ type }: Selector[number]) => /^(?:tag|attribute|pseudo-element)$/.test(type);

/** Whether part of a selector stands between two elements. */
export const isCombinator = ({ type }: Selector[number]) =>
	/^(?:descendant|child|adjacent|sibling)$/.test(type);

/** Whether the last part of a selector names what it fits, in each of its ways. */
function isNamed(selector: Selector): boolean {
	const last = selector.slice(selector.findLastIndex(isCombinator) + 1);
	return last.some((part) => {
		if (isName(part)) return true;
		if (!('data' in part) || !Array.isArray(part.data)) return false;
		return ['is', 'where'].includes(part.name) && part.data.every(isNamed);
	});
}

/**
 * Gives the selectors by which the coming of a script makes a browser style all of an element anew,
 * of every element that has a script.
 */
export function findSweeping(css: string): readonly string[] {
	const all = [...css.matchAll(/[^{}]*:defined[^{}]*(?=\{)/g)].map(([text]) => text.trim());
	return all.filter((text) => parse(text).some((one) => one.some(isCombinator) && !isNamed(one)));
}
