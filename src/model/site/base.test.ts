import { expect, test } from 'vitest';
import { cutBase, joinBase, readSitePlace, requireDistinctBase } from './base.ts';

test.each([
	['https://example.org', 'https://example.org', ''],
	['https://example.org/', 'https://example.org', ''],
	['https://Example.github.io/Project', 'https://example.github.io', '/Project'],
	['https://example.org/a/b//', 'https://example.org', '/a/b'],
	['http://localhost:4321/図解/', 'http://localhost:4321', '/%E5%9B%B3%E8%A7%A3'],
])('%s is %s below "%s"', (url, origin, base) => {
	expect(readSitePlace(url)).toEqual({ origin, base });
});

test.each([
	'example.github.io/project',
	'ftp://example.org/',
	'https://example.org/?a=b',
	'https://example.org/#a',
	'https://me:secret@example.org/',
	' ',
])('“%s” is no address of a site, and the error says what is', (url) => {
	expect(() => readSitePlace(url)).toThrow(/SITE_URL[^]*value: {3}[^]*nearest: https:\/\//);
});

test('an address of the site gets the base once', () => {
	const joined = joinBase('/project', '/ja/glossary/#term-pod');
	expect(joined).toBe('/project/ja/glossary/#term-pod');
	expect(joinBase('/project', joined)).toBe(joined);
	expect(joinBase('/project', '/project-of-others/')).toBe('/project/project-of-others/');
	expect(joinBase('/project', '/')).toBe('/project/');
});

test.each(['#top', '?play', './next/', 'https://example.org/ja/', '//example.org/', 'mailto:a@b'])(
	'%s is not written from the root, and stays',
	(address) => {
		expect(joinBase('/project', address)).toBe(address);
	},
);

test('at the root of a host nothing is put before or taken off', () => {
	expect(joinBase('', '/ja/')).toBe('/ja/');
	expect(cutBase('', '/ja/')).toBe('/ja/');
});

test('taking the base off undoes putting it before', () => {
	for (const address of ['/', '/ja/', '/ja/glossary/#term-pod']) {
		expect(cutBase('/project', joinBase('/project', address))).toBe(address);
	}
	expect(cutBase('/project', '/project')).toBe('/');
	expect(cutBase('/project', '/projects/')).toBe('/projects/');
});

test.each(['/ja', '/docs/en', '/en/kubernetes', '/data'])(
	'a base that is a part of the site, as %s, is refused',
	(base) => {
		expect(() => requireDistinctBase(base, ['data'])).toThrow(base);
	},
);

test.each(['', '/project', '/data/k8s', '/japan', '/a/b/c'])('the base "%s" is fine', (base) => {
	expect(() => requireDistinctBase(base, ['data'])).not.toThrow();
});
