import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { sourceFiles, type SourceFormat } from '../../data/site/outputs.ts';
import { writeAll } from '../../model/cite/citation-formats.ts';
import { citeReference } from '../../views/cite-reference.ts';

export function getStaticPaths() {
	return (Object.keys(sourceFiles) as SourceFormat[]).map((format) => ({
		params: { format: sourceFiles[format].replace(/^references\./, '') },
		props: { format },
	}));
}

export const GET: APIRoute<{ format: SourceFormat }> = async ({ props }) => {
	const references = await getCollection('references');
	const items = references
		.map(({ id, data }) => citeReference(id, data))
		.toSorted((a, b) => a.id.localeCompare(b.id));
	return new Response(writeAll(items, props.format));
};
