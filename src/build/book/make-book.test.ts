import { expect, it } from 'vitest';
import { bookChapters } from '../../data/site/book.ts';
import { flows } from '../../data/flows/flows.ts';
import { makeBook } from './make-book.ts';

const cite = (id: string) =>
	'<span class="cite x"><button>[1]</button><span><span>' +
	`<a class="cite-to-list x" href="#ref-${id}">list</a></span></span></span>`;

const picture =
	'<figure data-figure><svg class="picture wide" viewBox="0 0 900 500">' +
	'<g class="box" data-state="source"><rect x="10" y="10" width="80" height="40"></rect></g>' +
	'<g class="box" data-state="target"><rect x="200" y="10" width="80" height="40"></rect></g>' +
	'</svg></figure>';

const special: Readonly<Record<string, string>> = {
	'basics/':
		'<div class="sl-markdown-content"><h2 id="hub">Hub</h2>' +
		`<p>A hub.${cite('docs')} See <a href="/site/en/components/etcd/#role">etcd</a>, ` +
		'<a href="#hub">here</a>, <a href="https://example.org/x">x</a> and ' +
		'<a href="/site/en/pages/">all</a>.</p><details><summary>More</summary>Folded</details>' +
		'<button>Press</button></div><footer>Next</footer>',
	'references/':
		'<ul><li id="docs"><span class="reference-title"><a href="https://k8s.example/">Docs</a></span>' +
		'<span class="reference-facts">read</span><p>Cited by</p></li></ul>',
};

function pageAt(path: string): string {
	const [, flow] = /^flows\/([^/]+)\//.exec(path) ?? [];
	const heading = `<h1 id="_top">Page ${path}</h1>`;
	const body = flow
		? `<flow-player>${picture}<article data-panel>${heading}<p class="step-caption">Said</p></article></flow-player>`
		: `${heading}${special[path] ?? '<div class="sl-markdown-content"><h2 id="role">Role</h2></div>'}`;
	return `<html><head><style>a{b:c}</style></head><body><main>${body}</main></body></html>`;
}

const book = makeBook({
	locale: 'en',
	base: '/site',
	origin: 'https://example.com',
	notesHeading: 'Notes',
	read: pageAt,
});

it('has every chapter under its number, and every step under that of its flow', () => {
	for (const { number, path } of bookChapters) {
		expect(book.chapters).toContain(`<span class="number">${number} </span>Page ${path}`);
	}
	const [flow] = flows;
	expect(book.chapters).toContain(`id="flows-${flow?.id ?? ''}-${flow?.steps[0]?.id ?? ''}"`);
	expect(book.contents).toContain('href="#basics--hub"');
});

it('leads links to chapters by the number of the section, and others to notes', () => {
	const etcd = bookChapters.find(({ path }) => path === 'components/etcd/');
	expect(book.chapters).toContain(
		`<a href="#components-etcd--role" data-to="${etcd?.number ?? 0}.1">etcd</a>`,
	);
	expect(book.chapters).toContain('<a href="#basics--hub">here</a>');
	expect(book.chapters).toContain(
		'<a href="https://example.org/x">x</a><sup class="note-mark"><a href="#basics--note-2">[2]</a></sup>',
	);
	expect(book.chapters).toContain(
		'<li id="basics--note-3"><a href="/site/en/pages/" data-url="https://example.com/site/en/pages/">all</a></li>',
	);
	expect(book.chapters).toContain(
		'<li id="basics--note-1"><span class="reference-title"><a href="https://k8s.example/">Docs</a></span>',
	);
});

it('shows what is folded away, and leaves out what serves only a browser', () => {
	expect(book.chapters).toContain('<div><p class="unfolded">More</p>Folded</div>');
	expect(book.chapters).not.toMatch(/<button|<footer|<details|_top/);
});

it('has every style once, and names the chapter at the head of its sheets', () => {
	expect(book.styles.split('a{b:c}').length).toBe(2);
	expect(book.styles).toContain('@page chapter-1{@top-left{content:"1  Page basics/"}}');
});

it('refuses a page without a heading, a step without a picture, and an unknown source', () => {
	const withPage = (path: string, change: (page: string) => string) => () =>
		makeBook({
			locale: 'en',
			base: '/site',
			origin: 'https://example.com',
			notesHeading: 'Notes',
			read: (at) => (at === path ? change(pageAt(at)) : pageAt(at)),
		});
	const without = (part: string) => (page: string) => page.replace(part, '');
	expect(withPage('around/', (page) => page.replaceAll('h1', 'p'))).toThrow(
		'around/ has no heading',
	);
	expect(withPage('flows/exec/', without(picture))).toThrow('flows/exec/ has no picture');
	expect(withPage('references/', (page) => page.replace('id="docs"', 'id="other"'))).toThrow(
		'no source "docs"',
	);
});
