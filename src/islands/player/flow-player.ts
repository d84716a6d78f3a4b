import { frameAt, outcomeOf, type PictureStep } from '../../diagram/picture/frame.ts';
import { findPart } from '../find-part.ts';
import type { Way } from '../present/present-host.ts';
import { fetchHtml, parseHtml } from '../site/trusted-html.ts';
import { carryQuery } from './carry-query.ts';
import { keepSpeed, recallSpeed } from './kept-speed.ts';
import { listenToDisclosures } from './disclosures.ts';
import { InsideView } from './inside-view.ts';
import { arePacketsOnTheirWay, planPackets, stopPackets } from './move-packet.ts';
import { PresentDoor } from './present-door.ts';
import { RecallDoor } from './recall-door.ts';
import { ReplayDoor } from './replay-door.ts';
import { positionOf, readScore, type Score, stepAt } from './score.ts';
import { findKeyed, type KeyedElements, showFrame } from './show-frame.ts';
import { createTextSource } from './step-pages.ts';
import { createPartSource } from './step-parts.ts';
import { StepText } from './step-text.ts';
import {
	type KeptOptions,
	nearestOptions,
	readViewOptions,
	viewOf,
	writeViewOptions,
} from './view-options.ts';
import { showSections } from './view-sections.ts';
import { readSwitches, showSwitches } from './view-switches.ts';

/** How long a step stays before the next one while playing at speed 1, in milliseconds. */
const dwell = 4500;

/** How a move enters the history of the browser. */
type Entry = 'push' | 'replace' | 'none';

/**
 * Takes over the links between the pages of a flow: same addresses, no reload. The picture changes
 * by attributes alone; the text comes from the page that the address names, as the build wrote it,
 * once the picture has been painted.
 */
export class FlowPlayer extends HTMLElement {
	#score!: Score;
	#elements!: KeyedElements;
	#position = 0;
	#options: KeptOptions = { speed: 1, lens: 'information' };
	#timer: ReturnType<typeof setTimeout> | undefined;
	#dragging = false;
	#lacksSections = false;
	#text!: StepText;
	#door!: ReplayDoor;
	#recall!: RecallDoor;
	#inside!: InsideView;
	#present!: PresentDoor;
	readonly #pageOf = createTextSource(fetchHtml);
	readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');

	connectedCallback(): void {
		// A page whose end has not come through keeps its plain links.
		if (!this.querySelector('[data-panel]')) return;
		this.#score = readScore(this.dataset['score'] ?? '');
		this.#elements = findKeyed(this);
		this.#position = Math.max(0, positionOf(this.#score, location.pathname));
		this.#text = new StepText(this, {
			notes: this.#score.texts.text,
			start: this.#score.positions[0]?.address ?? location.pathname,
			waits: (text) => {
				this.#showOutcome();
				this.#announce(text);
			},
			shown: ({ name }) => {
				this.#showNeighbours();
				this.#carryOptions();
				const words = [
					name,
					this.#showOutcome(),
					this.#inside.told(),
					this.#door.replay?.words() ?? '',
				];
				this.#announce(this.#recall.arrive() ?? words.filter(Boolean).join(' '));
				this.#prefetch();
			},
		});
		this.#door = this.#makeDoor();
		this.#recall = this.#makeRecall();
		this.#present = this.#makePresentDoor();
		this.#inside = new InsideView(
			this,
			this.#score.positions[0]?.address ?? '',
			async (page) => parseHtml(await this.#pageOf(page)),
			this.#shown,
		);
		this.#listen();
		this.#recallSpeed();
		this.#readAddress();
		this.#prefetch();
	}

	disconnectedCallback(): void {
		this.#pause();
		this.#door.follow(false);
		this.#recall.follow(false);
		this.#present.drop();
		removeEventListener('popstate', this.#onHistory);
		removeEventListener('online', this.#onLine);
		document.removeEventListener('visibilitychange', this.#onVisibility);
	}

	get #last(): number {
		return this.#score.positions.length - 1;
	}

	/** The step that is shown; none at position 0. */
	get #step(): PictureStep | undefined {
		return stepAt(this.#score, this.#position);
	}

	/** A speed that the reader chose in another flow holds where the address names none. */
	#recallSpeed(): void {
		const speed = recallSpeed();
		const query = new URLSearchParams(location.search);
		if (speed === 1 || query.has('speed')) return;
		query.set('speed', String(speed));
		history.replaceState(null, '', `?${query.toString()}${location.hash}`);
	}

	/** Takes the options from the address; `?play` starts the flow and leaves the address. */
	#readAddress(): void {
		const { play, unknown, ...options } = readViewOptions(location.search, this.#score.choices);
		this.#setOptions(options);
		if (unknown.length > 0) {
			const { unknown: text, nearest: hint } = this.#score.texts;
			const meant = nearestOptions(unknown, this.#score.choices).join(', ');
			this.#note(
				[
					text.replace('{{value}}', unknown.join(', ')),
					...(meant === '' ? [] : [hint.replace('{{value}}', meant)]),
				].join(' '),
			);
		}
		if (!play) return;
		history.replaceState(null, '', this.#addressAt(this.#position));
		const plays = options.replay === undefined && options.recall === undefined;
		if (!this.#stillness.matches && plays) this.#play();
	}

	#setOptions(options: KeptOptions): void {
		this.#options = options;
		showSwitches(this, options);
		this.#door.follow(options.replay !== undefined);
		this.#recall.follow(options.recall === true);
		this.#showPicture();
		this.#inside.turnTo(options.inside).catch(() => {
			// What cannot be had leaves the whole picture; its page is a link beside the switch.
			void this.#inside.turnTo(undefined);
		});
		this.#showOutcome();
		this.#carryOptions();
		this.#showSections();
		this.#present.follow(options.present === true);
	}

	/** What every link to a step keeps of the view, also in a tab of its own. */
	get #carried(): string {
		// A named event belongs to the step that it is in.
		const options =
			this.#options.replay === undefined ? this.#options : { ...this.#options, replay: '' };
		return writeViewOptions(location.search, options);
	}

	#carryOptions(): void {
		const addresses = this.#score.positions.map(({ address }) => address);
		carryQuery(this, addresses, this.#carried);
	}

	#showSections(): void {
		const { down, topology } = this.#options;
		const { pages, texts } = this.#score;
		const wanted = [
			...(down === undefined ? [] : [{ page: pages.down, id: down }]),
			...(topology === undefined ? [] : [{ page: pages.topology, id: topology }]),
		];
		const place = findPart(this, '[data-view]', HTMLElement);
		const pageOf = async (page: string) => parseHtml(await this.#pageOf(page));
		this.#lacksSections = false;
		showSections(place, wanted, pageOf).catch(() => {
			this.#lacksSections = true;
			place.textContent = texts.noSection;
		});
	}

	/** Says what becomes of the step while the chosen component is down, and gives the words. */
	#showOutcome(): string {
		const { down = '' } = this.#options;
		const place = findPart(this, '[data-outcome-note]', HTMLElement);
		const all = this.#text.isThere ? [...this.querySelectorAll('[data-outcome-of]')] : [];
		const told = all.find((element) =>
			element.getAttribute('data-outcome-of')?.split(' ').includes(down),
		);
		const text = told?.textContent.trim() ?? '';
		place.textContent = text;
		place.hidden = text === '';
		return text;
	}

	#listen(): void {
		const figure = findPart(this, '[data-figure]', HTMLElement);
		figure.tabIndex = 0;
		figure.addEventListener('keydown', this.#onKey);
		this.addEventListener('click', this.#onLink);
		listenToDisclosures(this);
		findPart(this, '[data-play]', HTMLElement).addEventListener('click', () => {
			this.#toggle();
		});
		findPart(this, '[data-present]', HTMLElement).addEventListener('click', () => {
			this.#present.follow(true, true);
			this.#turn({ ...this.#options, present: true });
		});
		findPart(this, '[data-copy]', HTMLElement).addEventListener('click', () => void this.#copy());
		const scrubber = findPart(this, '[data-scrubber]', HTMLInputElement);
		scrubber.addEventListener('input', () => {
			this.#move(scrubber.valueAsNumber, this.#dragging ? 'replace' : 'push');
			this.#dragging = true;
		});
		scrubber.addEventListener('change', () => (this.#dragging = false));
		this.addEventListener('change', this.#onSwitch);
		addEventListener('popstate', this.#onHistory);
		addEventListener('online', this.#onLine);
		document.addEventListener('visibilitychange', this.#onVisibility);
		// A page that comes back from the browser's cache must not go on playing by itself.
		addEventListener('pagehide', () => {
			this.#pause();
		});
	}

	readonly #onSwitch = (event: Event): void => {
		const isSwitch = event.target instanceof Element && event.target.matches('[data-switch]');
		if (!isSwitch) return;
		const options = readSwitches(this, this.#options);
		if (options.speed !== this.#options.speed) keepSpeed(options.speed);
		this.#note('');
		this.#setOptions(options);
		history.pushState(null, '', this.#addressAt(this.#position));
	};

	readonly #onLine = (): void => {
		this.#text.retry();
		if (this.#lacksSections) this.#showSections();
	};

	readonly #onVisibility = (): void => {
		if (document.hidden) this.#pause();
		else this.#onLine();
	};

	readonly #onHistory = (): void => {
		const position = positionOf(this.#score, location.pathname);
		if (position === -1) {
			location.reload();
			return;
		}
		this.#pause();
		this.#readAddress();
		this.#move(position, 'none');
	};

	readonly #onLink = (event: MouseEvent): void => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || event.defaultPrevented || opensElsewhere(event)) return;
		const inside = link.getAttribute('data-look');
		if (inside !== null) {
			event.preventDefault();
			this.#look(inside);
			return;
		}
		const href = link.getAttribute('href') ?? '';
		const carried = this.#carried;
		const position = this.#score.positions.findIndex(
			({ address }) => href === address || href === address + carried,
		);
		if (position === -1) return;
		event.preventDefault();
		this.#move(position, 'push');
	};

	/** Takes other options, as an entry of the history. */
	#turn(options: KeptOptions): void {
		this.#options = options;
		history.pushState(null, '', this.#addressAt(this.#position));
		this.#setOptions(options);
	}

	/** Turns the picture to what is inside a component, or with an empty name back to the whole. */
	#look(component: string): void {
		const { inside: _, recall: __, ...others } = this.#options;
		this.#setOptions(component === '' ? others : { ...others, inside: component });
		history.pushState(null, '', this.#addressAt(this.#position));
		findPart(this, '[data-figure]', HTMLElement).focus();
	}

	readonly #onKey = (event: KeyboardEvent): void => {
		if (event.target !== event.currentTarget) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const moves: Readonly<Record<string, number>> = {
			ArrowRight: this.#position + 1,
			ArrowLeft: this.#position - 1,
			Home: 0,
			End: this.#last,
		};
		const position = moves[event.key];
		if (position === undefined && event.key !== ' ') return;
		if (position !== undefined && this.#door.replay?.press(event)) return;
		event.preventDefault();
		if (position === undefined) this.#toggle();
		else this.#move(position, 'push');
	};

	/** Moves to a position: the picture at once, the text when both it and the paint are there. */
	#move(position: number, entry: Entry): void {
		const target = this.#score.positions[position];
		if (!target) return;
		if (entry === 'push') this.#pause();
		const replay = this.#door.replay;
		if (replay && !replay.isFollowing && entry !== 'none') {
			this.#options = { ...this.#options, replay: '' };
		}
		if (position === this.#position) {
			if (!replay?.isFollowing) replay?.land();
			return;
		}
		const forward = position > this.#position;
		this.#position = position;
		const href = this.#addressAt(position);
		if (entry === 'push') history.pushState(null, '', href);
		if (entry === 'replace') history.replaceState(null, '', href);
		this.#showPosition(forward);
		// What the page says of itself while a question is asked does not name the step.
		const name = this.#options.recall ? document.title : target.text;
		void this.#text.show({ address: target.address, href, name });
	}

	#addressAt(position: number): string {
		const address = this.#score.positions[position]?.address ?? location.pathname;
		return address + writeViewOptions(location.search, this.#options);
	}

	get #shown() {
		return { stepId: this.#step?.id, view: viewOf(this.#options, this.#score.choices) };
	}

	#showPicture(): void {
		if (this.#recall.show()) return;
		const { stepId, view } = this.#shown;
		if (this.#door.replay) this.#door.replay.show();
		else showFrame(this.#elements, frameAt(this.#score.flow, stepId, view));
		this.#inside.show({ stepId, view });
	}

	#showPosition(forward: boolean): void {
		const step = this.#step;
		const happens = step !== undefined && outcomeOf(step, this.#options) === 'happens';
		const { replay } = this.#door;
		const isPlain = !replay && this.#options.recall === undefined;
		const moves = forward && happens && isPlain && !this.#stillness.matches;
		const moving = moves ? step : undefined;
		const sendPackets =
			moving?.wire === undefined
				? undefined
				: planPackets(this.#elements, {
						wire: moving.wire,
						target: moving.target,
						speed: this.#options.speed,
					});
		stopPackets(this.#elements);
		this.#recall.move();
		if (!replay) this.#showPicture();
		else if (!replay.isFollowing) replay.land();
		const scrubber = findPart(this, '[data-scrubber]', HTMLInputElement);
		scrubber.valueAsNumber = this.#position;
		scrubber.setAttribute('aria-valuetext', this.#score.positions[this.#position]?.text ?? '');
		const position = `${String(this.#position)} / ${String(this.#last)}`;
		findPart(this, '[data-position]', HTMLElement).textContent = position;
		this.#showNeighbours();
		this.#present.show();
		sendPackets?.();
	}

	/** Points the links beside Play to their steps, before the text is there and after it. */
	#showNeighbours(): void {
		this.#showNeighbour('previous', this.#position - 1);
		this.#showNeighbour('next', this.#position + 1);
	}

	#showNeighbour(name: 'previous' | 'next', position: number): void {
		const link = findPart(this, `[data-follows="${name}"]`, HTMLAnchorElement);
		const target = this.#score.positions[position];
		link.setAttribute('aria-disabled', String(!target));
		if (target) {
			link.setAttribute('href', target.address + this.#carried);
			link.removeAttribute('role');
		} else {
			link.removeAttribute('href');
			link.setAttribute('role', 'link');
		}
	}

	#toggle(): void {
		if (this.#options.recall) return;
		if (this.#door.replay) this.#door.replay.toggle();
		else if (this.#timer === undefined) this.#play();
		else this.#pause();
	}

	#play(): void {
		this.#showPlaying(true);
		this.#move(this.#position === this.#last ? 1 : this.#position + 1, 'replace');
		this.#wait();
	}

	#wait(): void {
		this.#timer = setTimeout(() => {
			if (this.#position === this.#last) {
				this.#pause();
				return;
			}
			this.#move(this.#position + 1, 'replace');
			this.#wait();
		}, dwell / this.#options.speed);
	}

	#pause(): void {
		this.#door.replay?.pause();
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#showPlaying(false);
	}

	#makeDoor(): ReplayDoor {
		const { replay: score, flow, positions } = this.#score;
		const host = score && {
			...{ player: this, flow, score },
			textAt: (position: number) => positions[position]?.text ?? '',
			position: () => this.#position,
			view: () => viewOf(this.#options, this.#score.choices),
			asked: () => this.#options.replay ?? '',
			rate: () => this.#options.rate ?? score.rate,
			isStill: () => this.#stillness.matches,
			follow: (position: number, event: string) => {
				this.#options = { ...this.#options, replay: event };
				if (position === this.#position) {
					history.replaceState(null, '', this.#addressAt(position));
				} else this.#move(position, 'replace');
			},
			announce: (text: string) => {
				this.#announce(text);
			},
			note: (text: string) => {
				this.#note(text);
			},
			showPlaying: (playing: boolean) => {
				this.#showPlaying(playing);
			},
			timelines: async () => {
				const selector = '[data-panel] [data-recording]';
				const here = this.querySelectorAll(selector);
				if (here.length > 0) return [...here];
				const part = await createPartSource(fetchHtml)(positions[0]?.address ?? '');
				return [...parseHtml(part).querySelectorAll(selector)];
			},
		};
		return new ReplayDoor(host, () => {
			const { replay, ...options } = this.#options;
			this.#setOptions(options);
			history.replaceState(null, '', this.#addressAt(this.#position));
			this.#note(score?.texts.failed ?? '');
		});
	}

	#makeRecall(): RecallDoor {
		const change = (options: KeptOptions) => {
			this.#pause();
			this.#note('');
			this.#setOptions(options);
			history.pushState(null, '', this.#addressAt(this.#position));
		};
		const { flow, positions } = this.#score;
		return new RecallDoor({
			...{ player: this, flow, file: `${positions[0]?.address ?? ''}recall.json` },
			position: () => this.#position,
			addressAt: (position) => positions[position]?.address ?? '',
			view: () => viewOf(this.#options, this.#score.choices),
			showFrame: (frame) => {
				showFrame(this.#elements, frame);
			},
			announce: (text) => {
				this.#announce(text);
			},
			note: (text) => {
				this.#note(text);
			},
			enter: () => {
				const { replay: _, inside: __, ...options } = this.#options;
				change({ ...options, recall: true });
			},
			leave: () => {
				const { recall: _, ...options } = this.#options;
				change(options);
				findPart(this, '[data-discloses="playback"]', HTMLElement).focus();
			},
		});
	}

	#makePresentDoor(): PresentDoor {
		const leave = () => {
			const { present, ...options } = this.#options;
			this.#turn(options);
		};
		const host = {
			player: this,
			number: () => `${String(this.#position)} / ${String(this.#last)}`,
			address: () => {
				const { present, replay, ...options } = this.#options;
				const shown = replay === undefined ? options : { ...options, replay: '' };
				return (this.#score.positions[this.#position]?.address ?? '') + writeViewOptions('', shown);
			},
			isMoving: () =>
				this.#timer !== undefined ||
				this.#door.replay?.isRunning === true ||
				arePacketsOnTheirWay(this.#elements),
			go: (way: Way) => {
				this.#go(way);
			},
			leave,
			announce: (text: string) => {
				this.#announce(text);
			},
			note: (text: string) => {
				this.#note(text);
			},
		};
		return new PresentDoor(host, () => {
			leave();
			this.#note(this.#score.texts.notPresented);
		});
	}

	/** Goes one way in the flow, as a presenter asks; the next step plays, and then all is still. */
	#go(way: Way): void {
		const { replay } = this.#door;
		if (replay?.go(way)) return;
		if (way === 'finish') {
			this.#pause();
			stopPackets(this.#elements);
			return;
		}
		const positions = {
			next: this.#position + 1,
			previous: this.#position - 1,
			first: 0,
			last: this.#last,
		};
		this.#move(positions[way], 'push');
	}

	#showPlaying(playing: boolean): void {
		const button = findPart(this, '[data-play]', HTMLElement);
		const { play, pause } = this.#score.texts;
		button.toggleAttribute('data-playing', playing);
		button.setAttribute('aria-label', playing ? pause : play);
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
		if (text !== '') this.#announce(text);
	}

	#announce(text: string): void {
		findPart(this, '[data-announce]', HTMLElement).textContent = text;
	}

	#prefetch(): void {
		for (const neighbour of [this.#position + 1, this.#position - 1]) {
			const address = this.#score.positions[neighbour]?.address;
			if (address !== undefined) this.#text.prefetch(address);
		}
	}
}

function opensElsewhere(event: MouseEvent): boolean {
	return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

customElements.define('flow-player', FlowPlayer);
