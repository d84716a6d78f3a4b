import { expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { toMarkdown } from './to-markdown.ts';

const address = 'https://example.org/project/ja/page/';

function twinOf(main: string, locale: Locale = 'ja'): string {
	const html = `<html><body><nav>x</nav><main>${main}</main></body></html>`;
	return toMarkdown(html, address, locale).trim();
}

it('makes a footnote of a citation, with the source that the page lists', () => {
	const cite =
		'<span class="cite" id="cite-a-1">\u2060<button>[1]</button><span class="cite-card" popover>' +
		'<a href="https://example.org/a">A</a><a class="cite-to-list" href="#ref-a">List</a></span></span>';
	const list =
		'<ol><li id="ref-a"><span class="t"><a href="https://example.org/a">A</a></span>' +
		'<span>Publisher<a class="back-link" href="#cite-a-1">↩</a></span></li></ol>';
	expect(twinOf(`<p>Said.${cite} More.</p><h2>Sources</h2>${list}`)).toBe(
		'Said.[^a] More.\n\n## Sources\n\n[^a]: [A](https://example.org/a) · Publisher',
	);
});

it('keeps a list of sources that nothing cites by number', () => {
	expect(twinOf('<ol><li id="ref-a">A</li><li id="ref-b">B</li></ol>')).toBe('1. A\n2. B');
});

it('keeps the lines and the language of code', () => {
	const code =
		'<div class="expressive-code"><figure><pre data-language="sh"><code>' +
		'<div class="ec-line"><div class="code">a <span>| b</span>\n</div></div>' +
		'<div class="ec-line"><div class="code">c\n</div></div></code></pre>' +
		'<div class="copy"><button>Copy</button></div></figure></div>';
	expect(twinOf(code)).toBe('```sh\na | b\nc\n```');
});

it('says what a picture shows, once', () => {
	const svg = (kind: string) =>
		`<svg class="${kind}" aria-label="Who connects"><svg></svg><text>x</text></svg>`;
	expect(twinOf(`<figure>${svg('wide')}${svg('tall')}</figure>`)).toBe('Who connects');
	const said = `<figure>${svg('wide')}<figcaption>Who connects</figcaption></figure>`;
	expect(twinOf(said)).toBe('Who connects');
});

it('keeps tables with their captions, lists of facts, and what can be unfolded', () => {
	const table =
		'<table><caption>Ports</caption><thead><tr><th>Who</th><th>Port</th></tr></thead>' +
		'<tbody><tr><th scope="row">etcd</th><td>answered<span>2379</span></td></tr></tbody></table>';
	expect(twinOf(table)).toBe('Ports\n\n| Who | Port |\n| - | - |\n| etcd | answered · 2379 |');
	expect(twinOf('<dl><div><dt>A</dt><dd>one</dd></div><dt>B</dt><dd>two</dd></dl>')).toBe(
		'- **A**: one\n- **B**: two',
	);
	expect(twinOf('<details><summary>More</summary><p>Text</p></details>')).toBe('**More**\n\nText');
});

it('writes whole addresses, and leaves out layout', () => {
	const page =
		'<p><a href="/project/ja/glossary/#term-pod">Pod</a> <a href="#role">x</a></p>' +
		'<div class="controls"><a href="/">Next</a></div><p hidden>Note</p><script>1</script>';
	expect(twinOf(page)).toBe(
		'[Pod](https://example.org/project/ja/glossary/#term-pod) [x](https://example.org/project/ja/page/#role)',
	);
});

it.each([
	['ja', '、'],
	['en', ', '],
] as const)('sets off links and terms beside each other as %s does', (locale, comma) => {
	const links = '<p><a href="#a">A</a><a href="#b">B</a></p>';
	const [a, b] = ['a', 'b'].map((id) => `[${id.toUpperCase()}](${address}#${id})`);
	expect(twinOf(links, locale)).toBe(`${a ?? ''}${comma}${b ?? ''}`);
	const terms = '<dl><dt>A</dt><dt>B</dt><dd>one</dd></dl>';
	expect(twinOf(terms, locale)).toBe(`- **A**${comma}**B**: one`);
});

it('refuses a page without a main part, and a citation without a source', () => {
	expect(() => toMarkdown('<p>x</p>', address, 'ja')).toThrow('has no main part');
	expect(() => twinOf('<p><span class="cite">x</span></p>')).toThrow('names no source');
});
