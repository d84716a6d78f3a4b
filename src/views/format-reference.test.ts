import { describe, expect, test } from 'vitest';
import type { Reference } from '../model/sources/reference.ts';
import { anchorOf, formatReference, useAnchorOf } from './format-reference.ts';

const reference: Reference = {
	kind: 'docs',
	title: { ja: 'クラスターのアーキテクチャ', en: 'Cluster Architecture' },
	url: { ja: 'https://example.org/ja/', en: 'https://example.org/' },
	publisher: 'Kubernetes',
	published: '2026-08-26',
	version: 'v1.37',
	checked: '2026-11-22',
};

describe('formatReference', () => {
	test('gives every piece in the language of the reader', () => {
		expect(formatReference(reference, 'ja')).toEqual({
			title: { text: 'クラスターのアーキテクチャ', lang: 'ja' },
			url: { text: 'https://example.org/ja/', lang: 'ja' },
			noUrl: undefined,
			publisher: 'Kubernetes',
			kindKey: 'reference.kind.docs',
			published: { iso: '2026-08-26', text: '2026年8月26日' },
			version: 'v1.37',
			checked: { iso: '2026-11-22', text: '2026年11月22日' },
		});
	});

	test('falls back to the other language, for title and url each by itself', () => {
		const oneSided = { ...reference, title: { en: 'Nodes' } };
		const { title, url } = formatReference(oneSided, 'ja');
		expect(title).toEqual({ text: 'Nodes', lang: 'en' });
		expect(url).toEqual({ text: 'https://example.org/ja/', lang: 'ja' });
		const { url: english } = formatReference({ ...reference, url: reference.url }, 'en');
		expect(english?.lang).toBe('en');
	});

	test('says why there is no url', () => {
		const { url: _, ...rest } = reference;
		const noUrl = { ja: '特定できませんでした。', en: 'Not identified.' };
		const formatted = formatReference({ ...rest, noUrl }, 'en');
		expect(formatted).toMatchObject({ url: undefined, noUrl: 'Not identified.' });
	});

	test.each([
		['2026', '2026年', '2026'],
		['2026-08', '2026年8月', 'August 2026'],
		['2026-08-26', '2026年8月26日', 'August 26, 2026'],
	])('writes the date %s no more exactly than it is known', (published, ja, en) => {
		const dated = { ...reference, published };
		expect(formatReference(dated, 'ja').published).toEqual({ iso: published, text: ja });
		expect(formatReference(dated, 'en').published).toEqual({ iso: published, text: en });
	});

	test('leaves out what is not known', () => {
		const { published, version, ...rest } = reference;
		const formatted = formatReference(rest, 'en');
		expect(formatted).toMatchObject({ published: undefined, version: undefined });
	});

	test('throws without a title', () => {
		expect(() => formatReference({ ...reference, title: {} }, 'en')).toThrow('title');
	});
});

test('anchors', () => {
	expect(anchorOf('etcd-faq')).toBe('ref-etcd-faq');
	expect(useAnchorOf('etcd-faq', 2)).toBe('cite-etcd-faq-2');
});
