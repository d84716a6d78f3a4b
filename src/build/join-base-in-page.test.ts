import { expect, test } from 'vitest';
import { joinBaseInPage } from './join-base-in-page.ts';

const base = '/project';

test.each([
	['a link', '<a href="/ja/" lang="ja">x</a>', '<a href="/project/ja/" lang="ja">x</a>'],
	['a link in a picture', "<a href='/ja/x/?a=b#c'>", "<a href='/project/ja/x/?a=b#c'>"],
	[
		'what is loaded',
		'<script src="/_astro/a.js"></script>',
		'<script src="/project/_astro/a.js"></script>',
	],
	['a form', '<form action="/en/">', '<form action="/project/en/">'],
	['an address in data', '<b data-home="/en/">', '<b data-home="/project/en/">'],
	[
		'JSON in an attribute',
		'<p data-props="{&#34;a&#34;:&#34;/ja/flows/&#34;,&quot;b&quot;:&quot;/en/&quot;}">',
		'<p data-props="{&#34;a&#34;:&#34;/project/ja/flows/&#34;,&quot;b&quot;:&quot;/project/en/&quot;}">',
	],
	[
		'JSON for a script',
		'<script type="application/json">["/ja/","/api/v1/pods"]</script>',
		'<script type="application/json">["/project/ja/","/api/v1/pods"]</script>',
	],
])('%s gets the base, once', (_, page, joined) => {
	expect(joinBaseInPage(page, base)).toBe(joined);
	expect(joinBaseInPage(joined, base)).toBe(joined);
	expect(joinBaseInPage(page, '')).toBe(page);
});

test.each([
	['text', '<code>GET "/ja/" href="/ja/"</code>'],
	['a comment', '<!-- <a href="/ja/"> -->'],
	['a program', '<script>const home = "/ja/"; if (a < b) run(\'<a href="/ja/">\')</script>'],
	['styles', '<style>a[href="/ja/"] { color: red }</style>'],
	['other places', '<a href="https://example.org/ja/"><a href="#ja"><a href="//cdn/ja/">'],
	['what only looks like one', '<a title="a > b" data-path="/api/v1/pods" alt="see /ja/">'],
])('%s stays as it is', (_, page) => {
	expect(joinBaseInPage(page, base)).toBe(page);
});
