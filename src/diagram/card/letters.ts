/** The faces that cards are set in. */
export type Face = 'regular' | 'bold' | 'code';

/** What is known of letters: how wide they are, and where a text may break. */
export interface Letters {
	/** The width of a text, in the same unit as its size. */
	readonly widthOf: (text: string, size: number, face: Face) => number;
	/** The pieces of a text that may begin a line. */
	readonly split: (text: string) => readonly string[];
}
