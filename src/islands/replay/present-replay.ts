import { limitsOf } from '../../diagram/replay/clock.ts';
import { nextMoment } from '../../diagram/replay/read-clock.ts';
import type { Move } from '../present/present-host.ts';
import type { Playhead } from './playhead.ts';
import type { ReplayHost } from './replay-host.ts';
import type { LoadedReplay } from './load-replay.ts';

/**
 * Makes one move in a recording, as a presenter asks, and tells whether it was one within a
 * recording.
 */
export function goInReplay(
	move: Move,
	head: Playhead,
	host: Pick<ReplayHost, 'note' | 'isStill'>,
	loaded: LoadedReplay,
): boolean {
	if (move === 'first' || move === 'last') return false;
	host.note('');
	if (move === 'next') runToNextStep(head, host, loaded);
	else if (move === 'previous') goToPreviousStep(head, loaded);
	else head.take(head.current, head.end);
	return true;
}

/** Runs up to the next step; from the end of a recording, goes to the next recording. */
function runToNextStep(
	head: Playhead,
	host: Pick<ReplayHost, 'isStill'>,
	{ recordings }: LoadedReplay,
): void {
	const { current, t } = head;
	const { pieces, steps } = head.track.recording;
	const { first, last } = limitsOf(pieces);
	const to = nextMoment(steps, t, 1) ?? last;
	const after = recordings[current + 1];
	if (t >= last) {
		if (after) head.take(current + 1, limitsOf(after.pieces).first);
	} else if (host.isStill()) head.take(current, to);
	else {
		head.t = Math.max(t, first);
		head.run(to);
	}
}

function goToPreviousStep(head: Playhead, { recordings }: LoadedReplay): void {
	const { current, t } = head;
	const { pieces, steps } = head.track.recording;
	const before = recordings[current - 1];
	const to = nextMoment(steps, t, -1);
	if (to !== undefined) head.take(current, to);
	else if (before) head.take(current - 1, before.steps.at(-1)?.at ?? 0);
	else head.take(current, limitsOf(pieces).first);
}
