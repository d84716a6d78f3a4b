import { reachOfRunning, reachOfStanding } from '../../diagram/replay/clock.ts';
import { eventsUnder } from '../../diagram/replay/read-clock.ts';
import type { Showing } from '../../diagram/replay/replay-at.ts';
import type { ReplayEvent } from '../../diagram/replay/replay.ts';
import { whenIdle } from '../player/when-idle.ts';
import type { ReplayParts } from './mount-replay.ts';
import type { Playhead } from './playhead.ts';
import type { ReplayHost } from './replay-host.ts';
import type { ReplayTrack } from './load-replay.ts';
import { describePace } from './describe-pace.ts';

/** Shows the moment under the playhead: in the picture, in the line below it, on the timeline. */
export class MomentView {
	/** The event that is told while the clock runs; what is told of it is told once. */
	#told: ReplayEvent | undefined;
	/** What is left of the last event for the frames to come. */
	#left: (() => void)[] = [];
	/** Up to when the picture has been worked out while the clock runs. */
	#ahead = -Infinity;
	readonly #host: ReplayHost;
	readonly #parts: ReplayParts;

	constructor(host: ReplayHost, parts: ReplayParts) {
		this.#host = host;
		this.#parts = parts;
	}

	show({ t, track, isRunning }: Pick<Playhead, 't' | 'track' | 'isRunning'>): void {
		const { props, rate: rateOf, isStill, view } = this.#host;
		const { line, showFrame } = this.#parts;
		const { frameAt, timeline, recording } = track;
		const rate = rateOf();
		const reach = isRunning ? reachOfRunning(recording.pieces, rate) : reachOfStanding;
		const showing = { reach, travels: !isStill(), view: view() };
		showFrame(frameAt(t, showing));
		line.showPace(describePace(recording, { t, rate, cuts: timeline.cuts }, props.texts));
		timeline.stand(t);
		if (isRunning) this.#goAhead(t, track, showing);
		else this.#ahead = -Infinity;
		const under = eventsUnder(recording, t);
		const isTold = isRunning && this.#told !== undefined && under[0] === this.#told;
		// One frame has no time for all of it.
		if (isRunning) this.#left.shift()?.();
		if (isTold) return;
		[this.#told] = under;
		this.#left = [
			() => {
				line.show(under, timeline);
				timeline.mark('seen', under);
			},
			() => {
				timeline.tell(t, line.words(props.texts.pause));
			},
		];
		if (isRunning) return;
		for (const show of this.#left) show();
		this.#left = [];
	}

	/** Works out the next change of the picture while there is time. */
	#goAhead(t: number, { frameAt, changeAfter }: ReplayTrack, showing: Showing): void {
		if (t < this.#ahead) return;
		// Until it is known, nothing else is asked.
		this.#ahead = Infinity;
		whenIdle(() => {
			const next = changeAfter(t, showing);
			if (next !== undefined) frameAt(next, showing);
			this.#ahead = next ?? Infinity;
		});
	}
}
