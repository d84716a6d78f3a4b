import { frameAt } from '../diagram/frame.ts';
import { findPart } from './find-part.ts';
import { followPage } from './follow-page.ts';
import { movePacket, stopPackets } from './move-packet.ts';
import { positionOf, readScore, stepAt, type Score } from './score.ts';
import { showFrame } from './show-frame.ts';
import { createPageSource, fetchPage } from './step-pages.ts';
import { readViewOptions, speeds, type Speed, writeSpeed } from './view-options.ts';

/** How long a step stays before the next one while playing at speed 1, in milliseconds. */
const dwell = 4500;

/** How a move enters the history of the browser. */
type Entry = 'push' | 'replace' | 'none';

/**
 * Takes over the links between the pages of a flow: same addresses, no reload. The picture changes
 * by attributes alone; the text comes from the page that the address names, as the build wrote it.
 */
export class FlowPlayer extends HTMLElement {
	#score!: Score;
	#position = 0;
	#speed: Speed = 1;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#dragging = false;
	readonly #pageOf = createPageSource(fetchPage);
	readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');

	connectedCallback(): void {
		this.#score = readScore(this.dataset['score'] ?? '');
		this.#position = Math.max(0, positionOf(this.#score, location.pathname));
		this.#readOptions();
		this.#listen();
		this.#prefetch();
	}

	disconnectedCallback(): void {
		this.#pause();
		removeEventListener('popstate', this.#onHistory);
	}

	#readOptions(): void {
		const { speed, play, unknownSpeed } = readViewOptions(location.search);
		this.#speed = speed;
		findPart(this, '[data-speed]', HTMLSelectElement).value = String(speed);
		if (unknownSpeed !== undefined) {
			this.#note(this.#score.texts.unknownSpeed.replace('{{value}}', unknownSpeed));
		}
		if (!play) return;
		history.replaceState(null, '', location.pathname + writeSpeed(location.search, speed));
		if (!this.#stillness.matches) this.#play();
	}

	#listen(): void {
		const figure = findPart(this, '[data-figure]', HTMLElement);
		figure.tabIndex = 0;
		figure.addEventListener('keydown', this.#onKey);
		this.addEventListener('click', this.#onLink);
		findPart(this, '[data-play]', HTMLElement).addEventListener('click', () => {
			this.#toggle();
		});
		findPart(this, '[data-copy]', HTMLElement).addEventListener('click', () => void this.#copy());
		const scrubber = findPart(this, '[data-scrubber]', HTMLInputElement);
		scrubber.addEventListener('input', () => {
			void this.#move(scrubber.valueAsNumber, this.#dragging ? 'replace' : 'push');
			this.#dragging = true;
		});
		scrubber.addEventListener('change', () => (this.#dragging = false));
		const speed = findPart(this, '[data-speed]', HTMLSelectElement);
		speed.addEventListener('change', () => {
			this.#setSpeed(speeds.find((value) => String(value) === speed.value) ?? 1);
		});
		addEventListener('popstate', this.#onHistory);
		// The script starts with the player; a page from the back-forward cache starts without it.
		addEventListener('pagehide', () => {
			this.#pause();
		});
	}

	readonly #onHistory = (): void => {
		const position = positionOf(this.#score, location.pathname);
		if (position === -1) location.reload();
		else void this.#move(position, 'none');
	};

	readonly #onLink = (event: MouseEvent): void => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || event.defaultPrevented || opensElsewhere(event)) return;
		const address = link.getAttribute('href') ?? '';
		const position = positionOf(this.#score, address);
		if (position === -1) return;
		event.preventDefault();
		void this.#move(position, 'push');
	};

	readonly #onKey = (event: KeyboardEvent): void => {
		if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
			return;
		const last = this.#score.positions.length - 1;
		const moves: Readonly<Record<string, number>> = {
			ArrowRight: this.#position + 1,
			ArrowLeft: this.#position - 1,
			Home: 0,
			End: last,
		};
		const position = moves[event.key];
		if (position === undefined && event.key !== ' ') return;
		event.preventDefault();
		if (position === undefined) this.#toggle();
		else if (position >= 0 && position <= last) void this.#move(position, 'push');
	};

	/** Moves to a position: the picture at once, the text as soon as its page is there. */
	async #move(position: number, entry: Entry): Promise<void> {
		const target = this.#score.positions[position];
		if (!target) return;
		if (entry === 'push') this.#pause();
		if (position === this.#position) return;
		const forward = position > this.#position;
		this.#position = position;
		if (entry !== 'none') this.#enter(target.address, entry);
		this.#showPosition(forward);
		try {
			const page = await this.#pageOf(target.address);
			if (this.#position !== position) return;
			followPage(page);
			findPart(this, '[data-announce]', HTMLElement).textContent = target.text;
			this.#prefetch();
		} catch {
			location.assign(target.address + location.search);
		}
	}

	#enter(address: string, entry: 'push' | 'replace'): void {
		const url = address + location.search;
		if (entry === 'push') history.pushState(null, '', url);
		else history.replaceState(null, '', url);
	}

	#showPosition(forward: boolean): void {
		const step = stepAt(this.#score, this.#position);
		stopPackets(this);
		showFrame(this, frameAt(this.#score.flow, step));
		const scrubber = findPart(this, '[data-scrubber]', HTMLInputElement);
		scrubber.valueAsNumber = this.#position;
		scrubber.setAttribute('aria-valuetext', this.#score.positions[this.#position]?.text ?? '');
		const last = this.#score.positions.length - 1;
		findPart(this, '[data-position]', HTMLElement).textContent =
			`${String(this.#position)} / ${String(last)}`;
		const moving = this.#score.flow.steps[this.#position - 1];
		if (moving?.wire && forward && !this.#stillness.matches) {
			movePacket(this, { wire: moving.wire, target: moving.target, speed: this.#speed });
		}
	}

	#toggle(): void {
		if (this.#timer !== undefined) this.#pause();
		else this.#play();
	}

	#play(): void {
		const last = this.#score.positions.length - 1;
		this.#showPlaying(true);
		void this.#move(this.#position === last ? 1 : this.#position + 1, 'replace');
		this.#timer = setTimeout(this.#next, dwell / this.#speed);
	}

	readonly #next = (): void => {
		const last = this.#score.positions.length - 1;
		if (this.#position === last) {
			this.#pause();
			return;
		}
		void this.#move(this.#position + 1, 'replace');
		this.#timer = setTimeout(this.#next, dwell / this.#speed);
	};

	#pause(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#showPlaying(false);
	}

	#showPlaying(playing: boolean): void {
		const button = findPart(this, '[data-play]', HTMLElement);
		const { play, pause } = this.#score.texts;
		button.toggleAttribute('data-playing', playing);
		button.setAttribute('aria-label', playing ? pause : play);
	}

	#setSpeed(speed: Speed): void {
		this.#speed = speed;
		history.replaceState(null, '', location.pathname + writeSpeed(location.search, speed));
		this.#note('');
	}

	async #copy(): Promise<void> {
		const { copied, notCopied } = this.#score.texts;
		const written = await navigator.clipboard.writeText(location.href).then(
			() => true,
			() => false,
		);
		this.#note(written ? copied : notCopied);
	}

	#note(text: string): void {
		const note = findPart(this, '[data-note]', HTMLElement);
		note.textContent = text;
		note.hidden = text === '';
	}

	#prefetch(): void {
		for (const neighbour of [this.#position + 1, this.#position - 1]) {
			const address = this.#score.positions[neighbour]?.address;
			// A page that cannot be fetched now is asked for again when the reader goes there.
			if (address !== undefined) this.#pageOf(address).catch(() => undefined);
		}
	}
}

function opensElsewhere(event: MouseEvent): boolean {
	return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

customElements.define('flow-player', FlowPlayer);
