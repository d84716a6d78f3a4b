import { readFileSync } from 'node:fs';
import { pageAddress } from '../src/data/site/addresses.ts';
import { bookAnchor, bookPath } from '../src/data/site/book.ts';
import { dist } from './base.ts';
import { aboutPages } from './test-memory.ts';
import { countSheets, findEmptySheets } from './read-sheets.ts';
import { at, expect, test } from './site.ts';

/** One chapter of each kind: printing all of them takes a browser too long for a test. */
const kept = ['flows/exec/', 'components/etcd/', 'history/', 'data/'];

/** As wide as what A4 has between the margins of the book. */
const sheetWidth = 657;

const address = pageAddress('ja', bookPath);

test(
	'ja: the chapters of the book come out whole, on as many sheets as they need',
	{ annotation: aboutPages([address]) },
	async ({ page }) => {
		const html = readFileSync(new URL(`.${address}index.html`, dist), 'utf8');
		const [before = '', ...chapters] = html.split(/(?=<section id="[^"]*" class="chapter")/);
		const some = chapters.filter((chapter) =>
			kept.some((path) => chapter.startsWith(`<section id="${bookAnchor(path)}"`)),
		);
		expect(some.length).toBe(kept.length);
		await page.route(`**${at(address)}`, (route) =>
			route.fulfill({ contentType: 'text/html', body: before + some.join('') }),
		);
		await page.setViewportSize({ width: sheetWidth, height: 900 });
		await page.goto(at(address));
		const pdf = await page.pdf({ format: 'A4', outline: true, tagged: true });
		expect(findEmptySheets(pdf)).toEqual([]);
		expect(countSheets(pdf)).toBeGreaterThan(25);
		expect(countSheets(pdf)).toBeLessThan(50);
		const text = pdf.toString('latin1');
		expect(text).toContain('/Outlines');
		expect(text).toContain('/StructTreeRoot');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const seen = await page.evaluate(() => {
			const edge = document.documentElement.clientWidth + 1;
			// On paper the history is drawn in strips; what they show again is there, but takes no room.
			const elements = [
				...document.querySelectorAll(
					'main :not(svg *, .sr-only, .timeline .frame, .timeline .frame *)',
				),
			];
			return {
				cut: elements
					.filter((element) => element.getBoundingClientRect().right > edge)
					.map(({ tagName, className }) => `${tagName} ${className}`),
				ground: getComputedStyle(document.body).backgroundColor,
				strips: [...document.querySelectorAll<SVGSVGElement>('.strips > svg')].map(
					(strip) => strip.getBBox().width > 0 && strip.getBoundingClientRect().height > 0,
				),
			};
		});
		const { strips, ...rest } = seen;
		expect(rest).toEqual({ cut: [], ground: 'rgb(255, 255, 255)' });
		expect(strips.length, 'lanes of the history').toBeGreaterThan(5);
		expect(strips, 'strips that show something').not.toContain(false);
	},
);
