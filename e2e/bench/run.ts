import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { podBirth } from '../../src/data/flows/pod-birth.ts';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { findChromium } from '../find-chromium.ts';
import { measureBuild } from './measure-build.ts';
import type { Conditions } from './conditions.ts';
import { type Loading, measureLoading, weighFlow } from './measure-loading.ts';
import { quantile } from './quantile.ts';
import { buildPlainStarlight, readContent, writeByHand } from './rivals.ts';
import { serveCompressed } from './serve-compressed.ts';

// Measures the built site beside two others that say and show the same: pages written by hand, and
// Starlight as it comes. All in one run, alternating, since only ratios can be compared.

const project = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${project}.cache/bench`;
const runs = 9;
const conditions: Conditions = {
	slowdown: 4,
	line: { throughput: (1.6 * 1024 * 1024) / 8, latency: 150 },
};

const steps = [undefined, ...podBirth.steps.map(({ id }) => id)];
const paths = steps.map((step) => stepAddress('en', podBirth.id, step));
const contents = paths.map((path) => readContent(`${project}dist`, path));
writeByHand(`${cache}/by-hand`, contents);
const folders = {
	'This site': `${project}dist`,
	'Written by hand': `${cache}/by-hand`,
	'Plain Starlight': buildPlainStarlight(`${cache}/starlight`, contents),
};

const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath !== undefined && { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const sites = await Promise.all(
	Object.entries(folders).map(async ([name, folder]) => ({
		name,
		served: await serveCompressed(folder),
		loadings: [] as Loading[],
		flow: 0,
	})),
);
const [first = ''] = paths;
for (let run = 0; run < runs; run++) {
	for (const { served, loadings } of sites) {
		loadings.push(await measureLoading(browser, served.origin + first, conditions));
	}
}
for (const site of sites) {
	site.flow = await weighFlow(browser, site.served.origin + first, podBirth.steps.length);
	site.served.close();
}
await browser.close();

const builds = [1, 5].map((times) => measureBuild(`${cache}/copies`, times));

const rows: readonly (readonly [string, (loadings: readonly Loading[], flow: number) => number])[] =
	[
		[
			'First paint, ms',
			(all) =>
				quantile(
					all.map(({ firstPaint }) => firstPaint),
					0.5,
				),
		],
		[
			'Picture on screen, ms',
			(all) =>
				quantile(
					all.map(({ picture }) => picture),
					0.5,
				),
		],
		[
			'Next step, ms, median',
			(all) =>
				quantile(
					all.map(({ step }) => step),
					0.5,
				),
		],
		[
			'Next step, ms, 95 of 100',
			(all) =>
				quantile(
					all.map(({ step }) => step),
					0.95,
				),
		],
		[
			'First page, kB',
			(all) =>
				quantile(
					all.map(({ bytes }) => bytes),
					0.5,
				) / 1000,
		],
		['The whole flow, kB', (_, flow) => flow / 1000],
	];
const names = sites.map(({ name }) => name);
console.log(
	[
		`The flow ${podBirth.id} with ${String(podBirth.steps.length)} steps, ${String(runs)} alternating runs; processor ${String(conditions.slowdown)} times slower, ${String(conditions.line.latency)} ms round trip, 1.6 Mbit/s; ${cpus()[0]?.model ?? 'unknown'}, ${String(cpus().length)} cores.`,
		'',
		`| | ${names.join(' | ')} |`,
		`| --- | ${names.map(() => '---:').join(' | ')} |`,
		...rows.map(([title, value]) => {
			const cells = sites.map(({ loadings, flow }) => String(Math.round(value(loadings, flow))));
			return `| ${title} | ${cells.join(' | ')} |`;
		}),
		'',
		...builds.map(
			({ pages, seconds }) => `Building ${String(pages)} pages takes ${seconds.toFixed(1)} s.`,
		),
	].join('\n'),
);
