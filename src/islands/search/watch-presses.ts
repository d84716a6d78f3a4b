/**
 * Gives what resolves once no pointer is pressed on the element, and the click that ends a press has
 * come: a press whose target is replaced meanwhile leads nowhere.
 */
export function watchPresses(element: HTMLElement): () => Promise<void> {
	let released = Promise.resolve();
	element.addEventListener('pointerdown', () => {
		released = new Promise((resolve) => {
			const press = new AbortController();
			const end = () => {
				press.abort();
				setTimeout(resolve);
			};
			for (const type of ['pointerup', 'pointercancel'])
				addEventListener(type, end, { signal: press.signal });
		});
	});
	return () => released;
}
