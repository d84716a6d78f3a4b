/** What a player does when something happens to its page. */
interface PageHost {
	readonly onHistory: () => void;
	/** The line may be back. */
	readonly onLine: () => void;
	/** The page goes out of sight, or behind a dialog. */
	readonly onLeave: () => void;
	/** Something is pressed that may read the address, or paper is printed that shows it. */
	readonly onRead: () => void;
}

/** Listens to what happens to the page around a player, until the signal. */
export function listenToPage(
	{ onHistory, onLine, onLeave, onRead }: PageHost,
	signal: AbortSignal,
): void {
	addEventListener('popstate', onHistory, { signal });
	addEventListener('online', onLine, { signal });
	document.addEventListener(
		'visibilitychange',
		() => {
			if (document.hidden) onLeave();
			else onLine();
		},
		{ signal },
	);
	// Behind a dialog nothing is seen to move, and its entry of the history is to stay the last one.
	document.addEventListener(
		'focusin',
		({ target }) => {
			if (target instanceof Element && target.closest('dialog')) onLeave();
		},
		{ signal },
	);
	// A page that comes back from the browser's cache must not go on playing by itself.
	addEventListener('pagehide', onLeave, { signal });
	// Before whatever is pressed: links to other languages, and buttons that copy the address.
	for (const name of ['click', 'auxclick', 'contextmenu', 'beforeprint']) {
		addEventListener(name, onRead, { capture: true, signal });
	}
}
