import { expect, test } from 'vitest';
import { nameHomePages } from './sitemap-entry.ts';

const root = 'https://example.org/project/';
const claims = [
	{ lang: 'ja', url: root },
	{ lang: 'en', url: `${root}en/` },
	{ lang: 'ja', url: `${root}ja/` },
];

test.each(['', 'ja/', 'en/'])('/%s names each home page once', (path) => {
	expect(nameHomePages({ url: root + path, links: claims }, root).links).toEqual([
		{ lang: 'ja', url: `${root}ja/` },
		{ lang: 'en', url: `${root}en/` },
		{ lang: 'x-default', url: root },
	]);
});

test('other pages stay as they are', () => {
	const entry = { url: `${root}ja/glossary/`, links: [] };
	expect(nameHomePages(entry, root)).toBe(entry);
});
