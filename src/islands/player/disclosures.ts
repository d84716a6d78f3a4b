import { findPart } from '../find-part.ts';

/** What a button in the row of controls opens: what a reader sees, or how it moves. */
type Disclosure = 'view' | 'playback';

/** Makes the buttons in the row of controls open and close what they name. */
export function listenToDisclosures(player: HTMLElement): void {
	player.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('[data-discloses]') : null;
		if (!button) return;
		show(player, button, button.getAttribute('aria-expanded') !== 'true');
	});
}

/** Opens what a button names, as a press of it would; leaves it open where it is. */
export function disclose(player: ParentNode, name: Disclosure): void {
	show(player, findPart(player, `[data-discloses="${name}"]`, HTMLElement), true);
}

function show(player: ParentNode, button: Element, open: boolean): void {
	const name = button.getAttribute('data-discloses') ?? '';
	button.setAttribute('aria-expanded', String(open));
	findPart(player, `[data-options="${name}"]`, HTMLElement).toggleAttribute('data-open', open);
}
