import type { Entry } from './history-entry.ts';
import type { PlayerState } from './player-state.ts';
import type { KeyedElements } from './show-frame.ts';
import type { KeptOptions } from './view-options.ts';
import type { Announcer } from './announcer.ts';

/** What the parts of a player share. */
export interface PlayerHost {
	readonly player: HTMLElement;
	readonly state: PlayerState;
	readonly announcer: Announcer;
	readonly elements: KeyedElements;
	/** Moves to a position; nothing happens where there is none. */
	readonly move: (position: number, entry: Entry) => void;
	/** Takes other options, and shows what follows from them. */
	readonly take: (options: KeptOptions, entry: Entry) => void;
	readonly toggle: () => void;
	readonly pause: () => void;
	readonly showPlaying: (playing: boolean) => void;
	/** Gives the links to steps the view of the reader, those that have come later, too. */
	readonly carryOptions: () => void;
}
