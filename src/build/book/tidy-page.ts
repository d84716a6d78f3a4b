import type { Element, ElementContent } from 'hast';
import { citedBy } from '../twins/footnotes.ts';
import { elementsIn, findElement, hasClass, isElement, textOf } from '../../diagram/svg/tree.ts';
import { isTool, plainCode } from '../twins/simplify.ts';
import { forget } from './forget.ts';
import { withoutInBook } from './without.ts';

/** Attributes that mean something only to scripts, to the keyboard or to a search engine. */
const idle = [
	...['tabIndex', 'dir', 'ariaControls', 'ariaLive', 'autoComplete'],
	...['dataPagefindBody', 'dataEdition', 'dataFollows', 'dataReplay'],
];

/** Takes out of a page what is of no use on paper, and shows what is folded away. */
export function tidyPage(main: Element): void {
	const cited = new Set(citationsIn(main));
	tidy(main);

	function tidy(node: Element): void {
		node.children = node.children.flatMap((child): readonly ElementContent[] => {
			if (!isElement(child)) return child.type === 'comment' ? [] : [child];
			if (isLeftOut(child, node)) return [];
			forget(child, idle);
			lessenLandmarks(child);
			if (isScroller(child) && !isScroller(node)) child.properties['tabIndex'] = 0;
			// In a drawing everything is there to be seen.
			if (child.tagName === 'svg') return [withoutStops(child)];
			if (child.tagName === 'pre') return [codeOf(child)];
			if (child.tagName === 'section' && hasClass(child, 'sources')) return marksOf(child, cited);
			tidy(child);
			return [unfold(child)];
		});
	}
}

/** A page may have a dozen regions; a book of them all would have hundreds with few names. */
function lessenLandmarks(element: Element): void {
	if (element.tagName === 'section') forget(element, ['ariaLabel', 'ariaLabelledBy']);
	if (element.properties['role'] === 'region') element.properties['role'] = 'group';
}

/** What may be wider than its room on a screen, and scrolls there: keys have to reach it. */
function isScroller(element: Element): boolean {
	return (
		element.tagName === 'table' ||
		hasClass(element, 'table-scroll') ||
		hasClass(element, 'flow-time-table')
	);
}

/** Code without its colors; it is in no language. */
function codeOf(pre: Element): Element {
	return { ...plainCode(pre), properties: { translate: 'no' } };
}

/** Takes a drawing out of the way of the keyboard. */
function withoutStops(drawing: Element): Element {
	forget(drawing, ['tabIndex']);
	for (const child of elementsIn(drawing)) withoutStops(child);
	return drawing;
}

function unfold(element: Element): Element {
	if (element.tagName === 'details') return { ...element, tagName: 'div' };
	if (element.tagName !== 'summary') return element;
	return { ...element, tagName: 'p', properties: { className: ['unfolded'] } };
}

function isLeftOut(child: Element, parent: Element): boolean {
	// The picture of a flow is a tool of the player, too; strips are what paper shows of a long drawing.
	const isDrawing = 'dataFigure' in child.properties || hasClass(child, 'strips');
	if (isTool(child) && !isDrawing) return true;
	return withoutInBook.some(
		({ element, className, within }) =>
			(element === undefined || child.tagName === element) &&
			(className === undefined || hasClass(child, className)) &&
			(within === undefined || hasClass(parent, within)),
	);
}

/** The sources of a page stand at the end of its chapter; here, those that nothing else names. */
function marksOf(section: Element, cited: ReadonlySet<string>): readonly Element[] {
	const list = findElement(section, ({ tagName }) => tagName === 'ol');
	const heading = findElement(section, ({ tagName }) => tagName === 'h2');
	const references = (list ? elementsIn(list) : [])
		.map(({ properties: { id } }) => String(id).replace(/^ref-/, ''))
		.filter((reference) => !cited.has(reference));
	if (references.length === 0 || !heading) return [];
	const marks = references.map((dataCites): Element => ({
		type: 'element',
		tagName: 'sup',
		properties: { dataCites },
		children: [],
	}));
	return [
		{
			type: 'element',
			tagName: 'p',
			properties: { className: ['source-marks'] },
			children: [{ type: 'text', value: `${textOf(heading)} ` }, ...marks],
		},
	];
}

function citationsIn(node: Element): readonly string[] {
	const own = citedBy(node);
	return own === undefined ? elementsIn(node).flatMap(citationsIn) : [own];
}
