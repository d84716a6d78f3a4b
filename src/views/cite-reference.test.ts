import { expect, test } from 'vitest';
import type { Reference } from '../model/sources/reference.ts';
import { citeReference } from './cite-reference.ts';

const reference: Reference = {
	kind: 'docs',
	title: { en: 'Nodes' },
	url: { en: 'https://kubernetes.io/docs/concepts/architecture/nodes/' },
	publisher: 'Kubernetes',
	version: 'v1.37',
	read: { commit: 'ec4840824dc2b1905964767d166513affa762516', language: 'en' },
	checked: '2026-11-22',
};

test('a reference is cited as it was read', () => {
	expect(citeReference('docs-nodes', reference)).toEqual({
		id: 'docs-nodes',
		type: 'webpage',
		title: 'Nodes',
		publisher: 'Kubernetes',
		accessed: { 'date-parts': [[2026, 11, 22]] },
		URL: 'https://kubernetes.io/docs/concepts/architecture/nodes/',
		language: 'en',
		version: 'commit ec4840824dc2',
		note: 'v1.37',
	});
});

test('the original is cited, not its translation', () => {
	const translations = { ja: { title: 'ノード', url: 'https://kubernetes.io/ja/docs/nodes/' } };
	expect(citeReference('x', { ...reference, translations })).toMatchObject({
		title: 'Nodes',
		language: 'en',
	});
});

test('a work without an address says why, and was not opened on any day', () => {
	const { url: _url, version: _version, ...known } = reference;
	const item = citeReference('talk', {
		...known,
		title: { ja: '入門' },
		noUrl: { ja: '特定できませんでした。', en: 'Not found.' },
		read: { unread: true },
	});
	expect(item).toEqual({
		id: 'talk',
		type: 'webpage',
		title: '入門',
		language: 'ja',
		note: '特定できませんでした。',
	});
});

test('a version is said once', () => {
	const item = citeReference('x', { ...reference, read: { version: 'v1.37', language: 'en' } });
	expect(item).toMatchObject({ version: 'v1.37' });
	expect(item.note).toBeUndefined();
});
