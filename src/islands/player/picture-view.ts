import { frameAt, outcomeOf } from '../../diagram/picture/frame.ts';
import type { InsideView } from './inside-view.ts';
import { isStill } from './is-still.ts';
import { planPackets, rehearsePackets, stopPackets } from './move-packet.ts';
import type { PlayerHost } from './player-host.ts';
import type { LazyRecall } from './lazy-recall.ts';
import type { LazyReplay } from './lazy-replay.ts';
import { stepAt } from './player-props.ts';
import { showFrame } from './show-frame.ts';

/** What a picture may be up to instead of the steps. */
interface Others {
	readonly replay: LazyReplay;
	readonly recall: LazyRecall;
	readonly inside: InsideView;
}

/** The picture of a player: it follows the steps, unless a recording or a question has it. */
export class PictureView {
	readonly #host: PlayerHost;
	readonly #others: Others;

	constructor(host: PlayerHost, others: Others) {
		this.#host = host;
		this.#others = others;
	}

	/** Brings the picture to what the player shows. */
	show(): void {
		const { recall, replay, inside } = this.#others;
		if (recall.show()) return;
		const { elements, state } = this.#host;
		const { stepId, view } = state.shown;
		if (replay.opened) replay.opened.show();
		else showFrame(elements, frameAt(state.props.flow, stepId, view));
		inside.show({ stepId, view });
	}

	/** Goes on to another position; forward, a packet travels the arrow. */
	move(isForward: boolean): void {
		const { recall, replay } = this.#others;
		const sendPackets = isForward ? this.#planPackets() : undefined;
		stopPackets(this.#host.elements);
		recall.move();
		if (!replay.opened) this.show();
		else {
			if (!replay.opened.isFollowing) replay.opened.land();
			// A recording moves the picture, and not what is inside a component.
			this.#others.inside.show(this.#host.state.shown);
		}
		sendPackets?.();
	}

	/**
	 * Does what a step does, and changes nothing by it: what the browser reads only when it is first
	 * needed need not be waited for at the first step.
	 */
	rehearse(): void {
		const { elements, state } = this.#host;
		const { options, props, position } = state;
		if (options.replay !== undefined || options.recall !== undefined) return;
		const { stepId, view } = state.shown;
		showFrame(elements, frameAt(props.flow, stepId, view));
		const next = stepAt(props, position + 1);
		frameAt(props.flow, next?.id, view);
		if (next?.wire === undefined) return;
		planPackets(elements, { wire: next.wire, target: next.target, speed: options.speed });
		rehearsePackets();
	}

	/** Packets are measured before the picture changes, and sent off after it. */
	#planPackets(): (() => void) | undefined {
		const { elements, state } = this.#host;
		const { step, options } = state;
		const isPlain = !this.#others.replay.opened && options.recall === undefined;
		if (!isPlain || isStill() || step?.wire === undefined) return undefined;
		if (outcomeOf(step, options) !== 'happens') return undefined;
		return planPackets(elements, { wire: step.wire, target: step.target, speed: options.speed });
	}
}
