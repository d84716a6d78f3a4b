import type { Frame, PictureFlow, View } from '../../diagram/picture/frame.ts';

/** What the questions need of the player that they are asked in. */
export interface RecallHost {
	readonly player: HTMLElement;
	readonly flow: PictureFlow;
	/** The file with the questions, in the language of the page. */
	readonly file: string;
	/** Position 0 is the flow itself, position n the question before its nth step. */
	readonly position: () => number;
	/** The address of a position with the view of the reader, to whom the question belongs. */
	readonly addressAt: (position: number) => string;
	readonly view: () => View;
	readonly showFrame: (frame: Frame) => void;
	readonly announce: (text: string) => void;
	/** Leaves the questions for the page as it is. */
	readonly leave: () => void;
}

/** Questions that are open. */
export interface Recall {
	/** Goes to the question of the position that the player stands at; stays where it is there. */
	readonly land: () => void;
	/** Moves the focus to the question. */
	readonly focus: () => void;
	/** Shows the picture anew, after the view has changed. */
	readonly show: () => void;
	/** What is said of a question that the player has moved to; nothing where the focus says it. */
	readonly words: () => string;
	/** Leaves the page as the build made it. */
	readonly close: () => void;
}
