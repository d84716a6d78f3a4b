import { nearest } from '../../model/nearest.ts';

/** What the query of an address says of one choice among many. */
export interface ChoiceQuery<T extends string> {
	readonly shown: T | 'all';
	/** What the address asks for and does not exist, and what was most likely meant. */
	readonly unknown?: { readonly value: string; readonly nearest: T };
}

/** Reads the choice called `name`. One that does not exist gives all and is reported. */
export function readChoice<T extends string>(
	query: string,
	name: string,
	choices: readonly T[],
): ChoiceQuery<T> {
	const asked = new URLSearchParams(query).get(name);
	if (asked === null || asked === 'all') return { shown: 'all' };
	const shown = choices.find((choice) => choice === asked);
	if (shown !== undefined) return { shown };
	const meant = choices.find((choice) => choice === nearest(asked.toLowerCase(), choices));
	return { shown: 'all', ...(meant && { unknown: { value: asked, nearest: meant } }) };
}

/** Gives the query that makes this choice, keeping whatever else the query says. */
export function writeChoice(query: string, name: string, shown: string): string {
	const parameters = new URLSearchParams(query);
	if (shown === 'all') parameters.delete(name);
	else parameters.set(name, shown);
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}
