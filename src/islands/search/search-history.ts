/**
 * The entry of the history that the open search has of its own, so that Back closes it, and comes
 * back to it with what was asked.
 */

/** Gives the query of the current entry; `undefined` where it is not one of the search. */
export function readQueryState(): string | undefined {
	const state: unknown = history.state;
	if (typeof state !== 'object' || state === null || !('search' in state)) return undefined;
	return typeof state.search === 'string' ? state.search : undefined;
}

/** Adds the entry of the search, unless the current one is one already. */
export function pushQueryState(): void {
	if (readQueryState() === undefined) history.pushState({ ...stateNow(), search: '' }, '');
}

/** Keeps the query in the entry of the search. */
export function keepQueryState(query: string): void {
	if (readQueryState() !== undefined) {
		history.replaceState({ ...stateNow(), search: query }, '');
	}
}

function stateNow(): object {
	const state: unknown = history.state;
	return typeof state === 'object' && state !== null ? state : {};
}
