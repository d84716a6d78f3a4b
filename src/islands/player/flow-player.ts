import { type Announcer, createAnnouncer } from './announcer.ts';
import { carryQuery } from './carry-query.ts';
import { ControlRow } from './control-row.ts';
import { listenToDisclosures } from './disclosures.ts';
import {
	dropHistory,
	enterHistory,
	enterHistorySoon,
	type Entry,
	settleHistory,
} from './history-entry.ts';
import { InsideView } from './inside-view.ts';
import { restoreSpeed } from './kept-speed.ts';
import { leadLanguages } from './language-address.ts';
import { LazyPresenter } from './lazy-presenter.ts';
import { LazyRecall } from './lazy-recall.ts';
import { createLazyReplay, type LazyReplay } from './lazy-replay.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { listenToLinks } from './listen-to-links.ts';
import { listenToPage } from './listen-to-page.ts';
import { showOutcome } from './outcome-note.ts';
import { findPart } from '../find-part.ts';
import { holdFocus } from './hold-focus.ts';
import { createPageSource, type PageSource } from './page-source.ts';
import { PictureView } from './picture-view.ts';
import { Playback } from './playback.ts';
import type { PlayerHost } from './player-host.ts';
import { PlayerState } from './player-state.ts';
import { positionOf, readProps } from './player-props.ts';
import { findKeyed } from './show-frame.ts';
import { StepText } from './step-text.ts';
import { announceUnknown } from './unknown-options.ts';
import { type KeptOptions, readViewOptions } from './view-options.ts';
import { ViewSections } from './view-sections.ts';
import { listenToSwitches, showSwitches } from './view-switches.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Takes over the links between the pages of a flow: same addresses, no reload. The picture changes
 * by attributes alone; the text comes from the page that the address names, as the build wrote it,
 * once the picture has been painted.
 */
export class FlowPlayer extends HTMLElement {
	#state!: PlayerState;
	#announcer!: Announcer;
	#row!: ControlRow;
	#playback!: Playback;
	#text!: StepText;
	#sections!: ViewSections;
	#replay!: LazyReplay;
	#recall!: LazyRecall;
	#inside!: InsideView;
	#present!: LazyPresenter;
	#picture!: PictureView;
	#listening: AbortController | undefined;

	connectedCallback(): void {
		// A page whose end has not come through keeps its plain links.
		const isCut = !this.querySelector('[data-panel]');
		// Not by `:has()`: every change of the player would then be one of all that is in it.
		this.toggleAttribute('data-cut', isCut);
		if (isCut) return;
		const state = new PlayerState(readProps(this.dataset['props'] ?? ''), location.pathname);
		this.#state = state;
		this.#announcer = createAnnouncer(this);
		this.#mount(this.#makeHost(), createPageSource());
		this.#listen();
		restoreSpeed();
		this.#readAddress(location.search === '');
		whenIdle(() => {
			this.#prefetch();
		});
		whenIdle(() => {
			this.#text.keep();
			this.#picture.rehearse();
			this.#row.show();
		});
	}

	disconnectedCallback(): void {
		if (!this.#listening) return;
		this.#listening.abort();
		this.#playback.pause();
		this.#text.drop();
		this.#replay.follow(false);
		this.#recall.follow(false);
		this.#present.drop();
	}

	#makeHost(): PlayerHost {
		return {
			player: this,
			state: this.#state,
			announcer: this.#announcer,
			elements: findKeyed(this),
			move: (position, entry) => this.#move(position, entry),
			take: (options, entry) => this.#take(options, entry),
			toggle: () => this.#playback.toggle(),
			pause: () => this.#playback.pause(),
			showPlaying: (playing) => this.#row.showPlaying(playing),
			carryOptions: () => this.#carryOptions(),
		};
	}

	/** Puts the parts of the player to their places. */
	#mount(host: PlayerHost, pageOf: PageSource): void {
		const { state } = host;
		this.#text = new StepText(this, {
			notes: state.props.texts.text,
			start: state.addressOf(0),
			first: state.addressOf(state.position),
			// What the page says of itself while a question is asked does not name the step.
			nameOf: (title) => (this.#recall.isAsking ? document.title : title),
			isMoving: () => this.#replay.opened?.isRunning === true,
			waits: (text) => {
				this.#showOutcome();
				this.#announcer.announce(text);
			},
			shown: ({ title }) => this.#announceStep(title),
		});
		this.#sections = new ViewSections(this, state, pageOf);
		this.#row = new ControlRow(host);
		this.#replay = createLazyReplay(host);
		this.#recall = new LazyRecall(host);
		this.#playback = new Playback(host, this.#row, this.#replay);
		this.#present = new LazyPresenter(host, { playback: this.#playback, replay: this.#replay });
		this.#inside = new InsideView(this, state.addressOf(0), pageOf, state.shown);
		this.#picture = new PictureView(host, {
			replay: this.#replay,
			recall: this.#recall,
			inside: this.#inside,
		});
		listenToKeys(host, this.#replay);
		listenToLinks(host);
		listenToSwitches(host);
		listenToDisclosures(this);
	}

	#listen(): void {
		this.#listening = new AbortController();
		const onHistory = () => this.#onHistory();
		const onLine = () => {
			this.#text.retry();
			this.#sections.retry();
		};
		const onLeave = () => {
			this.#playback.pause();
			settleHistory();
		};
		const onRead = () => {
			settleHistory();
			leadLanguages(this.#state.addressOf(this.#state.position));
		};
		listenToPage({ onHistory, onLine, onLeave, onRead }, this.#listening.signal);
	}

	/**
	 * Takes the options from the address; `?play` starts the flow and leaves the address. Where it has
	 * none, a page that was just opened shows what the build has drawn.
	 */
	#readAddress(isAsBuilt = false): void {
		const { play, unknown, ...options } = readViewOptions(
			location.search,
			this.#state.props.choices,
		);
		this.#state.options = options;
		if (isAsBuilt) showSwitches(this, options);
		else void this.#showOptions();
		if (unknown.length > 0)
			void announceUnknown(unknown, { state: this.#state, announcer: this.#announcer });
		if (!play) return;
		enterHistory('replace', this.#state.address);
		this.#playback.autoplay();
	}

	#take(options: KeptOptions, entry: Entry): void {
		const before = this.#wordsOfView();
		this.#state.options = options;
		enterHistory(entry, this.#state.address);
		void this.#showOptions().then(() => {
			const words = this.#wordsOfView();
			if (words !== '' && words !== before) this.#announcer.add(words);
		});
	}

	/** Brings everything to the options of the reader; resolves once all of it is there. */
	async #showOptions(): Promise<void> {
		const { options } = this.#state;
		const keepFocus = holdFocus(findPart(this, '[data-figure]', HTMLElement));
		showSwitches(this, options);
		this.#replay.follow(options.replay !== undefined);
		this.#recall.follow(options.recall === true);
		this.#picture.show();
		const turned = this.#inside.turnTo(options.inside).then(() => this.#carryOptions());
		this.#showOutcome();
		this.#carryOptions();
		this.#sections.show();
		this.#present.follow(options.present === true);
		await Promise.all([turned, this.#replay.settled, this.#recall.settled]);
		keepFocus();
	}

	/** What is said of the view: what becomes of the step, where it happens, what is replayed. */
	#wordsOfView(): string {
		if (this.#state.options.recall) return '';
		const words = [this.#showOutcome(), this.#inside.told(), this.#replay.opened?.words() ?? ''];
		return words.filter(Boolean).join(' ');
	}

	#carryOptions(): void {
		const { props, carried } = this.#state;
		const addresses = props.positions.map(({ address }) => address);
		carryQuery(this, addresses, carried);
	}

	#showOutcome(): string {
		return showOutcome(this, this.#text.isThere, this.#state.options.down);
	}

	/** The text of a step is there. */
	#announceStep(title: string): void {
		this.#row.showNeighbors();
		leadLanguages(this.#state.addressOf(this.#state.position));
		this.#carryOptions();
		this.#showOutcome();
		const words = [title, this.#wordsOfView()].filter(Boolean).join(' ');
		this.#announcer.announce(this.#recall.arrive() ?? words);
		this.#prefetch();
	}

	#onHistory(): void {
		dropHistory();
		const position = positionOf(this.#state.props, location.pathname);
		if (position === -1) {
			location.reload();
			return;
		}
		this.#playback.pause();
		this.#readAddress();
		this.#move(position, 'none');
	}

	/** Moves to a position: the picture at once, the text when both it and the paint are there. */
	#move(position: number, entry: Entry): void {
		const state = this.#state;
		const target = state.props.positions[position];
		if (!target) return;
		if (entry === 'push') this.#playback.pause();
		const replay = this.#replay.opened;
		if (replay && !replay.isFollowing && entry !== 'none') state.options = state.lasting;
		if (position === state.position) {
			if (!replay || replay.isFollowing) return;
			// An event that the address names is left for the beginning of its step.
			if (entry !== 'none') enterHistorySoon('replace', state.address);
			replay.land();
			return;
		}
		const isForward = position > state.position;
		state.position = position;
		const href = state.address;
		enterHistorySoon(entry, href);
		this.#picture.move(isForward);
		this.#row.show();
		this.#present.show();
		void this.#text.show({ address: target.address, href, title: target.text });
	}

	#prefetch(): void {
		for (const address of this.#state.neighbors) this.#text.prefetch(address);
	}
}

customElements.define('flow-player', FlowPlayer);
