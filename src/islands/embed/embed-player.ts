import { frameAt, type Lens, plainView } from '../../diagram/picture/frame.ts';
import { findPart } from '../find-part.ts';
import { opensElsewhere } from '../opens-elsewhere.ts';
import { dwell } from '../player/dwell.ts';
import { isStill } from '../player/is-still.ts';
import { leadTo } from '../player/lead-to.ts';
import { positionOfKey } from '../player/position-of-key.ts';
import { findKeyed, type KeyedElements, showFrame } from '../player/show-frame.ts';
import type { EmbedProps } from './embed-props.ts';
import { sendPackets } from './send-packet.ts';

/**
 * The player in a frame of another site. The page holds the captions of all steps, so that nothing
 * is fetched and the history of the site around it stays as it is. It listens to keys only where
 * the picture has the focus.
 */
class EmbedPlayer extends HTMLElement {
	#props!: EmbedProps;
	#elements!: KeyedElements;
	#captions: readonly HTMLElement[] = [];
	#position = 0;
	#flowPath = '';
	#lens: Lens = 'information';
	#stopPackets = (): void => undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.#props = JSON.parse(this.dataset['props'] ?? '') as EmbedProps;
		this.#elements = findKeyed(this);
		this.#captions = [...this.querySelectorAll('article')];
		this.#position = this.#props.position;
		this.#flowPath = new URL(this.#position === 0 ? './' : '../', location.href).pathname;
		const asked = new URLSearchParams(location.search).get('lens');
		if (asked === 'connection') this.#turnTo(asked);
		const figure = findPart(this, 'figure', HTMLElement);
		figure.tabIndex = 0;
		figure.addEventListener('keydown', this.#onKey);
		this.addEventListener('click', this.#onLink);
		this.#play.addEventListener('click', () => {
			this.#toggle();
		});
		document.addEventListener('visibilitychange', this.#onVisibility);
	}

	disconnectedCallback(): void {
		this.#pause();
		document.removeEventListener('visibilitychange', this.#onVisibility);
	}

	get #last(): number {
		return this.#props.flow.steps.length;
	}

	get #play(): HTMLElement {
		return findPart(this, '.play', HTMLElement);
	}

	/** Shows the other meaning of the arrows; links to the site keep it. */
	#turnTo(lens: Lens): void {
		this.#lens = lens;
		for (const link of this.querySelectorAll<HTMLAnchorElement>('.whole a')) {
			link.search = `?lens=${lens}`;
		}
		this.#show();
	}

	readonly #onVisibility = (): void => {
		if (document.hidden) this.#pause();
	};

	readonly #onKey = (event: KeyboardEvent): void => {
		if (event.target !== event.currentTarget) return;
		const asked = positionOfKey(event, { position: this.#position, last: this.#last });
		if (asked === undefined) return;
		event.preventDefault();
		if (asked === 'toggle') this.#toggle();
		else this.#go(asked);
	};

	readonly #onLink = (event: MouseEvent): void => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || opensElsewhere(event) || !link.matches('.badge, [data-adjacent]')) return;
		event.preventDefault();
		const name = link.getAttribute('data-adjacent');
		if (name !== null) {
			this.#go(this.#position + (name === 'next' ? 1 : -1));
			return;
		}
		const id = link.getAttribute('href')?.split('/').at(-2);
		this.#go(this.#props.flow.steps.findIndex((step) => step.id === id) + 1);
	};

	/** Goes to a position because the reader asks for it. */
	#go(position: number): void {
		this.#pause();
		this.#move(position);
	}

	#move(position: number): void {
		if (position < 0 || position > this.#last || position === this.#position) return;
		const wire = this.#props.flow.steps[position - 1]?.wire;
		const moves = position > this.#position && !isStill();
		this.#stopPackets();
		this.#position = position;
		this.#show();
		this.#tell();
		if (moves && wire !== undefined) this.#stopPackets = sendPackets(this.#elements, wire);
	}

	#show(): void {
		const id = this.#props.flow.steps[this.#position - 1]?.id;
		showFrame(this.#elements, frameAt(this.#props.flow, id, { ...plainView, lens: this.#lens }));
	}

	/** Lets words, links and the address of the frame say what the picture shows. */
	#tell(): void {
		for (const [at, caption] of this.#captions.entries()) caption.hidden = at !== this.#position;
		const shown = this.#captions[this.#position];
		const words = [...(shown?.querySelectorAll('.number, h1, h1 + p') ?? [])];
		findPart(this, '[data-announce]', HTMLElement).textContent = words
			.map(({ textContent }) => textContent.trim())
			.join(' ');
		const place = `${String(this.#position)} / ${String(this.#last)}`;
		findPart(this, '[data-position]', HTMLElement).textContent = place;
		this.#lead('previous', this.#position - 1);
		this.#lead('next', this.#position + 1);
		// The history belongs to the site around the frame.
		history.replaceState(null, '', this.#addressAt(this.#position) + location.search);
	}

	#lead(name: 'previous' | 'next', position: number): void {
		const link = findPart(this, `[data-adjacent="${name}"]`, HTMLAnchorElement);
		const isThere = position >= 0 && position <= this.#last;
		leadTo(link, isThere ? this.#addressAt(position) : undefined);
	}

	#addressAt(position: number): string {
		const id = this.#props.flow.steps[position - 1]?.id;
		return this.#flowPath + (id === undefined ? '' : `${id}/`);
	}

	#toggle(): void {
		if (this.#timer !== undefined) {
			this.#pause();
			return;
		}
		this.#showPlaying(true);
		this.#move(this.#position === this.#last ? 1 : this.#position + 1);
		this.#wait();
	}

	#wait(): void {
		this.#timer = setTimeout(() => {
			if (this.#position === this.#last) {
				this.#pause();
				return;
			}
			this.#move(this.#position + 1);
			this.#wait();
		}, dwell);
	}

	#pause(): void {
		if (this.#timer === undefined) return;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#showPlaying(false);
	}

	#showPlaying(playing: boolean): void {
		const button = this.#play;
		button.toggleAttribute('data-playing', playing);
		button.setAttribute('aria-label', button.dataset[playing ? 'pause' : 'play'] ?? '');
	}
}

customElements.define('embed-player', EmbedPlayer);
