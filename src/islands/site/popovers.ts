/** Gives popovers to browsers that have none, by a script that the others never load. */
async function supplyPopovers(): Promise<void> {
	const { apply } = await import('@oddbird/popover-polyfill/fn');
	apply();
	for (const element of document.querySelectorAll<HTMLElement>('[popover]')) {
		// What was set before stands on the element itself and would hide the new property.
		if (!Object.hasOwn(element, 'popover')) continue;
		const set = element.popover;
		delete (element as { popover?: unknown }).popover;
		element.popover = set;
	}
}

if (!('popover' in HTMLElement.prototype)) void supplyPopovers();
