import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { podBirth } from '../../src/data/flows/pod-birth.ts';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { findChromium } from '../find-chromium.ts';
import { measureReplay, measureSteps, weighInstrument } from './measure-instrument.ts';
import { type Loading, measureLoading } from './measure-loading.ts';
import { measureSearch } from './measure-search.ts';
import { quantile } from './quantile.ts';
import { serveCompressed } from './serve-compressed.ts';

// npm run bench:instrument [folder]: measures what a reader does with the picture. With the folder
// of another build of the site, such as an older one, measures both in alternating runs.

const folders = ['dist', ...process.argv.slice(2)];
const runs = Number(process.env['RUNS'] ?? 5);
const [slowdown, steps, seconds] = [4, podBirth.steps.length, 6];
const line = { throughput: (1.6 * 1024 * 1024) / 8, latency: 150 };
const project = fileURLToPath(new URL('../../', import.meta.url));
const path = stepAddress('en', podBirth.id);

const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath !== undefined && { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const sites = await Promise.all(
	folders.map(async (folder) => ({
		folder,
		served: await serveCompressed(folder === 'dist' ? `${project}dist` : folder),
		loadings: [] as Loading[],
		firstSteps: [] as number[],
		laterSteps: [] as number[],
		replays: [] as NonNullable<Awaited<ReturnType<typeof measureReplay>>>[],
		searches: new Map<string, number[]>(),
	})),
);
for (let run = 0; run < runs; run++) {
	for (const { served, ...site } of sites) {
		const address = served.origin + path;
		site.loadings.push(await measureLoading(browser, address, { slowdown, line }));
		const [first = Number.NaN, ...later] = await measureSteps(browser, address, {
			...{ slowdown, steps: run === 0 ? steps : 4 },
		});
		site.firstSteps.push(first);
		site.laterSteps.push(...later);
		const replay = await measureReplay(browser, address, { slowdown, seconds });
		if (replay) site.replays.push(replay);
		for (const slower of [1, slowdown]) {
			for (const opening of ['keys', 'pointer'] as const) {
				const key = `First hit of the search by ${opening}, processor ÷ ${String(slower)}, ms`;
				const time = await measureSearch(browser, address, opening, { slowdown: slower, line });
				site.searches.set(key, [...(site.searches.get(key) ?? []), time]);
			}
		}
	}
}

const median = (values: readonly number[]) => quantile(values, 0.5);
const columns = await Promise.all(
	sites.map(async ({ served, loadings, firstSteps, laterSteps, replays, searches }) => {
		const weights = await weighInstrument(browser, served.origin + path);
		served.close();
		return new Map<string, number>([
			['Picture on screen, ms', median(loadings.map(({ picture }) => picture))],
			['First step, ms, median', median(firstSteps)],
			['First step, ms, slowest', Math.max(...firstSteps)],
			['Later steps, ms, median', median(laterSteps)],
			['Later steps, ms, 95 of 100', quantile(laterSteps, 0.95)],
			['Replay, frames per second', median(replays.map(({ frames }) => frames))],
			['Replay, longest gap between frames, ms', Math.max(...replays.map((one) => one.longest))],
			['Replay, tasks above 50 ms', Math.max(...replays.map(({ longTasks }) => longTasks))],
			...[...searches].map(([name, times]) => [name, median(times)] as const),
			...weights.map(([name, bytes]) => [`${name}, kB`, bytes / 1000] as const),
		]);
	}),
);
await browser.close();

const show = (value: number | undefined) =>
	value === undefined || !Number.isFinite(value) ? '–' : String(Math.round(value * 10) / 10);
console.log(
	[
		`The flow ${podBirth.id}, ${String(runs)} alternating runs; processor ${String(slowdown)} times slower; loading and search at ${String(line.latency)} ms round trip, 1.6 Mbit/s; ${cpus()[0]?.model ?? 'unknown'}, ${String(cpus().length)} cores.`,
		'',
		`| | ${folders.join(' | ')} |`,
		`| --- | ${folders.map(() => '---:').join(' | ')} |`,
		...[...(columns[0] ?? [])].map(
			([name]) => `| ${name} | ${columns.map((column) => show(column.get(name))).join(' | ')} |`,
		),
	].join('\n'),
);
