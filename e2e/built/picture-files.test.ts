import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type CheerioAPI, load } from 'cheerio/slim';
import sax from 'sax';
import { expect, test } from 'vitest';
import { flows } from '../../src/data/flows/flows.ts';
import { baseline } from '../../src/data/site/baseline.ts';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { pictureFiles } from '../../src/data/site/outputs.ts';
import { estimateTextWidth } from '../../src/diagram/svg/text-width.ts';
import { locales } from '../../src/model/locale.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { base, dist, origin } from '../base.ts';
import { pageByPath } from './read-dist.ts';

interface PictureFile {
	readonly address: string;
	/** The page that the picture is of. */
	readonly page: string;
	readonly text: string;
	readonly $: CheerioAPI;
}

function read(page: string, name: string): PictureFile {
	const address = page + name;
	const text = readFileSync(new URL(`.${address}`, dist), 'utf8');
	return { address, page, text, $: load(text, { xml: true }) };
}

const compositions = ['wide', 'tall'] as const;
const positions = locales.flatMap((locale) =>
	flows.flatMap((flow) =>
		[undefined, ...flow.steps].flatMap((step) =>
			compositions.map((composition) => ({
				locale,
				flow,
				step,
				composition,
				file: read(stepAddress(locale, flow.id, step?.id), pictureFiles[composition]),
			})),
		),
	),
);
const animations = locales.flatMap((locale) =>
	flows.map((flow) => ({
		locale,
		flow,
		file: read(stepAddress(locale, flow.id), pictureFiles.animation),
	})),
);
const files = [...positions, ...animations].map(({ file }) => file);

/** What a strict reader of XML complains about; nothing where it is content. */
function findFault(xml: string): string | undefined {
	const parser = sax.parser(true, { xmlns: true });
	let fault: string | undefined;
	parser.onerror = (error) => {
		fault ??= error.message;
		parser.resume();
	};
	parser.write(xml).close();
	return fault;
}

test('every step of every flow is a file in each composition, and every file is well-formed', () => {
	const faults = files.flatMap(({ address, text }) => {
		const fault = findFault(text);
		return fault === undefined ? [] : [`${address}: ${fault}`];
	});
	expect(faults).toEqual([]);
	expect(findFault('<svg><g></svg>'), 'a broken file is noticed').toBeDefined();
	expect(new Set(positions.map(({ file }) => file.text)).size).toBe(positions.length);
});

test('files need nothing around them: nothing is loaded, no script, no style of a page', () => {
	const odd = files.flatMap(({ address, page, text, $ }) => [
		...(/url\(|@import|<script|<image|<foreignObject|\son\w+=|var\(/.exec(text) ?? []).map(
			(found) => `${address}: ${found}`,
		),
		...$('[href], [src], [xlink\\:href]')
			.toArray()
			.map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '')
			.filter((href) => href !== `${origin}${base}${page}`)
			.map((href) => `${address} → ${href}`),
		...$('[class]')
			.toArray()
			.filter(({ attribs }) => !text.includes(`.${attribs['class'] ?? ''}{`))
			.map(({ attribs }) => `${address}: class ${attribs['class'] ?? ''}`),
	]);
	expect(odd).toEqual([]);
});

test('every file says what it is, where it comes from and how new it is, to all who read it', () => {
	const whole = animations.map((animation) => ({ ...animation, step: undefined }));
	const poor = [...positions, ...whole].flatMap(({ locale, flow, step, file }) => {
		const { $, page } = file;
		const address = `${origin}${base}${page}`;
		const edition = pageByPath.get(page)?.$('[data-edition]').attr('data-edition') ?? '?';
		const shown = $('text').text();
		const wanted = {
			language: $('svg').attr('lang') === locale,
			title: $('svg > title')
				.text()
				.includes(step?.title[locale] ?? flow.title[locale]),
			caption: $('svg > desc').text() === plainText((step?.caption ?? flow.summary)[locale]),
			name: $('svg').attr('aria-labelledby') === $('svg > title').attr('id'),
			'address in metadata': $('metadata dc\\:source').text() === address,
			version: $('metadata schema\\:version').text() === edition,
			'address in sight': shown.includes(address),
			'release in sight': shown.includes(`Kubernetes ${baseline.release}`),
			'title in sight': shown
				.replaceAll(/\s/g, '')
				.includes(plainText(step?.title[locale] ?? flow.title[locale]).replaceAll(/\s/g, '')),
		};
		return Object.entries(wanted).flatMap(([name, isThere]) =>
			isThere ? [] : [`${file.address}: ${name}`],
		);
	});
	expect(poor).toEqual([]);
});

const shapes = 'rect, circle, path, text';

/** Shapes of a drawing with their place and their words, in the order of the drawing. */
function shapesOf($: CheerioAPI, root: string, hidden?: string): readonly string[] {
	const drawing = $(root).clone();
	if (hidden !== undefined) drawing.find(hidden).remove();
	return drawing
		.find(shapes)
		.toArray()
		.map((element) => {
			const around = $(element)
				.parents()
				.toArray()
				.slice(0, -1)
				.flatMap(({ attribs }) => attribs['transform'] ?? []);
			const { attribs } = element;
			const place = ['d', 'x', 'y', 'width', 'height', 'rx', 'r', 'transform'].map(
				(name) => `${name}=${attribs[name] ?? ''}`,
			);
			const lines = $(element)
				.find('tspan')
				.toArray()
				.map((line) => `${line.attribs['x'] ?? ''},${line.attribs['y'] ?? ''}`);
			return [element.name, ...around, ...place, ...lines, $(element).text()].join(' ');
		});
}

/** What the picture on a page keeps out of sight: said here without the stylesheet. */
const outOfSight = [
	'.look, .port, .packet, .strike, .head[data-says="connection"]',
	'.chip[data-state="hidden"], .badge[data-shown="no"]',
	...['pending', 'starting', 'running', 'crashed', 'unreachable', 'terminating', 'gone'].map(
		(life) => `.box:not([data-life="${life}"]) .life[data-life="${life}"]`,
	),
].join(', ');

test('every file shows the shapes and words that the page of its step shows', () => {
	const others = positions.flatMap(({ composition, file }) => {
		const page = pageByPath.get(file.page);
		const shown = page ? shapesOf(page.$, `.picture.${composition}`, outOfSight) : [];
		const filed = shapesOf(file.$, 'svg > g');
		const missing = shown.filter((shape) => !filed.includes(shape));
		const added = filed.filter((shape) => !shown.includes(shape));
		const first = missing[0] ?? added[0];
		if (first === undefined && shown.length === filed.length && shown.length > 50) return [];
		return [`${file.address}: ${first ?? `${shown.length} and ${filed.length} shapes`}`];
	});
	expect(others).toEqual([]);
});

/** The room around what is on a sheet. */
const margin = 20;

test('words stay on the sheet of their file', () => {
	const cut = files.flatMap(({ address, $ }) => {
		const [, , width = 0, height = 0] = ($('svg').attr('viewBox') ?? '').split(' ').map(Number);
		// What is said around the drawing begins at one margin or ends at the other.
		const rows = Map.groupBy(
			$('svg > text, svg > a > text, svg > g[class] > text').toArray(),
			(text) => `${text.attribs['y'] ?? ''} ${$(text).parent().attr('class') ?? ''}`,
		);
		return [...rows.values()].flatMap((texts) => {
			const line = texts.map((text) => $(text).text()).join(' ');
			const { attribs: { y = '', 'font-size': size = '' } = {} } = texts[0] ?? {};
			const isCut =
				estimateTextWidth(line, Number(size)) > width - 2 * margin || Number(y) > height - margin;
			return isCut ? [`${address}: ${line}`] : [];
		});
	});
	expect(cut).toEqual([]);
});

test('a picture is sent in 6 KB, and an animation in 16 KB', () => {
	const heavy = files.flatMap(({ address, text }) => {
		const bytes = gzipSync(text).length;
		return bytes > (address.endsWith(pictureFiles.animation) ? 16_000 : 6_000)
			? [`${address}: ${String(bytes)} bytes`]
			: [];
	});
	expect(heavy).toEqual([]);
});

/** When an element of an animation is seen, in shares of the whole: from, up to. */
function turnsOf(css: string, name: string): readonly (readonly [number, number])[] {
	const [, body = ''] =
		new RegExp(`@keyframes ${name}\\{((?:[^{}]+\\{[^}]*\\})*)\\}`).exec(css) ?? [];
	const turns = [...body.matchAll(/([\d.]+)%\{visibility:(\w+)/g)];
	return turns.flatMap(([, from = '', state], index) =>
		state === 'visible' ? [[Number(from), Number(turns[index + 1]?.[1] ?? 100)] as const] : [],
	);
}

test('an animation shows every step in its turn, with its number and its words', () => {
	const faults = animations.flatMap(({ locale, flow, file: { $, address, text } }) => {
		const css = $('style').text();
		const captions = $('svg > g[class]').toArray();
		let end = 0;
		const found = captions.flatMap((group, at) => {
			const step = flow.steps[at - 1];
			const words = $(group).text().replaceAll(/\s/g, '');
			const wanted = [
				step?.caption[locale] ?? flow.summary[locale],
				step?.title[locale] ?? '',
				String(step ? at : flow.steps.length),
			].map((part) => plainText(part).replaceAll(/\s/g, ''));
			const turns = turnsOf(css, group.attribs['class'] ?? '');
			const [start, until] = turns[0] ?? [-1, -1];
			const isNext = turns.length === 1 && start === end && until > start;
			end = until;
			return [
				...wanted.filter((part) => !words.includes(part)).map((part) => `lacks ${part}`),
				...(isNext ? [] : [`step ${at} is not shown after the one before it`]),
				...((group.attribs['visibility'] === undefined) === (at === 0)
					? []
					: [`step ${at} where nothing moves`]),
			];
		});
		const moves = css.replaceAll(/@media \(prefers-reduced-motion:no-preference\)\{.*?\}\}\}/g, '');
		return [
			...found,
			...(captions.length === flow.steps.length + 1 ? [] : ['has other steps']),
			...(end === 100 ? [] : ['ends too early']),
			...(/animation|@keyframes/.test(moves) ? ['moves for those who want no motion'] : []),
			...(/<(?:animate|set|script)/.test(text) ? ['moves by more than styles'] : []),
		].map((fault) => `${address}: ${fault}`);
	});
	expect(faults).toEqual([]);
});

test('at any time an animation shows what the file of that step shows', () => {
	const faults = animations.flatMap(({ locale, flow, file: { $, address } }) => {
		const css = $('style').text();
		const starts = $('svg > g[class]')
			.toArray()
			.map((group) => turnsOf(css, group.attribs['class'] ?? '')[0]?.[0] ?? -1);
		const all = $('svg > g:not([class])');
		return starts.flatMap((start, at) => {
			const copy = all.clone();
			for (const group of copy.find('[class]').toArray()) {
				const turns = turnsOf(css, group.attribs['class'] ?? '');
				const isPacket = group.name === 'circle';
				const isShown = turns.some(([from, to]) => from <= start && start < to);
				if (isPacket || !isShown) $(group).remove();
				else $(group).replaceWith($(group).contents());
			}
			const page = stepAddress(locale, flow.id, flow.steps[at - 1]?.id);
			const still = read(page, pictureFiles.wide).$('svg > g');
			return copy.html() === still.html() ? [] : [`${address}: step ${at}`];
		});
	});
	expect(faults).toEqual([]);
});
