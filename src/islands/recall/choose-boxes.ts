import { opensElsewhere } from '../opens-elsewhere.ts';

/** Lets a reader choose boxes of the picture; `choose` tells whether it has taken the box. */
export function listenToBoxes(figure: HTMLElement, choose: (box: string) => boolean): () => void {
	const controller = new AbortController();
	figure.addEventListener(
		'click',
		(event) => {
			const box = event.target instanceof Element ? boxAt(event.target) : undefined;
			if (opensElsewhere(event) || box === undefined || !choose(box)) return;
			// The box is a link; while it answers a question, it leads nowhere.
			event.preventDefault();
			event.stopPropagation();
		},
		{ capture: true, signal: controller.signal },
	);
	return () => {
		controller.abort();
	};
}

/** Marks the boxes that have been chosen, in every composition of the picture. */
export function markBoxes(
	figure: HTMLElement,
	chosen: Readonly<Partial<Record<'source' | 'target', string>>>,
): void {
	for (const box of figure.querySelectorAll('[data-key^="box:"]')) {
		const id = boxAt(box);
		const ends = (['source', 'target'] as const).filter((end) => chosen[end] === id);
		if (ends.length > 0) box.setAttribute('data-chosen', ends.join(' '));
		else box.removeAttribute('data-chosen');
	}
}

function boxAt(element: Element): string | undefined {
	return element.closest('[data-key^="box:"]')?.getAttribute('data-key')?.slice('box:'.length);
}
