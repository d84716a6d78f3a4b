import { groupBy } from '../../model/group-by.ts';
import { rounded } from '../svg/rounded.ts';
import type { Style } from '../css/create-styles.ts';
import { escapeText, writeElement } from './resolve.ts';
import {
	colorOf,
	drawSource,
	type FileFacts,
	heightOf,
	linesOf,
	sheet,
	writeLines,
	writeSheet,
} from './sheet.ts';
import type { Drawn } from './still-file.ts';

/** A moment of a flow: the picture, and what is said below it, for so many seconds. */
export interface Moment {
	readonly parts: readonly string[];
	readonly number: string;
	readonly title: string;
	readonly caption: string;
	readonly seconds: number;
	/** The line that a packet takes, where one travels. */
	readonly way?: string;
}

/** How long a packet travels, in seconds. */
const travel = 0.8;

/** Letters below the picture. */
const letters = { number: 13, title: 18, caption: 15 } as const;

/**
 * Puts a flow on a sheet that plays by itself, by styles alone: moments are shown in turn, for ever.
 * Where motion is not wanted, or not known, the first moment stays.
 */
export function writeAnimation(
	{ width: drawnWidth, height: drawnHeight }: Omit<Drawn, 'parts'>,
	{ title, moments }: { title: string; moments: readonly Moment[] },
	{ facts, style }: { facts: FileFacts; style: Style },
): string {
	const width = drawnWidth + 2 * sheet.margin;
	const shows = new Shows(moments.map(({ seconds }) => seconds));
	const color = (token: string) => colorOf(style, token);
	const titleLines = linesOf(title, sheet.title, drawnWidth);
	const top = sheet.margin + heightOf(titleLines.length, sheet.title) + sheet.gap;
	const below = top + drawnHeight + sheet.gap;
	const words = drawWords(moments, { top: below, room: drawnWidth, shows, color });
	const line = below + words.height + sheet.gap;
	const source = drawSource(facts, style, { top: line + sheet.gap, width });
	const picture = writeElement(
		'g',
		[['transform', `translate(${sheet.margin} ${rounded(top)})`]],
		drawParts(moments, shows) +
			moments.map(({ way }, at) => drawPacket(way, at, shows, color('--color-active'))).join(''),
	);
	const progress = ['--color-rule', '--color-past'].map((token, index) =>
		writeElement('rect', [
			['class', index === 1 ? shows.progress() : undefined],
			['x', sheet.margin],
			['y', rounded(line)],
			['width', drawnWidth],
			['height', 2],
			['fill', color(token)],
			['visibility', index === 1 ? 'hidden' : undefined],
		]),
	);
	const head = writeLines(titleLines, {
		top: sheet.margin,
		size: sheet.title,
		color: color('--color-ink'),
		weight: 600,
	});
	return writeSheet(
		head + picture + words.markup + progress.join('') + source.markup,
		{ facts, style, width, height: line + sheet.gap + source.height + sheet.margin },
		shows.css(),
	);
}

/** Parts that look alike in several moments are written once. */
function drawParts(moments: readonly Moment[], shows: Shows): string {
	const count = moments[0]?.parts.length ?? 0;
	return Array.from({ length: count }, (_, index) => {
		const looks = groupBy(moments.keys(), (at) => moments[at]?.parts[index] ?? '');
		return [...looks].map(([markup, at]) => shows.during(at, markup)).join('');
	}).join('');
}

function drawWords(
	moments: readonly Moment[],
	{
		top,
		room,
		shows,
		color,
	}: { top: number; room: number; shows: Shows; color: (token: string) => string },
): { readonly markup: string; readonly height: number } {
	const said = moments.map(({ number, title, caption }) => {
		const title_ = linesOf(title, letters.title, room);
		const text = linesOf(caption, letters.caption, room);
		const titleTop = top + heightOf(1, letters.number);
		const textTop = titleTop + heightOf(title_.length, letters.title);
		return {
			height: textTop + heightOf(text.length, letters.caption) - top,
			markup: [
				writeLines([number], { top, size: letters.number, color: color('--color-quiet') }),
				writeLines(title_, {
					top: titleTop,
					size: letters.title,
					color: color('--color-ink'),
					weight: 600,
				}),
				writeLines(text, { top: textTop, size: letters.caption, color: color('--color-ink') }),
			].join(''),
		};
	});
	return {
		height: Math.max(...said.map(({ height }) => height)),
		markup: said.map(({ markup }, at) => shows.during([at], markup)).join(''),
	};
}

function drawPacket(way: string | undefined, at: number, shows: Shows, color: string): string {
	if (way === undefined) return '';
	return writeElement('circle', [
		['class', shows.packet(at, way)],
		['r', 6],
		['fill', color],
		['visibility', 'hidden'],
	]);
}

/** Collects when what is shown, and writes it as styles. */
class Shows {
	readonly #starts: readonly number[];
	readonly #total: number;
	readonly #rules = new Map<string, { readonly name: string; readonly css: string }>();

	constructor(seconds: readonly number[]) {
		this.#starts = seconds.map((_, at) => sum(seconds.slice(0, at)));
		this.#total = sum(seconds);
	}

	/** Shows markup during some moments, and in the first of all where nothing moves. */
	during(moments: readonly number[], markup: string): string {
		if (markup === '' || moments.length === this.#starts.length) return markup;
		const name = this.#keep(moments.join(), (own) => {
			const isIn = new Set(moments);
			const turns = this.#starts.flatMap((start, at) => {
				const isShown = isIn.has(at);
				if (at > 0 && isIn.has(at - 1) === isShown) return [];
				return [`${this.#share(start)}{visibility:${isShown ? 'visible' : 'hidden'}}`];
			});
			return `${this.#play(own, 'step-end')}@keyframes ${own}{${turns.join('')}}`;
		});
		const hidden = moments.includes(0) ? undefined : 'hidden';
		return writeElement(
			'g',
			[
				['class', name],
				['visibility', hidden],
			],
			markup,
		);
	}

	/** Lets something travel along a way when a moment begins. */
	packet(at: number, way: string): string {
		const start = this.#starts[at] ?? 0;
		const [from, to] = [this.#share(start), this.#share(start + travel)];
		return this.#keep(`packet ${at}`, (own) =>
			[
				this.#play(own, 'linear'),
				`.${own}{offset-path:path("${escapeText(way)}");offset-rotate:0deg}`,
				`@keyframes ${own}{0%{visibility:hidden;offset-distance:0%;animation-timing-function:step-end}`,
				`${from}{visibility:visible;offset-distance:0%;animation-timing-function:ease-in-out}`,
				`${to}{visibility:hidden;offset-distance:100%;animation-timing-function:step-end}`,
				`100%{visibility:hidden;offset-distance:100%}}`,
			].join(''),
		);
	}

	/** Lets something grow from its left end, as long as all moments last. */
	progress(): string {
		return this.#keep('progress', (own) =>
			[
				this.#play(own, 'linear'),
				`.${own}{transform-box:fill-box;transform-origin:0 0}`,
				`@keyframes ${own}{0%{visibility:visible;transform:scaleX(0)}`,
				`100%{visibility:visible;transform:scaleX(1)}}`,
			].join(''),
		);
	}

	/** The styles. Nothing moves unless the reader's system says that it may. */
	css(): string {
		const rules = [...this.#rules.values()].map(({ css }) => css).join('');
		return `@media (prefers-reduced-motion:no-preference){${rules}}`;
	}

	#keep(key: string, write: (name: string) => string): string {
		const known = this.#rules.get(key);
		if (known) return known.name;
		const name = `m${this.#rules.size}`;
		this.#rules.set(key, { name, css: write(name) });
		return name;
	}

	#play(name: string, timing: string): string {
		return `.${name}{animation:${name} ${this.#total}s ${timing} infinite}`;
	}

	#share(seconds: number): string {
		return `${Number(((seconds / this.#total) * 100).toFixed(3))}%`;
	}
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
