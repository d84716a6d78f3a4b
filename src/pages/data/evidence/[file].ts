import type { APIRoute } from 'astro';
import { recordings } from '../../../data/recordings/recordings.ts';
import { recordingFile } from '../../../model/author-files.ts';
import { toJsonSchema } from '../../../model/json-schema.ts';

/** The files as they lie in the project, byte for byte. */
const files = import.meta.glob<string>('../../../data/recordings/*.json', {
	query: '?raw',
	import: 'default',
	eager: true,
});

export function getStaticPaths() {
	return recordings.flatMap(({ name, schema }) => [
		{ params: { file: `${name}.json` }, props: { text: textOf(name) } },
		{
			params: { file: `${name}.schema.json` },
			props: { text: toJsonSchema(schema) },
		},
	]);
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

function textOf(name: string): string {
	const text = files[`../../../data/recordings/${name}.json`];
	if (text === undefined) throw new Error(`There is no ${recordingFile(name)}.`);
	return text;
}
