import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { findElement, hasClass, isElement } from '../../diagram/svg/tree.ts';

/** The start of the id of a source in the list of a page. */
const listed = 'ref-';

/** Keeps of a citation what its footnote needs: the reference that it names. */
export function plainCitation(cite: Element): Element {
	const link = findElement(cite, (found) => hasClass(found, 'cite-to-list'));
	const href = link?.properties['href'];
	if (typeof href !== 'string') throw new Error('A citation in a built page names no source.');
	const dataCites = href.slice(`#${listed}`.length);
	return { type: 'element', tagName: 'sup', properties: { dataCites }, children: [] };
}

/** The reference that a citation names; none where an element is no citation. */
export function citedBy({ properties }: Element): string | undefined {
	const cites = properties['dataCites'];
	return typeof cites === 'string' ? cites : undefined;
}

/** Makes the footnote of a citation. */
export function footnoteOf(reference: string): FootnoteReference {
	return { type: 'footnoteReference', identifier: reference, label: reference };
}

/** Gives a handler of lists that makes footnotes of the sources that the page cites. */
export function listSources(cited: ReadonlySet<string>, other: Handle): Handle {
	return (state, node: Element, parent) => {
		const sources = node.children.filter((child) => isElement(child, 'li'));
		const ids = sources.map(({ properties: { id } }) => referenceIn(id));
		if (sources.length === 0 || !ids.every((id) => id !== undefined && cited.has(id)))
			return other(state, node, parent);
		return sources.map((source, index): FootnoteDefinition => {
			const reference = ids[index] ?? '';
			return {
				type: 'footnoteDefinition',
				identifier: reference,
				label: reference,
				children: state.toFlow(state.all(source)),
			};
		});
	};
}

function referenceIn(id: unknown): string | undefined {
	return typeof id === 'string' && id.startsWith(listed) ? id.slice(listed.length) : undefined;
}
