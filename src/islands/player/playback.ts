import type { ControlRow } from './control-row.ts';
import { dwell } from './dwell.ts';
import { isStill } from './is-still.ts';
import type { PlayerHost } from './player-host.ts';
import type { LazyReplay } from './lazy-replay.ts';

/** Goes on from step to step by itself, or hands play and pause to a recording that is open. */
export class Playback {
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #host: PlayerHost;
	readonly #row: ControlRow;
	readonly #replay: LazyReplay;

	constructor(host: PlayerHost, row: ControlRow, replay: LazyReplay) {
		this.#host = host;
		this.#row = row;
		this.#replay = replay;
	}

	get isRunning(): boolean {
		return this.#timer !== undefined || this.#replay.opened?.isRunning === true;
	}

	toggle(): void {
		// The answer to a question is not to come by itself.
		if (this.#host.state.options.recall) return;
		if (this.#replay.opened) this.#replay.opened.toggle();
		else if (this.#timer === undefined) this.#play();
		else this.pause();
	}

	/** Begins as an address asks: not where the reader wants nothing to move by itself. */
	autoplay(): void {
		const { replay, recall } = this.#host.state.options;
		if (!isStill() && replay === undefined && recall === undefined) this.#play();
	}

	pause(): void {
		this.#replay.opened?.pause();
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#row.showPlaying(false);
	}

	/** Goes to the next step, from the last one to the first, and on from there. */
	#play(): void {
		this.#row.showPlaying(true);
		const { position, last } = this.#host.state;
		this.#host.move(position === last ? 1 : position + 1, 'replace');
		this.#wait();
	}

	#wait(): void {
		const { state, move } = this.#host;
		this.#timer = setTimeout(() => {
			if (state.position === state.last) {
				this.pause();
				return;
			}
			move(state.position + 1, 'replace');
			this.#wait();
		}, dwell / state.options.speed);
	}
}
