/** Tells whether an element has a place on the page, as `checkVisibility` does where it exists. */
export function isShown(element: Element): boolean {
	return element.getClientRects().length > 0;
}
