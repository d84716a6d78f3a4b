/**
 * Gives the element that a script works on.
 * @throws Error when the page has no such element of that kind: page and script do not fit.
 */
export function findPart<T extends Element>(
	root: ParentNode,
	selector: string,
	kind: abstract new () => T,
): T {
	const found = root.querySelector(selector);
	if (found instanceof kind) return found;
	throw new Error(`The page has no ${kind.name} at "${selector}".`);
}
