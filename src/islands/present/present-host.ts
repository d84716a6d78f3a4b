/** Where a presenter goes; `finish` is the end of the step that is moving. */
export type Move = 'next' | 'finish' | 'previous' | 'first' | 'last';

/** What the presenter needs of the player that it shows. */
export interface PresentHost {
	readonly player: HTMLElement;
	/** The number of the step, of how many. */
	readonly number: () => string;
	/** What is said of the step. */
	readonly words: () => string;
	/** The address of the step in this view, as one reads it without the presenter. */
	readonly address: () => string;
	/** Whether a step is on its way. */
	readonly isMoving: () => boolean;
	readonly go: (move: Move) => void;
	readonly leave: () => void;
	readonly announce: (text: string) => void;
	readonly note: (text: string) => void;
}

/** How a presentation begins. */
export interface Beginning {
	/** A button was pressed, without which no browser gives the full screen away. */
	readonly fillsScreen: boolean;
	/** What has the focus, and gets it back. */
	readonly from: Element | null;
}

/** A presentation that is open. */
export interface Presenter {
	/** Shows number and address of the step anew. */
	readonly show: () => void;
	/** Leaves the page as it was; a player that is replaced hands the screen to the next one. */
	readonly close: (isReplaced: boolean) => void;
}
