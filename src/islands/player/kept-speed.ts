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

/** Gives the speed that was kept, or the ordinary one. */
export function recallSpeed(): Speed {
	try {
		const kept = localStorage.getItem(key);
		return speeds.find((value) => String(value) === kept) ?? 1;
	} catch {
		return 1;
	}
}
