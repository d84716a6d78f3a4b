import type { Element, Nodes, RootContent } from 'hast';

/** Tells whether a node is an element, and one of these where names are given. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
	return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Tells whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
	return [properties['className']].flat().includes(name);
}

/** All text in a node. */
export function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Gives the first element, in the order of the text, for which a test holds. */
export function findElement(node: Nodes, test: (found: Element) => boolean): Element | undefined {
	if (isElement(node) && test(node)) return node;
	if (!('children' in node)) return undefined;
	for (const child of node.children) {
		const found = findElement(child, test);
		if (found) return found;
	}
	return undefined;
}

/** Puts something else, or nothing, in the place of every child at any depth, outermost first. */
export function replaceChildren(
	node: Nodes,
	replace: (child: RootContent, parent: Nodes) => readonly RootContent[],
): void {
	if (!('children' in node)) return;
	node.children = node.children.flatMap((child) => replace(child, node));
	for (const child of node.children) replaceChildren(child, replace);
}

/** The elements right below a node. */
export function elementsIn(node: Nodes): readonly Element[] {
	const children: readonly RootContent[] = 'children' in node ? node.children : [];
	return children.filter((child) => child.type === 'element');
}

/** All elements below a node, in their order. */
export function elementsBelow(node: Nodes): readonly Element[] {
	return elementsIn(node).flatMap((child) => [child, ...elementsBelow(child)]);
}
