/** The click of a finger is an event of its own: after so long none comes any more, in milliseconds. */
const clickComes = 400;

/**
 * Gives what resolves once no pointer is pressed on the element, and the click that ends a press has
 * come: a press whose target is replaced meanwhile leads nowhere.
 */
export function watchPresses(element: HTMLElement): () => Promise<void> {
	let released = Promise.resolve();
	element.addEventListener('pointerdown', () => {
		released = new Promise((resolve) => {
			const press = new AbortController();
			const { signal } = press;
			const end = () => {
				press.abort();
				setTimeout(resolve);
			};
			addEventListener('click', end, { capture: true, signal });
			addEventListener('pointercancel', end, { signal });
			// Who drags away what they pressed makes no click.
			addEventListener('pointerup', () => setTimeout(end, clickComes), { signal });
		});
	});
	return () => released;
}
