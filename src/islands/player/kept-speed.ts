import { type Speed, speeds } from './view-options.ts';

const key = 'playing-speed';

/** Keeps the speed that the reader chose for the flows to come. */
export function keepSpeed(speed: Speed): void {
	try {
		localStorage.setItem(key, String(speed));
	} catch {
		// Without storage a speed holds for one flow.
	}
}

/** Puts the speed that the reader chose in another flow into an address that names none. */
export function restoreSpeed(): void {
	const speed = keptSpeed();
	const query = new URLSearchParams(location.search);
	if (speed === 1 || query.has('speed')) return;
	query.set('speed', String(speed));
	history.replaceState(null, '', `?${query.toString()}${location.hash}`);
}

function keptSpeed(): Speed {
	try {
		const kept = localStorage.getItem(key);
		return speeds.find((value) => String(value) === kept) ?? 1;
	} catch {
		return 1;
	}
}
