import { findPart } from '../find-part.ts';
import { look } from './look.ts';
import type { PlayerHost } from './player-host.ts';
import { positionOfKey } from './position-of-key.ts';
import type { LazyReplay } from './lazy-replay.ts';

/** Makes keys move the player while its figure has the focus, and Esc lead out of a component. */
export function listenToKeys(host: PlayerHost, replay: LazyReplay): void {
	const figure = findPart(host.player, '[data-figure]', HTMLElement);
	figure.tabIndex = 0;
	figure.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && host.state.options.inside !== undefined) {
			look(host, '');
			return;
		}
		if (event.target !== event.currentTarget) return;
		const asked = positionOfKey(event, host.state);
		if (asked === undefined) return;
		if (asked !== 'toggle' && replay.opened?.press(event)) return;
		event.preventDefault();
		if (asked === 'toggle') host.toggle();
		else host.move(asked, 'push');
	});
}
