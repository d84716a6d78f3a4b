import { describe, expect, test } from 'vitest';
import type { Reference } from '../model/sources/reference.ts';
import { anchorOf, formatReference, useAnchorOf } from './format-reference.ts';

const reference: Reference = {
	kind: 'docs',
	title: { en: 'Cluster Architecture' },
	url: { en: 'https://example.org/' },
	translations: {
		ja: {
			title: 'クラスターのアーキテクチャ',
			url: 'https://example.org/ja/',
			behind: { ja: '40秒のままです。', en: 'Still says 40 s.' },
		},
	},
	publisher: 'Kubernetes',
	published: '2026-08-26',
	version: 'v1.37',
	read: {
		commit: 'ec4840824dc2b1905964767d166513affa762516',
		dated: '2026-07-23',
		from: 'kubernetes/website:content/en/index.md',
		language: 'en',
	},
	checked: '2026-11-22',
};

describe('formatReference', () => {
	test('gives every piece in the language of the reader', () => {
		expect(formatReference(reference, 'ja')).toEqual({
			title: { text: 'クラスターのアーキテクチャ', lang: 'ja' },
			url: { text: 'https://example.org/ja/', lang: 'ja' },
			original: {
				title: { text: 'Cluster Architecture', lang: 'en' },
				url: 'https://example.org/',
			},
			behind: '40秒のままです。',
			noUrl: undefined,
			publisher: 'Kubernetes',
			kindKey: 'reference.kind.docs',
			published: { iso: '2026-08-26', text: '2026年8月26日' },
			version: 'v1.37',
			read: {
				key: 'reference.read.commit',
				values: { version: '', commit: 'ec484082', date: '2026年7月23日' },
				language: 'en',
				url: 'https://github.com/kubernetes/website/blob/ec4840824dc2b1905964767d166513affa762516/content/en/index.md',
			},
			checked: { iso: '2026-11-22', text: '2026年11月22日' },
		});
	});

	test('gives the original to a reader of its language, and no translation beside it', () => {
		expect(formatReference(reference, 'en')).toMatchObject({
			title: { text: 'Cluster Architecture', lang: 'en' },
			url: { text: 'https://example.org/', lang: 'en' },
			original: undefined,
			behind: undefined,
		});
	});

	test('falls back to the other language where there is no translation', () => {
		const { translations: _, ...untranslated } = reference;
		const { title, url, original } = formatReference(untranslated, 'ja');
		expect(title).toEqual({ text: 'Cluster Architecture', lang: 'en' });
		expect(url).toEqual({ text: 'https://example.org/', lang: 'en' });
		expect(original).toBeUndefined();
	});

	const commit = 'a'.repeat(40);

	test.each([
		[{ version: 'v1.37', language: 'en' }, 'version', { version: 'v1.37' }],
		[{ commit, dated: '2026-07-23', language: 'en' }, 'commit', { date: 'July 23, 2026' }],
		[{ commit, about: 'v1.20', language: 'en' }, 'commitAbout', { version: 'v1.20' }],
		[{ commit, language: 'en' }, 'commitUndated', { commit: 'aaaaaaaa' }],
		[{ date: '2026-07', language: 'en' }, 'date', { date: 'July 2026' }],
		[{ undated: true, language: 'en' }, 'undated', {}],
		[{ undated: true, about: 'v1.20', language: 'en' }, 'undatedAbout', { version: 'v1.20' }],
		[{ unread: true }, 'unread', {}],
	] as const)('says of %j that it is read as %s', (read, key, values) => {
		const formatted = formatReference({ ...reference, read }, 'en').read;
		expect(formatted).toMatchObject({ key: `reference.read.${key}`, values });
	});

	test('links the text that was read: at its commit, and only where one is known', () => {
		const url = { en: `https://github.com/kubernetes/apiserver/blob/${commit}/cloud.go` };
		const at = (read: Reference['read']) => formatReference({ ...reference, url, read }, 'en').read;
		expect(at({ commit, language: 'en' }).url).toBe(url.en);
		expect(at({ version: 'v1.37', language: 'en' }).url).toBeUndefined();
	});

	test('says why there is no url', () => {
		const { url: _, ...rest } = reference;
		const noUrl = { ja: '特定できませんでした。', en: 'Not identified.' };
		const formatted = formatReference({ ...rest, noUrl }, 'en');
		expect(formatted).toMatchObject({ url: undefined, noUrl: 'Not identified.' });
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
