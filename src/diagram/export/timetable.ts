import { sum } from 'd3';
import { travel } from '../picture/travel.ts';
import { escapeText, writeElement } from './resolve.ts';

/** Collects what is shown during which moments of an animation, and writes it as styles. */
export class Timetable {
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

	/** Lets something travel along a path when a moment begins. */
	packet(at: number, path: string): string {
		const start = this.#starts[at] ?? 0;
		const [from, to] = [this.#share(start), this.#share(start + travel / 1000)];
		return this.#keep(`packet ${at}`, (own) =>
			[
				this.#play(own, 'linear'),
				`.${own}{offset-path:path("${escapeText(path)}");offset-rotate:0deg}`,
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
