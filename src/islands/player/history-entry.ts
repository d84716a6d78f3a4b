import { afterPaint } from './after-paint.ts';

/** How something enters the history of the browser. */
export type Entry = 'push' | 'replace' | 'none';

/** The entry that waits until the picture is painted. */
let waiting: (() => void) | undefined;

/** Brings the history of the browser to an address. */
export function enterHistory(entry: Entry, address: string): void {
	settleHistory();
	if (entry === 'push') history.pushState(null, '', address);
	if (entry === 'replace') history.replaceState(null, '', address);
}

/** The same after the next paint: of the time that a step takes to be seen, it would be a quarter. */
export function enterHistorySoon(entry: Entry, address: string): void {
	settleHistory();
	if (entry === 'none') return;
	waiting = () => {
		enterHistory(entry, address);
	};
	void afterPaint().then(settleHistory);
}

/** Makes the entry that waits, if one does: for whoever reads the address of the page. */
export function settleHistory(): void {
	const enter = waiting;
	waiting = undefined;
	enter?.();
}

/** Makes no entry any more: the reader has gone elsewhere in the history. */
export function dropHistory(): void {
	waiting = undefined;
}
