/** Keeps the screen from going dark, where the browser can; gives what lets it go again. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	let isOver = false;
	const ask = async () => {
		// Not in every browser, whatever its type says.
		const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
		if (document.hidden || !wakeLock) return;
		try {
			lock = await wakeLock.request('screen');
			if (isOver) await lock.release();
		} catch {
			// A browser may refuse, for example on a low battery.
		}
	};
	// The browser lets go when the page goes out of sight.
	const askAgain = () => void ask();
	document.addEventListener('visibilitychange', askAgain);
	void ask();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', askAgain);
		void lock?.release();
	};
}
