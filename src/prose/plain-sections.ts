import { opening } from './cut-blocks.ts';
import { readMdx } from './read-mdx.ts';

/** A stretch of prose between two headings, without its marks. */
export interface PlainSection {
	/** The id of its heading; none for what stands before the first. */
	readonly id: string | undefined;
	/** Its heading; empty for what stands before the first. */
	readonly title: string;
	readonly text: string;
}

/** What the sections of an MDX text say. Components say nothing here: their facts are data. */
export function plainSections(body: string): readonly PlainSection[] {
	return [...readMdx(body).blocks].map(([id, block]) => {
		if (id === opening) return { id: undefined, title: '', text: plainProse(block) };
		const [heading = '', ...rest] = block.split('\n');
		return { id, title: plainProse(heading), text: plainProse(rest.join('\n')) };
	});
}

/** Takes citations, components, links and the marks of Markdown away, and leaves what is read. */
export function plainProse(markdown: string): string {
	return markdown
		.replace(/^```.*$/gm, '')
		.replace(/<(?:[A-Z][A-Za-z]*|\/[A-Z][A-Za-z]*)\b[^>]*>/g, '')
		.replace(/<\/?[a-z][^>]*>/g, '')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^(?:#+|[-*]|\d+\.|>)\s+/gm, '')
		.replace(/^:::.*$/gm, '')
		.replace(/\s*\{#[^}]*\}/g, '')
		.replace(/^[|\s:-]+$/gm, '')
		.replace(/\s*\|\s*/g, ' ')
		.replace(/\*\*|`/g, '')
		.replace(/\\([{}<>])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
