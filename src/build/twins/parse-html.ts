import type { Nodes } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';

/** Reads a piece of a page, without where in it everything stands: that takes as long again. */
export function parseHtml(html: string): Nodes {
	return fromParse5(parseFragment(html));
}
