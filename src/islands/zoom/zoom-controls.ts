import { scaleLimits, scaleStep } from '../../diagram/zoom/scale.ts';
import { findPart } from '../find-part.ts';
import { isStill } from '../player/is-still.ts';
import { listenToFullScreen } from './full-screen.ts';
import { createHint, type ShowHint } from './hint.ts';
import { listenToFingers } from './listen-to-fingers.ts';
import { listenToWheel } from './listen-to-wheel.ts';
import type { OpenZoom } from './open-zoom.ts';
import { retryableImport } from '../retryable-import.ts';

/** How much a press enlarges. */
const factors: Readonly<Record<string, number>> = {
	in: scaleStep,
	out: 1 / scaleStep,
	'+': scaleStep,
	'=': scaleStep,
	'-': 1 / scaleStep,
};

/** How long the buttons stay after a touch, and a scale before it is said, in milliseconds. */
const stay = 4000;
const settled = 400;

/**
 * The buttons at the corner of the picture, and what a reader does to it with wheel, fingers and
 * keys. What follows them is loaded when the first of them asks for it.
 */
export class ZoomControls extends HTMLElement {
	#frame!: HTMLElement;
	#showHint!: ShowHint;
	#opening: Promise<OpenZoom | undefined> | undefined;
	#zoom: OpenZoom | undefined;
	#scale = 1;
	#follows = false;
	/** The picture follows the steps, which are said instead of its scale. */
	#isQuiet = false;
	#speech: ReturnType<typeof setTimeout> | undefined;
	#touch: ReturnType<typeof setTimeout> | undefined;
	readonly #isPhone = matchMedia('(width < 50rem)');

	connectedCallback(): void {
		const frame = this.previousElementSibling;
		// The player listens to the frame, too, as soon as the page is whole.
		if (!(frame instanceof HTMLElement) || this.#opening) return;
		this.#frame = frame;
		frame.toggleAttribute('data-zooms', true);
		const enlarger = {
			frame,
			zoom: () => this.#zoom,
			open: () => this.#open(),
			begin: () => (this.#isQuiet = false),
		};
		const line = findPart(this, '[data-zoom-hint]', HTMLElement);
		this.#showHint = createHint(line);
		listenToWheel(enlarger, this.#showHint, line.dataset);
		listenToFingers(enlarger, () => this.#scale > 1);
		frame.addEventListener('pointerdown', ({ pointerType }) => {
			if (pointerType !== 'mouse') this.#showTouched();
		});
		for (const place of [frame, this]) place.addEventListener('keydown', this.#onKey);
		this.addEventListener('click', this.#onPress);
		listenToFullScreen(findPart(this, '[data-full-screen]', HTMLButtonElement), this.parentElement);
		this.#listenToSteps();
	}

	#listenToSteps(): void {
		const choice = this.parentElement?.querySelector<HTMLSelectElement>('[data-zoom-follow]');
		choice?.addEventListener('change', () => {
			this.#follows = choice.value !== '';
			if (this.#follows) this.#showStep();
			else this.#enlarge();
		});
		new MutationObserver(() => {
			if (this.#follows) this.#showStep();
		}).observe(this.#frame, {
			subtree: true,
			attributeFilter: ['data-step', 'data-inside-of'],
		});
	}

	#showStep(): void {
		if (isStill() || !this.#isPhone.matches) return;
		void this.#open().then((zoom) => {
			this.#isQuiet = true;
			zoom?.showStep();
		});
	}

	readonly #onKey = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const factor = factors[event.key];
		if (event.key.length > 1 || (factor === undefined && event.key !== '0')) return;
		event.preventDefault();
		this.#enlarge(factor);
	};

	readonly #onPress = ({ target }: MouseEvent): void => {
		const button = target instanceof Element ? target.closest('[data-zoom]') : null;
		const name = button?.getAttribute('data-zoom');
		if (!button || name == null || button.getAttribute('aria-disabled') === 'true') return;
		this.#enlarge(factors[name]);
	};

	/** Enlarges by a factor; without one, shows the whole picture. */
	#enlarge(factor?: number): void {
		void this.#open().then((zoom) => {
			if (factor === undefined) zoom?.showWhole();
			else zoom?.by(factor);
		});
	}

	#open(): Promise<OpenZoom | undefined> {
		this.#isQuiet = false;
		this.#opening ??= retryableImport(() => import('./open-zoom.ts')).then(
			({ openZoom }) => {
				this.#zoom = openZoom({
					frame: this.#frame,
					isStill,
					changed: (scale) => {
						this.#showScale(scale);
					},
				});
				return this.#zoom;
			},
			() => {
				this.#opening = undefined;
				const { failed = '' } = this.dataset;
				this.#showHint(failed, stay);
				this.#say(failed);
				return undefined;
			},
		);
		return this.#opening;
	}

	#showScale(scale: number): void {
		if (scale === this.#scale) return;
		this.#scale = scale;
		this.toggleAttribute('data-zoomed', scale > 1);
		const [least, most] = scaleLimits;
		const ends: Readonly<Record<string, boolean>> = {
			in: scale >= most,
			out: scale <= least,
			whole: scale <= least,
		};
		for (const button of this.querySelectorAll('[data-zoom]')) {
			const isEnd = ends[button.getAttribute('data-zoom') ?? ''] === true;
			button.setAttribute('aria-disabled', String(isEnd));
		}
		const percent = String(Math.round(scale * 100));
		this.#say((this.dataset['scale'] ?? '').replace('{{scale}}', percent));
	}

	/** Says a text once it no longer changes, where the player says everything. */
	#say(text: string): void {
		clearTimeout(this.#speech);
		if (this.#isQuiet || !this.parentElement) return;
		const place = findPart(this.parentElement, '[data-announce]', HTMLElement);
		this.#speech = setTimeout(() => {
			place.textContent = text;
		}, settled);
	}

	/** Shows for a while what a mouse would have by hovering: the buttons, and marks on the picture. */
	#showTouched(): void {
		const places = [this, this.#frame];
		for (const place of places) place.toggleAttribute('data-touched', true);
		clearTimeout(this.#touch);
		this.#touch = setTimeout(() => {
			for (const place of places) place.removeAttribute('data-touched');
		}, stay);
	}
}

customElements.define('zoom-controls', ZoomControls);
