import { advance, limitsOf } from '../../diagram/replay/clock.ts';
import { nameUnder } from '../../diagram/replay/read-clock.ts';
import { createFrameLoop } from './frame-loop.ts';
import { addressName, positionAt } from './landing.ts';
import type { ReplayHost } from './replay-host.ts';
import type { LoadedReplay, ReplayTrack } from './load-replay.ts';

/** While the clock runs, page and address change no more often, in milliseconds: they are read. */
const restless = 700;

/** Where a replay stands: in which recording, and when. It takes page and address along. */
export class Playhead {
	/** The place of the recording among all of the flow. */
	current = 0;
	t = 0;
	/** What the address says of where it stands; nothing before it stands anywhere. */
	name: string | undefined;
	#isFollowing = false;
	/** Where a run ends that is not to go on to the end of the recording. */
	#until: number | undefined;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	readonly #host: ReplayHost;
	readonly #loaded: LoadedReplay;
	readonly #show: () => void;
	readonly #loop = createFrameLoop((passed) => {
		this.#advance(passed);
	});

	/** `show` shows the moment that it stands at. */
	constructor(host: ReplayHost, loaded: LoadedReplay, show: () => void) {
		this.#host = host;
		this.#loaded = loaded;
		this.#show = show;
	}

	get isRunning(): boolean {
		return this.#loop.isRunning;
	}

	/** It is moving the page itself. */
	get isFollowing(): boolean {
		return this.#isFollowing;
	}

	/** Where a run is to end, or where it stands. */
	get end(): number {
		return this.#until ?? this.t;
	}

	get track(): ReplayTrack {
		const track = this.#loaded.tracks[this.current];
		if (!track) throw new Error('There is no such recording.');
		return track;
	}

	/** The position of the player that belongs to the moment. */
	get position(): number {
		return positionAt(this.#host.flow, this.track.recording, this.t);
	}

	/** Goes to a moment, and leaves page and address where they are. */
	goTo(recording: number, to: number): void {
		this.stop();
		this.current = recording;
		this.t = to;
		this.#loaded.tracks.forEach(({ timeline }, index) => {
			timeline.setCurrent(index === recording);
		});
		this.#show();
	}

	/** Goes to a moment as the reader wants. */
	take(recording: number, to: number): void {
		this.#host.note('');
		this.goTo(recording, to);
		this.follow();
	}

	/** Takes page and address along. */
	follow(): void {
		clearTimeout(this.#waiting);
		this.#waiting = undefined;
		const id = nameUnder(this.track.recording, this.t);
		this.name = id === undefined ? '' : addressName(this.#loaded.recordings, this.current, id);
		this.#isFollowing = true;
		this.#host.follow(this.position, this.name);
		this.#isFollowing = false;
	}

	/** Takes page and address along within a while, and once in it. */
	followSoon(): void {
		this.#waiting ??= setTimeout(() => {
			this.follow();
		}, restless);
	}

	/** Lets the clock run, to the end of the recording or to another moment. */
	run(until?: number): void {
		this.#until = until;
		this.#showRunning(true);
		this.#loop.start();
	}

	stop(): void {
		if (!this.isRunning) return;
		this.#loop.stop();
		this.#until = undefined;
		this.#showRunning(false);
		this.#show();
		this.follow();
	}

	/** Ends everything that goes on by itself. */
	drop(): void {
		this.#loop.stop();
		clearTimeout(this.#waiting);
		this.#showRunning(false);
	}

	#showRunning(isRunning: boolean): void {
		this.#host.player.toggleAttribute('data-running', isRunning);
		this.#host.showPlaying(isRunning);
	}

	#advance(passed: number): void {
		const { pieces } = this.track.recording;
		const before = this.position;
		const end = this.#until ?? limitsOf(pieces).last;
		this.t = Math.min(end, advance(pieces, this.t, passed, this.#host.rate()));
		if (this.t >= end) {
			this.stop();
			return;
		}
		this.#show();
		if (this.position !== before) this.followSoon();
	}
}
