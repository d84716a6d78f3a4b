import type { Localized } from '../locale.ts';

/** Facts that a page shows, with the file that states them. */
export interface ShownFacts {
	/** From the root of the project. */
	readonly file: string;
	/** Whatever names its sources in `references` or `reference`, at any depth. */
	readonly facts: unknown;
}

/** A page of the site: in every language at the same address after it. */
export interface SitePage<Group extends string = string> {
	/** Address after the language: empty for the home page, else with its final slash. */
	readonly path: string;
	/** Whether it is written in MDX or made from data. */
	readonly origin: 'prose' | 'data';
	/** How lists call it. A page of prose without one is called by its title. */
	readonly name?: Localized;
	/** Where it stands in the sidebar; pages without a group are reached from others. */
	readonly group?: Group;
	/** Ids on it that come from data, for links that lead to them. */
	readonly ids?: readonly string[];
	/** What it shows besides its own text. */
	readonly shows?: readonly ShownFacts[];
}
