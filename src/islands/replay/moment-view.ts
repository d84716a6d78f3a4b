import { reachOfRunning, reachOfStanding } from '../../diagram/replay/clock.ts';
import { eventsUnder } from '../../diagram/replay/read-clock.ts';
import type { ReplayEvent } from '../../diagram/replay/replay.ts';
import type { ReplayParts } from './mount-replay.ts';
import type { Playhead } from './playhead.ts';
import type { ReplayHost } from './replay-host.ts';
import { tellPace } from './tell-pace.ts';

/** Shows the moment under the playhead: in the picture, in the line below it, on the timeline. */
export class MomentView {
	/** The event that is told while the clock runs; what is told of it is told once. */
	#told: ReplayEvent | undefined;
	readonly #host: ReplayHost;
	readonly #parts: ReplayParts;

	constructor(host: ReplayHost, parts: ReplayParts) {
		this.#host = host;
		this.#parts = parts;
	}

	show({ t, track, isRunning }: Pick<Playhead, 't' | 'track' | 'isRunning'>): void {
		const { score, rate: rateOf, isStill, view } = this.#host;
		const { line, showFrame } = this.#parts;
		const { frameAt, timeline, recording } = track;
		const rate = rateOf();
		const reach = isRunning ? reachOfRunning(recording.pieces, rate) : reachOfStanding;
		showFrame(frameAt(t, { reach, travels: !isStill(), view: view() }));
		line.showPace(tellPace(recording, { t, rate, cuts: timeline.cuts }, score.texts));
		const under = eventsUnder(recording, t);
		if (isRunning && this.#told !== undefined && under[0] === this.#told) {
			timeline.stand(t);
			return;
		}
		[this.#told] = under;
		line.show(under, timeline);
		timeline.stand(t, line.words(score.texts.pause));
		timeline.mark('seen', under);
	}
}
