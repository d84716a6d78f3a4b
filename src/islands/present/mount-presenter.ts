import { keepAwake } from './keep-awake.ts';
import styles from './present.css?inline';
import type { PresentParts } from './present-parts.ts';
import { setAside } from './set-aside.ts';

const sheet = document.createElement('style');
sheet.textContent = styles;

/** Makes a player all that is seen, with the parts of the presenter; gives what undoes it. */
export function mountPresenter(player: HTMLElement, { bar, keys }: PresentParts): () => void {
	document.head.append(sheet);
	player.toggleAttribute('data-presenting', true);
	player.append(bar, keys);
	const bringBack = setAside(player);
	const letSleep = keepAwake();
	return () => {
		letSleep();
		bringBack();
		bar.remove();
		keys.remove();
		player.removeAttribute('data-presenting');
		sheet.remove();
	};
}
