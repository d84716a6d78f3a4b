import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { flows } from '../../src/data/flows/flows.ts';
import { recordings } from '../../src/data/recordings/recordings.ts';
import { stepAddress } from '../../src/data/site/addresses.ts';
import {
	dataAddress,
	dataFileNames,
	flowFiles,
	sourceFiles,
	twinFile,
} from '../../src/data/site/outputs.ts';
import { locales } from '../../src/model/locale.ts';
import { dist } from '../base.ts';
import { listPages } from '../page-kinds.ts';
import { pageByPath } from './read-dist.ts';

interface Item {
	readonly [key: string]: unknown;
}

function read(address: string): string {
	return readFileSync(new URL(`.${address}`, dist), 'utf8');
}

const files = new Map(
	dataFileNames.map((name) => {
		const { items } = JSON.parse(read(dataAddress(name))) as { items: readonly Item[] };
		return [name, items];
	}),
);

/** What validates JSON against a schema in the way that the schema itself asks for. */
function validatorOf(schema: string) {
	const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
	formats(ajv);
	return ajv.compile(JSON.parse(schema) as object);
}

test.each([
	...dataFileNames.map((name) => [dataAddress(name), dataAddress(name, 'schema')] as const),
	...recordings.map(({ name }) => {
		const file = `/data/evidence/${name}`;
		return [`${file}.json`, `${file}.schema.json`] as const;
	}),
])('%s keeps the schema beside it', (address, schema) => {
	const validate = validatorOf(read(schema));
	validate(JSON.parse(read(address)));
	expect(validate.errors ?? []).toEqual([]);
});

/** Every text under a key of this name, at any depth. */
function valuesOf(value: unknown, key: string): readonly string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => {
		if (name !== key) return valuesOf(inner, key);
		return [inner].flat().filter((text): text is string => typeof text === 'string');
	});
}

function idsOf(name: (typeof dataFileNames)[number]): ReadonlySet<string> {
	return new Set(files.get(name)?.map(({ id }) => String(id)));
}

const events = new Set([
	'at-rest/etcd-watches',
	...recordings.flatMap(({ name }) => {
		const file = JSON.parse(read(`/data/evidence/${name}.json`)) as { events?: readonly Item[] };
		return (file.events ?? []).map(({ id }) => `${name}/${String(id)}`);
	}),
]);
const pagePaths = new Set([...pageByPath.keys()].map((path) => path.replace(/^\/[a-z]{2}\//, '')));

test.each([
	['references', (id: string) => idsOf('references').has(id)],
	['component', (id: string) => idsOf('components').has(id)],
	['openedBy', (id: string) => idsOf('components').has(id)],
	['connection', (id: string) => idsOf('connections').has(id)],
	['flow', (id: string) => idsOf('flows').has(id)],
	['recordings', (id: string) => idsOf('recordings').has(id)],
	['evidence', (id: string) => events.has(id)],
	['page', (path: string) => pagePaths.has(path.replace(/#.*$/, ''))],
])('what the files name under %s is there', (key, isThere) => {
	const found = [...files].flatMap(([name, items]) =>
		valuesOf(items, key).map((value) => ({ name, value })),
	);
	expect(found.filter(({ value }) => !isThere(value))).toEqual([]);
	expect(found.length).toBeGreaterThan(0);
});

test.each(locales)(
	'every flow has its text, and its diagram is that of its page, in %s',
	(locale) => {
		for (const flow of flows) {
			const page = stepAddress(locale, flow.id);
			const shown = pageByPath.get(page)?.$('[data-language="mermaid"]').text() ?? '';
			const lines = (text: string) => text.split('\n').filter((line) => !/^%%|^$/.test(line));
			expect(lines(shown)).toEqual(lines(read(page + flowFiles.mermaid)));
			const text = read(page + flowFiles.steps);
			expect(flow.steps.filter(({ title }) => !text.includes(title[locale]))).toEqual([]);
		}
	},
);

test('nothing but pages is in the sitemap, and the data folder holds what is registered', () => {
	expect(listPages().filter((path) => !path.endsWith('/'))).toEqual([]);
	const known = [
		...dataFileNames.flatMap((name) => [`${name}.json`, `${name}.schema.json`]),
		...Object.values(sourceFiles),
	];
	expect(globSync('*.*', { cwd: new URL('data/', dist) }).toSorted()).toEqual(known.toSorted());
	expect(globSync(`**/${twinFile}`, { cwd: dist }).length).toBeGreaterThan(280);
});
