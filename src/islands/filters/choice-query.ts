/** What the query of an address says of one choice among many. */
export interface ChoiceQuery<T extends string> {
	readonly shown: T | 'all';
	/** What the address asks for and does not exist. */
	readonly unknown?: string;
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
	return shown === undefined ? { shown: 'all', unknown: asked } : { shown };
}

/** Gives the query that makes this choice, keeping whatever else the query says. */
export function writeChoice(query: string, name: string, shown: string): string {
	const parameters = new URLSearchParams(query);
	if (shown === 'all') parameters.delete(name);
	else parameters.set(name, shown);
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}
