import type { SiteText } from './site-texts.ts';

/** Something in a text that a rule does not allow. */
export interface Finding {
	readonly where: string;
	/** What it is, and what to write in its place. */
	readonly message: string;
}

/** Judges the texts of a language by rules of its own. */
export type Judge = (texts: readonly SiteText[]) => Promise<readonly Finding[]>;
