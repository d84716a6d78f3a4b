import type { PictureFlow, View } from '../../diagram/picture/frame.ts';
import type { Rate } from '../../diagram/replay/rates.ts';
import type { Move } from '../present/present-host.ts';

/** What the page hands to Replay: where the recording is, and the words of its language. */
export interface ReplayProps {
	readonly file: string;
	/** The rate unless the reader chooses another. */
	readonly rate: Rate;
	readonly texts: {
		/** Names the playhead. */
		readonly playhead: string;
		/** Where it runs as it was, with `{{factor}}` where it runs slower, with `{{time}}` where it skips. */
		readonly asItWas: string;
		readonly slower: string;
		readonly leftOut: string;
		/** With `{{value}}` for what the address asked for, and `{{nearest}}`. */
		readonly unknown: string;
		/** With `{{step}}` for the step that is shown in its place. */
		readonly unrecorded: string;
		readonly still: string;
		readonly failed: string;
		/** Stands between parts of what is said. */
		readonly pause: string;
	};
}

/** What Replay needs of the player that it runs in. */
export interface ReplayHost {
	readonly player: HTMLElement;
	readonly flow: PictureFlow;
	readonly props: ReplayProps;
	/** What is said of a position. */
	readonly textAt: (position: number) => string;
	readonly position: () => number;
	readonly view: () => View;
	/** The event that the address asks for; empty for the beginning of the step. */
	readonly asked: () => string;
	readonly rate: () => Rate;
	readonly isStill: () => boolean;
	/** Brings page and address to a position and an event, and leaves the picture to Replay. */
	readonly follow: (position: number, event: string) => void;
	readonly announce: (text: string) => void;
	readonly note: (text: string) => void;
	readonly showPlaying: (playing: boolean) => void;
	/** The timelines of the flow, as the build drew them. */
	readonly timelines: () => Promise<readonly Element[]>;
	readonly fetchText: (address: string) => Promise<string>;
}

/** A recording that is being replayed. */
export interface Replay {
	/** Replay itself is moving the page: the clock stands where it should. */
	readonly isFollowing: boolean;
	/** What is said of the event under the playhead; nothing where the playhead says it itself. */
	readonly words: () => string;
	/** Goes to where position and address say. */
	readonly land: () => void;
	/** Shows the moment anew, after the view has changed. */
	readonly show: () => void;
	readonly isRunning: boolean;
	/** Runs up to the next step, or moves at once, and tells whether it was one within a recording. */
	readonly go: (move: Move) => boolean;
	readonly toggle: () => void;
	readonly pause: () => void;
	/** Moves the clock by a key, and tells whether it did. */
	readonly press: (event: KeyboardEvent) => boolean;
	/** Leaves the page as the build made it. */
	readonly close: () => void;
}
