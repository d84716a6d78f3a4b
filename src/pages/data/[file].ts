import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { dataFileNames } from '../../data/site/outputs.ts';
import { writeFile, writeSchema } from '../../views/published/published-file.ts';
import { publishedFiles } from '../../views/published/published-files.ts';

export async function getStaticPaths() {
	const references = await getCollection('references');
	const files = publishedFiles(references.map(({ id, data }) => ({ id, ...data })));
	return dataFileNames.flatMap((name) => [
		{ params: { file: `${name}.json` }, props: { text: writeFile(name, files[name]) } },
		{ params: { file: `${name}.schema.json` }, props: { text: writeSchema(files[name]) } },
	]);
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
