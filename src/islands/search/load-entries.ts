import {
	joinEntries,
	type SearchEntry,
	type SearchName,
	type SearchTexts,
} from '../../model/search/search-entry.ts';

/** Where the entries are. */
export interface EntryAddresses {
	readonly names: string;
	readonly texts: string;
}

/** The entries in two parts, each on its way. */
export interface LoadedEntries {
	readonly names: Promise<readonly SearchEntry[]>;
	readonly all: Promise<readonly SearchEntry[]>;
}

/** What takes longer is taken for lost. */
const patience = 10_000;

/** Asks for the names, and for the texts when those are there: a narrow line is not shared. */
export function loadEntries({ names, texts }: EntryAddresses): LoadedEntries {
	const quick = loadList(names);
	const all = quick.then(async (list) => joinEntries(list, (await loadJson(texts)) as SearchTexts));
	// Whoever waits for them learns of it; until then nobody may.
	all.catch(() => undefined);
	return { names: quick, all };
}

async function loadList(address: string): Promise<readonly SearchName[]> {
	const list = await loadJson(address);
	if (!Array.isArray(list)) throw new Error(`${address} holds no list.`);
	return list as readonly SearchName[];
}

async function loadJson(address: string): Promise<unknown> {
	const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
	if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
	return response.json();
}

/** Gives what comes in time, and rejects otherwise. */
export function inTime<T>(coming: Promise<T>): Promise<T> {
	return Promise.race([
		coming,
		new Promise<never>((_, reject) => {
			setTimeout(() => {
				reject(new Error('It took too long.'));
			}, patience);
		}),
	]);
}
