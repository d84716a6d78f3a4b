/** Tells whether a click on a link opens a tab or a window, or saves the page, and leaves this one. */
export function opensElsewhere(event: MouseEvent): boolean {
	return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
