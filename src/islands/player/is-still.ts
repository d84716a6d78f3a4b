const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** Tells whether the reader wants nothing to move by itself. */
export function isStill(): boolean {
	return stillness.matches;
}
