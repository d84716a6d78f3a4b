import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentIds, components } from '../../src/data/architecture/components.ts';
import { flows } from '../../src/data/flows/flows.ts';
import { nameRecorded } from '../../src/data/recordings/recorded-words.ts';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { type Component, hasPage } from '../../src/model/architecture/component.ts';
import { locales } from '../../src/model/locale.ts';
import { dist } from '../base.ts';
import { builtPages, localeOf, pageByPath } from './read-dist.ts';

/** A recorded event as it lies in the file: read here without the code that the pages use. */
interface RecordedEvent {
	readonly id?: string;
	readonly kind: string;
	readonly at: number;
	readonly created?: boolean;
	readonly body?: unknown;
	readonly path?: string;
	readonly key?: string;
	readonly method?: string;
	readonly program?: string;
	readonly lines?: readonly string[];
	readonly result?: unknown;
	readonly [field: string]: unknown;
}
interface AtRest {
	readonly seconds: number;
	readonly etcd: {
		readonly watchesOpenedByKubeApiserver: number;
		readonly calls: Readonly<Record<string, number>>;
	};
	readonly requests: readonly { from: string; method: string; path: string; count: number }[];
}
interface Socket {
	readonly from: string;
	readonly to: string;
	readonly port: number | string;
	readonly connections: number;
}

const folder = new URL('../../src/data/recordings/', import.meta.url);
const files = globSync('*.json', { cwd: folder }).sort();
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const events = new Map<string, RecordedEvent>(
	files.flatMap((file) => {
		const recording = JSON.parse(textOf(file)) as { story?: string; events?: RecordedEvent[] };
		return (recording.events ?? []).flatMap((event) =>
			recording.story === undefined || event.id === undefined
				? []
				: [[`${recording.story}/${event.id}`, event] as const],
		);
	}),
);
const atRest = JSON.parse(textOf('at-rest.json')) as AtRest;

/** The fields that a ledger tells of each kind of event, in its order; those in `times` are ms. */
const told: Readonly<Record<string, readonly string[]>> = {
	request: ['code', 'ms', 'etcdMs'],
	store: ['revision', 'version', 'bytes'],
	delivery: [],
	kernel: ['lineCount', 'ms'],
	cri: ['ms'],
	exec: ['ms'],
	cloud: ['ms'],
	note: [],
};
const times = ['at', 'ms', 'etcdMs'];

/** A number as pages write it: recorded times of one second and more are given in seconds. */
function written(field: string, value: unknown): number {
	const number = Number(value);
	return times.includes(field) && Math.abs(number) >= 1000
		? Number((number / 1000).toPrecision(12))
		: number;
}

function numbersOf(event: RecordedEvent): readonly number[] {
	const fields = (told[event.kind] ?? ['?']).filter(
		(field) => event[field] !== undefined && !(field === 'version' && event.created),
	);
	return ['at', ...fields].map((field) => written(field, event[field]));
}

/** The numbers of a text on a page, as the language of the page writes them. */
function numbersIn(text: string, path: string): readonly number[] {
	const parts = new Intl.NumberFormat(localeOf(path)).formatToParts(12345.6);
	const sign = (type: 'group' | 'decimal') =>
		`[${parts.find((part) => part.type === type)?.value ?? ''}]`;
	const plain = text
		.replaceAll(new RegExp(`(?<=\\d)${sign('group')}(?=\\d{3})`, 'g'), '')
		.replaceAll(new RegExp(`(?<=\\d)${sign('decimal')}(?=\\d)`, 'g'), '.');
	const found = plain.match(/−?\d+(?:\.\d+)?/g) ?? [];
	return found.map((number) => Number(number.replace('−', '-')));
}

test('every ledger gives the numbers of its events as they are in the recording', () => {
	const odd: string[] = [];
	let rows = 0;
	for (const { path, $ } of builtPages) {
		for (const row of $('.ledger li').toArray()) {
			const id = row.attribs['data-event'] ?? '';
			const event = events.get(id);
			const details = $(row).find('span.details').text();
			const shown = numbersIn(`${$(row).find('.time').text()} ${details}`, path);
			// The recorder's own words stand beside our text of a note.
			const quoted = $(row).find('q').text();
			if (quoted !== (event?.kind === 'note' ? event['text'] : ''))
				odd.push(`${path}: ${id} quotes “${quoted}”`);
			const recorded = event ? numbersOf(event) : [atRest.seconds];
			rows += 1;
			if (!event && id !== 'at-rest/etcd-watches') odd.push(`${path}: ${id} is not recorded`);
			if (shown.join() !== recorded.join())
				odd.push(`${path}: ${id} shows ${shown.join()}, recorded is ${recorded.join()}`);
			const line = $(row).find('.line').text();
			const asked = event
				? (event.path ?? event.key ?? event.method ?? event.program ?? '')
				: String(atRest.etcd.watchesOpenedByKubeApiserver);
			const [target = ''] = asked.split('?');
			if (!line.includes(event?.kind === 'cri' ? (target.split('/').at(-1) ?? '') : target))
				odd.push(`${path}: ${id} shows “${line}”, recorded is ${asked}`);
			const recordedBody: unknown = event?.body ?? event?.result;
			const text = recordedBody === undefined ? '' : JSON.stringify(recordedBody);
			const body = event?.lines?.join('\n') ?? text;
			const shownBody = $(row)
				.find('pre')
				.toArray()
				.map((pre) => $(pre).text());
			if (shownBody.join() !== body) odd.push(`${path}: ${id} shows another body`);
		}
	}
	expect(odd).toEqual([]);
	expect(rows).toBeGreaterThan(200);
});

test('the page of a step has the ledger of its evidence', () => {
	const odd = locales.flatMap((locale) =>
		flows.flatMap((flow) =>
			flow.steps.flatMap((step) => {
				const address = stepAddress(locale, flow.id, step.id);
				const $ = pageByPath.get(address)?.$;
				const shown = $?.('.ledger li')
					.toArray()
					.map(({ attribs }) => attribs['data-event']);
				return shown?.join() === step.evidence.join() ? [] : [address];
			}),
		),
	);
	expect(odd).toEqual([]);
});

test('every recorded number in prose is the one in the recording', () => {
	const odd: string[] = [];
	const seen = builtPages.flatMap(({ path, $ }) =>
		$('data.recorded')
			.toArray()
			.map((element) => ({ path, element, text: $(element).text() })),
	);
	for (const { path, element, text } of seen) {
		const [id = '', field = ''] = (element.attribs['title'] ?? '').split(' ');
		const [shown] = numbersIn(text, path);
		const exact = Number(element.attribs['value']);
		const isTime = field !== 'bytes' && field !== 'lineCount';
		if (shown !== written(isTime ? 'ms' : field, exact)) odd.push(`${path}: ${text} of ${id}`);
		// How long after another event it was is counted from two recorded times.
		const recorded = field === 'since' ? exact : events.get(id)?.[field];
		if (exact !== recorded) odd.push(`${path}: ${String(exact)} is not the ${field} of ${id}`);
	}
	expect(odd).toEqual([]);
	expect(seen.length).toBeGreaterThan(0);
});

test('every request, socket and call of a cluster at rest is on the page of its component', () => {
	const sockets = JSON.parse(textOf('connections.json')) as Readonly<
		Record<'atRest' | 'openedForExec', readonly Socket[]>
	>;
	const paged = componentIds.filter((id) => hasPage(components[id] satisfies Component));
	const missing = locales.flatMap((locale) =>
		paged.flatMap((component) => {
			const $ = pageByPath.get(`/${locale}/components/${component}/`)?.$;
			const rows = $?.('.traffic tr')
				.toArray()
				.map((row) =>
					$(row)
						.children()
						.toArray()
						.map((cell) => $(cell).text().replaceAll(/\s+/g, ' ').trim())
						.join(' '),
				);
			const requests = atRest.requests
				.filter(({ from }) => from === component)
				.map(({ method, path, count }) => `${method} ${path} ${String(count)}`);
			const calls = component === 'etcd' ? Object.entries(atRest.etcd.calls) : [];
			const counted = calls.map(([call, count]) => `${call} ${String(count)}`);
			const opened = [...sockets.atRest, ...sockets.openedForExec]
				.filter(({ from, to }) => from === component || to === component)
				.map(({ port, connections }) => {
					const shown = typeof port === 'string' ? nameRecorded(port)[locale] : port;
					return ` ${String(shown)} ${String(connections)} `;
				});
			const absent = [...requests, ...counted].filter((text) => !rows?.includes(text));
			const unseen = opened.filter((text) => !rows?.some((row) => row.includes(text)));
			return [...absent, ...unseen].map((text) => `${locale} ${component}: ${text}`);
		}),
	);
	expect(missing).toEqual([]);
	expect(atRest.requests.length).toBeGreaterThan(5);
});

test('every file of a recording is published as it lies in the project, with its schema', () => {
	for (const file of files) {
		const published = (name: string) =>
			readFileSync(new URL(`data/evidence/${name}`, dist), 'utf8');
		expect(published(file), file).toBe(textOf(file));
		const schema = JSON.parse(published(file.replace('.json', '.schema.json'))) as object;
		expect(schema, file).toHaveProperty('$schema');
	}
	for (const locale of locales) {
		const $ = pageByPath.get(`/${locale}/how-we-know/`)?.$;
		const linked = $?.('a[href*="/data/evidence/"]')
			.toArray()
			.map(({ attribs }) => attribs['href']?.split('/').at(-1));
		expect(linked).toEqual(expect.arrayContaining(files));
	}
});
