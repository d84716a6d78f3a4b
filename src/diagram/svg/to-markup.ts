import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Writes a tree of SVG elements as it stands in a page. */
export function toMarkup(tree: Element): string {
	return toHtml(tree, { space: 'svg' });
}
