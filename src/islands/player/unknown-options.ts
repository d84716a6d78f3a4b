import type { PlayerState } from './player-state.ts';
import { nearestOptions } from './view-options.ts';

/** Says what an address asks for that does not exist, and what it may have meant. */
export function sayUnknown(unknown: readonly string[], { score }: PlayerState): string {
	const { unknown: text, nearest: hint } = score.texts;
	const meant = nearestOptions(unknown, score.choices).join(', ');
	return [
		text.replace('{{value}}', unknown.join(', ')),
		...(meant === '' ? [] : [hint.replace('{{value}}', meant)]),
	].join(' ');
}
