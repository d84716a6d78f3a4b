/** The screen that a presentation fills where the browser allows it. */
export interface Screen {
	/** Fills the screen, or gives it back. */
	readonly toggle: () => void;
	readonly fill: () => void;
	/** Gives the screen back if the page fills it. */
	readonly giveBack: () => void;
}

/** Watches over the full screen until the signal; `onLeft` is called when the reader has left it. */
export function watchScreen(onLeft: () => void, signal: AbortSignal): Screen {
	let isFull = document.fullscreenElement !== null;
	const attempt = async (change: () => Promise<void>) => {
		try {
			await change();
		} catch {
			// The page is as large as its window.
		}
	};
	const fill = () => void attempt(() => document.documentElement.requestFullscreen());
	const giveBack = () => {
		if (!document.fullscreenElement) return;
		// Leaving it by a key of ours does not mean to leave the presentation.
		isFull = false;
		void attempt(() => document.exitFullscreen());
	};
	document.addEventListener(
		'fullscreenchange',
		() => {
			const wasFull = isFull;
			isFull = document.fullscreenElement !== null;
			// The browser keeps Esc for itself while the page fills the screen.
			if (wasFull && !isFull) onLeft();
		},
		{ signal },
	);
	return {
		fill,
		giveBack,
		toggle: () => {
			if (document.fullscreenElement) giveBack();
			else fill();
		},
	};
}
