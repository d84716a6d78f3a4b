/** Makes a button show an element on the full screen and back. Without a full screen it stays hidden. */
export function listenToFullScreen(button: HTMLButtonElement, element: HTMLElement | null): void {
	if (!document.fullscreenEnabled || !element) return;
	button.hidden = false;
	button.addEventListener('click', () => {
		const change = document.fullscreenElement
			? document.exitFullscreen()
			: element.requestFullscreen();
		// What the browser refuses leaves the page as it is.
		change.catch(() => undefined);
	});
	// Not at the page, which would keep a player that has given its place to another one.
	element.addEventListener('fullscreenchange', () => {
		const isFull = document.fullscreenElement === element;
		button.setAttribute('aria-pressed', String(isFull));
	});
}
