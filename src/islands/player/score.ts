import type { PictureFlow, PictureStep } from '../../diagram/picture/frame.ts';
import type { ReplayScore } from '../replay/replay-host.ts';
import type { TextNotes } from './step-text.ts';
import type { Choices } from './view-options.ts';

/** What the page hands to the player: the flow, the address and words of every position, texts. */
export interface Score {
	readonly flow: PictureFlow;
	/** Position 0 is the flow itself, position n its nth step. */
	readonly positions: readonly { readonly address: string; readonly text: string }[];
	readonly texts: {
		readonly play: string;
		readonly pause: string;
		readonly copied: string;
		readonly notCopied: string;
		/** The presenter could not be loaded. */
		readonly notPresented: string;
		/** With `{{value}}` for what the address asked for. */
		readonly unknown: string;
		/** Instead of the section that says what a view means. */
		readonly noSection: string;
		readonly text: TextNotes;
		/** With `{{value}}` for what it may have meant. */
		readonly nearest: string;
	};
	/** What the address may ask for. */
	readonly choices: Choices;
	/** What Replay needs, where the flow has a recording. */
	readonly replay?: ReplayScore;
	/** The pages that say what a view means: a section for each value of `down` and `topology`. */
	readonly pages: { readonly down: string; readonly topology: string };
}

/** Reads the score that the page carries. The build has written it, so its shape is trusted. */
export function readScore(json: string): Score {
	return JSON.parse(json) as Score;
}

/**
 * Gives the position that an address stands for, or -1 for any other page. Some servers answer, too,
 * where the name of the file is written out, or in letters of the other case.
 */
export function positionOf(score: Score, pathname: string): number {
	const asked = pathname.toLowerCase().replace(/index\.html$/, '');
	return score.positions.findIndex(({ address }) => address.toLowerCase() === asked);
}

/** Gives the step at a position; none at position 0. */
export function stepAt(score: Score, position: number): PictureStep | undefined {
	return score.flow.steps[position - 1];
}
