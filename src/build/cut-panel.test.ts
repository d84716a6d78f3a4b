import { describe, expect, test } from 'vitest';
import { cutPanel } from './cut-panel.ts';

const page = [
	'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>',
	'<title>Bind – Birth | Site</title>',
	'<link rel="canonical" href="https://example.org/en/flows/birth/bind/"/>',
	'<link rel="sitemap" href="/sitemap-index.xml"/><link rel="next" href="/en/flows/birth/run/"/>',
	'<meta property="og:title" content="a > b"/><meta name="generator" content="Astro"/>',
	'<meta name="description" content="name=&#34;twitter:&#34;"/><style>a{}</style></head><body>',
	'<a href="/ja/flows/birth/bind/" data-follows="language">日本語</a>',
	'<a href="/ja/flows/birth/bind/" data-follows="language">日本語</a>',
	'<flow-player><figure><svg></svg></figure><a data-follows="next" aria-label="a > b">→</a>',
	'<article class="panel" data-panel><h1>Bind</h1><div>text</div></article></flow-player>',
	'<footer></footer></body></html>',
].join('');

describe('cutPanel', () => {
	test('takes head, followers and panel, and nothing else', () => {
		expect(cutPanel(page)).toBe(
			[
				'<!DOCTYPE html><meta charset="utf-8"><meta name="robots" content="noindex">',
				'<title>Bind – Birth | Site</title>',
				'<link rel="canonical" href="https://example.org/en/flows/birth/bind/"/>',
				'<link rel="next" href="/en/flows/birth/run/"/>',
				'<meta property="og:title" content="a > b"/>',
				'<meta name="description" content="name=&#34;twitter:&#34;"/>',
				'<body><a href="/ja/flows/birth/bind/" data-follows="language"></a>',
				'<a data-follows="next" aria-label="a > b"></a>',
				'<article class="panel" data-panel><h1>Bind</h1><div>text</div></article>',
			].join(''),
		);
	});

	test('gives nothing for a page without a player', () => {
		expect(cutPanel(page.replaceAll('flow-player', 'other-thing'))).toBeUndefined();
	});

	test.each([
		['no panel', page.replace(' data-panel', '')],
		['something after the panel', page.replace('</flow-player>', '<p></p></flow-player>')],
		['no title', page.replace(/<title>.*<\/title>/, '')],
	])('refuses a player with %s', (_, broken) => {
		expect(() => cutPanel(broken)).toThrow('FlowPlayer.astro');
	});
});
