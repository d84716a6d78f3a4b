import { limitsOf } from '../../diagram/replay/clock.ts';
import type { Move } from '../present/present-host.ts';
import { mountReplay, type ReplayParts } from './mount-replay.ts';
import { keyedMoment } from './keyed-moment.ts';
import { findLanding } from './landing.ts';
import { listenToTimelines } from './listen-to-timelines.ts';
import { MomentView } from './moment-view.ts';
import { Playhead } from './playhead.ts';
import { goInReplay } from './present-replay.ts';
import type { Replay, ReplayHost } from './replay-host.ts';
import type { LoadedReplay } from './load-replay.ts';
import { describeLanding } from './describe-landing.ts';

/** A recording while it is replayed: what addresses, keys, buttons and timelines ask of its clock. */
export class ReplaySession implements Replay {
	readonly #host: ReplayHost;
	readonly #loaded: LoadedReplay;
	readonly #parts: ReplayParts;
	readonly #moment: MomentView;
	readonly #head: Playhead;

	constructor(host: ReplayHost, loaded: LoadedReplay) {
		this.#host = host;
		this.#loaded = loaded;
		this.#parts = mountReplay(host, loaded);
		this.#moment = new MomentView(host, this.#parts);
		this.#head = new Playhead(host, loaded, () => this.show());
		this.#listenToTimelines();
	}

	get isFollowing(): boolean {
		return this.#head.isFollowing;
	}

	get isRunning(): boolean {
		return this.#head.isRunning;
	}

	words(): string {
		return this.isRunning || this.#isOnRange ? '' : this.#line;
	}

	land(): void {
		const [host, head] = [this.#host, this.#head];
		const event = host.asked();
		// The address that Replay itself has written says less than the clock.
		const isHere = head.position === host.position();
		if (event === head.name && (head.isRunning || isHere)) {
			this.show();
			return;
		}
		const asked = { event, position: host.position() };
		const landing = findLanding(this.#loaded.recordings, host.flow, asked);
		head.goTo(landing.recording, landing.t);
		head.name = event;
		const { position } = head;
		const note = describeLanding(landing, { event, step: host.textAt(position) }, host.props.texts);
		if (note !== undefined) host.note(note);
		if (position !== host.position() || landing.nearest !== undefined) head.follow();
	}

	show(): void {
		this.#moment.show(this.#head);
	}

	go(move: Move): boolean {
		return goInReplay(move, this.#head, this.#host, this.#loaded);
	}

	toggle(): void {
		if (this.isRunning) this.pause();
		else this.#start();
	}

	pause(): void {
		this.#head.stop();
	}

	press(event: KeyboardEvent): boolean {
		const [host, head] = [this.#host, this.#head];
		const moment = keyedMoment(event, head.track.recording, head.t);
		if (!moment) return false;
		event.preventDefault();
		if (moment.at === undefined) return true;
		const before = host.position();
		head.take(head.current, moment.at);
		// A step that changes is announced when its text is there, with the event.
		if (host.position() === before && !this.#isOnRange) host.announce(this.#line);
		return true;
	}

	close(): void {
		this.#head.drop();
		this.#parts.remove();
	}

	#start(): void {
		const [host, head] = [this.#host, this.#head];
		if (host.isStill()) {
			host.note(host.props.texts.still);
			return;
		}
		host.note('');
		const { first, last } = limitsOf(head.track.recording.pieces);
		if (head.t >= last) head.goTo(head.current, first);
		head.run();
	}

	#listenToTimelines(): void {
		const [host, head] = [this.#host, this.#head];
		listenToTimelines(this.#parts.timelines, {
			press: (index, event, at) => {
				if (index !== head.current) head.take(index, at);
				if (event.key !== ' ') this.press(event);
				else {
					// It would scroll the page.
					event.preventDefault();
					this.toggle();
				}
			},
			drag: (index, at) => {
				host.note('');
				head.goTo(index, at);
				head.followSoon();
			},
			settle: () => {
				head.follow();
			},
			choose: (index, at) => {
				head.take(index, at);
			},
		});
	}

	/** What the line below the picture says. */
	get #line(): string {
		return this.#parts.line.words(this.#host.props.texts.pause);
	}

	/** A playhead has the focus, and says itself where it stands. */
	get #isOnRange(): boolean {
		return this.#parts.timelines.some(({ range }) => range === document.activeElement);
	}
}
