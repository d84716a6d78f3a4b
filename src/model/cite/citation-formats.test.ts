import { describe, expect, test } from 'vitest';
import {
	type CitationFormat,
	citationFormats,
	type FileFormat,
	writeCitation,
} from './citation-formats.ts';
import { citationKey, citePlace } from './cite-place.ts';
import { type CslItem, toCslDate } from './csl-item.ts';
import { expectedFields, parseCitations } from './parse-citations.ts';

const page: CslItem = {
	id: 'kubernetes-illustrated-ja-components-etcd',
	type: 'webpage',
	title: 'etcd',
	author: [{ literal: 'Kubernetes図解' }],
	'container-title': 'Kubernetes図解',
	issued: toCslDate('2026-11-06'),
	URL: 'https://example.org/ja/components/etcd/',
	language: 'ja',
	version: 'commit 0123456789ab',
	note: 'Kubernetes v1.37',
};

const odd = 'a {b} \\c 100% #1 & $x_y ~^ <b> "q" \'r\' [s] `t` – 役割、と「括弧」';

const items: Readonly<Record<string, CslItem>> = {
	'a page': page,
	'a page in English': {
		...page,
		author: [{ literal: 'Kubernetes, illustrated' }],
		'container-title': 'Kubernetes, illustrated',
		language: 'en',
	},
	'every letter that a form could stumble over': {
		...page,
		title: odd,
		note: odd,
		URL: 'https://example.org/~a/b_c/?d=1&e=%20#f',
	},
	'a month': { ...page, issued: toCslDate('2026-08') },
	'a year, read on a day': {
		...page,
		issued: toCslDate('2026'),
		accessed: toCslDate('2026-11-26'),
	},
	'only a title': { id: 'x', type: 'webpage', title: '題名', language: 'ja' },
	'a book': {
		id: 'book',
		type: 'book',
		title: '本',
		publisher: '出版社 & 仲間',
		accessed: toCslDate('2026-11-26'),
		language: 'ja',
	},
};

describe.each<FileFormat>(['bibtex', 'ris', 'csl'])('%s as citation-js reads it', (format) => {
	test.each(Object.entries(items))('%s', (_name, item) => {
		expect(parseCitations(writeCitation(item, format) ?? '')).toEqual([
			expectedFields(item, format),
		]);
	});
});

test('the day of reading is in every form that has a place for it', () => {
	const read = { ...page, accessed: toCslDate('2026-01-02') };
	expect(writeCitation(read, 'ris')).toContain('\nY2  - 2026/01/02\n');
	expect(writeCitation(read, 'bibtex')).toContain('urldate = {2026-01-02},');
});

test.each<[CitationFormat, string]>([
	['address', 'https://example.org/ja/components/etcd/'],
	['markdown', '[etcd | Kubernetes図解](https://example.org/ja/components/etcd/)'],
	['html', '<a href="https://example.org/ja/components/etcd/">etcd | Kubernetes図解</a>'],
	['scrapbox', '[etcd | Kubernetes図解 https://example.org/ja/components/etcd/]'],
])('%s is a link with the name of the page and the site', (format, text) => {
	expect(writeCitation(page, format)).toBe(text);
});

test('letters that would end a link are escaped', () => {
	const item = { ...page, title: 'a [b] <c> & "d"', URL: 'https://example.org/?a=(b)&c=[d]' };
	expect(writeCitation(item, 'markdown')).toBe(
		'[a \\[b\\] \\<c> & "d" | Kubernetes図解](https://example.org/?a=%28b%29&c=[d])',
	);
	expect(writeCitation(item, 'scrapbox')).toBe(
		'[a ［b］ <c> & "d" | Kubernetes図解 https://example.org/?a=(b)&c=%5Bd%5D]',
	);
	expect(writeCitation(item, 'html')).toBe(
		'<a href="https://example.org/?a=(b)&amp;c=[d]">a [b] &lt;c&gt; &amp; &quot;d&quot; | Kubernetes図解</a>',
	);
});

test('what has no address has no links, and every other form', () => {
	const { URL: _address, ...unlinked } = page;
	const written = citationFormats.filter((format) => writeCitation(unlinked, format));
	expect(written).toEqual(['bibtex', 'ris', 'csl']);
});

describe('a place', () => {
	const accessed = toCslDate('2026-11-26');

	test('below a path has the same key as at the root', () => {
		const address = 'https://example.github.io/en-docs/ja/flows/exec/dial-kubelet/';
		const cited = citePlace(page, { title: '接続する', address, part: undefined, accessed });
		expect(cited).toEqual({
			...page,
			id: citationKey('ja/flows/exec/dial-kubelet/'),
			title: '接続する',
			URL: address,
			accessed,
		});
		expect(cited.id).toBe('kubernetes-illustrated-ja-flows-exec-dial-kubelet');
	});

	test('that is part of a page is named before it', () => {
		const part = { id: 'role', title: '役割' };
		expect(
			citePlace(page, { title: 'etcd', address: page.URL ?? '', part, accessed }),
		).toMatchObject({
			id: 'kubernetes-illustrated-ja-components-etcd-role',
			title: '役割 – etcd',
			URL: 'https://example.org/ja/components/etcd/#role',
		});
	});

	test('without a name keeps that of its page', () => {
		const part = { id: 'ref-x', title: undefined };
		expect(
			citePlace(page, { title: 'etcd', address: page.URL ?? '', part, accessed }),
		).toMatchObject({ title: 'etcd', URL: 'https://example.org/ja/components/etcd/#ref-x' });
	});
});
