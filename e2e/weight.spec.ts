import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bookPath } from '../src/data/site/book.ts';
import { expect, test } from '@playwright/test';
import { dist as builtSite } from './base.ts';
import { stepAddress } from '../src/data/site/addresses.ts';
import { podBirth } from '../src/data/flows/pod-birth.ts';
import { locales } from '../src/model/locale.ts';
import { panelAddress, panelFile } from '../src/model/flows/page-panel.ts';

// What the build wrote, without a browser: what each page loads, and what it costs.

const dist = fileURLToPath(builtSite);

function read(path: string): string {
	return readFileSync(join(dist, path), 'utf8');
}

/** The size of a text as a server that compresses sends it. */
function weigh(text: string): number {
	return brotliCompressSync(text).length;
}

const pages = globSync('**/index.html', { cwd: dist }).map((path) => ({ path, html: read(path) }));

function hasPlayer(html: string): boolean {
	return html.includes('</flow-player>');
}

/** The scripts that a page loads before anybody asks for anything, with those that these import. */
function scriptsOf(html: string): readonly string[] {
	const found = new Set<string>();
	const visit = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		for (const [, name] of read(path).matchAll(/\b(?:from|import)\s*[`"']\.\/([^`"']+)[`"']/g)) {
			visit(`_astro/${name ?? ''}`);
		}
	};
	for (const [, path] of html.matchAll(/<script type="module" src="[^"]*?(_astro\/[^"]+)"/g)) {
		visit(path ?? '');
	}
	return [...found];
}

/** Words by which parts of d3 are found in a script, whatever its names have become. */
const tracesOfD3 = {
	'd3-transition': '__transition',
	'd3-zoom': '__zoom',
	'd3-brush': '__brush',
	'd3-drag': '__noselect',
	'd3-time-format': '%Y-%m-%dT%H:%M:%S',
	'd3-format': 'invalid format: ',
	'd3-shape and d3-path': 'negative radius: ',
	'd3-hierarchy': 'multiple roots',
} as const;

test('d3 is on pages that move, with what moves them, and on no other', () => {
	expect(pages.filter(({ html }) => hasPlayer(html)).length).toBeGreaterThan(200);
	for (const { path, html } of pages) {
		const scripts = scriptsOf(html).map(read).join('\n');
		const found = Object.entries(tracesOfD3).filter(([, trace]) => scripts.includes(trace));
		const names = found.map(([name]) => name);
		expect(names, path).toEqual(hasPlayer(html) ? ['d3-transition'] : []);
	}
});

test('what enlarges the picture comes when it is asked for, and only then', () => {
	const player = pages.find(({ html }) => hasPlayer(html));
	if (!player) throw new Error('No page has a player.');
	const before = new Set(scriptsOf(player.html));
	const lazy = globSync('_astro/open-zoom*.js', { cwd: dist });
	expect(lazy).toHaveLength(1);
	const found = Object.entries(tracesOfD3)
		.filter(([, trace]) => lazy.some((path) => read(path).includes(trace)))
		.map(([name]) => name);
	expect(found).toEqual(expect.arrayContaining(['d3-zoom', 'd3-drag']));
	for (const path of lazy) {
		expect(before.has(path), path).toBe(false);
		expect(weigh(read(path)), path).toBeLessThan(8_000);
	}
});

test('the traces of d3 are those of the package that is installed', () => {
	const d3 = readFileSync(
		fileURLToPath(new URL('../node_modules/d3/dist/d3.js', import.meta.url)),
		'utf8',
	);
	for (const trace of Object.values(tracesOfD3)) expect(d3, trace).toContain(trace);
});

test('reading the whole of the longest flow costs no more than 200 kB', () => {
	for (const locale of locales) {
		const addresses = [undefined, ...podBirth.steps.map(({ id }) => id)].map((step) =>
			stepAddress(locale, podBirth.id, step),
		);
		const first = read(`${addresses[0] ?? ''}index.html`);
		const texts = [
			first,
			...scriptsOf(first).map(read),
			...addresses.slice(1).map((address) => read(panelAddress(address))),
		];
		const total = texts.map(weigh).reduce((sum, size) => sum + size, 0);
		expect(total, locale).toBeLessThan(200_000);
	}
});

test('beside every page with a player, and no other, stands its panel', () => {
	for (const { path, html } of pages) {
		const panel = path.replace('index.html', panelFile);
		const exists = globSync(panel, { cwd: dist }).length === 1;
		expect(exists, panel).toBe(hasPlayer(html));
		if (!exists) continue;
		const text = read(panel);
		expect(text, panel).toContain('<meta name="robots" content="noindex">');
		for (const [piece] of text.matchAll(/<title>.*?<\/title>|<link [^>]*>|<div .*<\/div>/gs)) {
			expect(html.includes(piece), `${panel}: ${piece.slice(0, 80)}`).toBe(true);
		}
		expect(text.length, panel).toBeLessThan(html.length / 2);
	}
});

test('no panel is offered as a page: neither to machines nor to readers who search', () => {
	for (const file of globSync('sitemap*.xml', { cwd: dist })) {
		expect(read(file), file).not.toContain(panelFile);
	}
	const lists = globSync('search/*.json', { cwd: dist });
	expect(lists.length).toBeGreaterThan(0);
	for (const file of lists) expect(read(file), file).not.toContain(panelFile);
});

/** What a rule looks like in the styles of a page, and what must be on the page to have it. */
const styled: readonly (readonly [rule: string, element: RegExp])[] = [
	['.picture .box', /class="picture /],
	['.picture-frame{', /class="picture-frame/],
	['.flow-time{', /<flow-player/],
	['.ledger ', /<flow-player/],
	['.controls{', /<(?:flow|embedded|embed)-player/],
	['.opening{', /class="opening[" ]/],
	['.failure ', /class="failure |<flow-player/],
	['.topology{', /class="topology /],
	['.anatomy ', /data-chart="anatomy"/],
	['.growth ', /data-chart="growth"/],
	['.backoff ', /data-chart="backoff"/],
	['.quorum ', /data-chart="quorum"/],
	['.recorded-table{', /class="recorded-table"/],
	['.kernel-rules{', /class="kernel-rules /],
	['.expressive-code{font-family', /class="expressive-code"/],
];

test('a page carries the styles of what is on it', () => {
	// The book has something of every page on it.
	const single = pages.filter(({ path }) => !path.endsWith(`/${bookPath}index.html`));
	const styles = single.map(({ path, html }) => {
		const found = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)];
		return { path, html, css: found.map(([, css]) => css ?? '').join('') };
	});
	for (const [rule, element] of styled) {
		expect(
			styles.some(({ css }) => css.includes(rule)),
			rule,
		).toBe(true);
		for (const { path, html, css } of styles) {
			const body = html.slice(html.indexOf('<body'));
			if (css.includes(rule)) expect(element.test(body), `${path} has ${rule}`).toBe(true);
		}
	}
});
