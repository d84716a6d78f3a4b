import type { PictureFlow, PictureStep } from '../../diagram/picture/frame.ts';
import type { ReplayProps } from '../replay/replay-host.ts';
import type { TextNotes } from './step-text.ts';
import type { Choices } from './view-options.ts';

/** What the page hands to the player: the flow, the address and words of every position, texts. */
export interface PlayerProps {
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
	readonly replay?: ReplayProps;
	/** The pages that say what a view means: a section for each value of `down` and `topology`. */
	readonly pages: { readonly down: string; readonly topology: string };
}

/** Reads the props that the page carries. The build has written them, so their shape is trusted. */
export function readProps(json: string): PlayerProps {
	return JSON.parse(json) as PlayerProps;
}

/**
 * Gives the position that an address stands for, or -1 for any other page. Some servers answer, too,
 * where the name of the file is written out, or in letters of the other case.
 */
export function positionOf(props: PlayerProps, pathname: string): number {
	const asked = pathname.toLowerCase().replace(/index\.html$/, '');
	return props.positions.findIndex(({ address }) => address.toLowerCase() === asked);
}

/** Gives the step at a position; none at position 0. */
export function stepAt(props: PlayerProps, position: number): PictureStep | undefined {
	return props.flow.steps[position - 1];
}
