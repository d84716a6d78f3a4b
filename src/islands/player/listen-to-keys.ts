import { findPart } from '../find-part.ts';
import type { PlayerHost } from './player-host.ts';
import type { ReplayDoor } from './replay-door.ts';

/** Makes keys move the player while its figure has the focus. */
export function listenToKeys(host: PlayerHost, replay: ReplayDoor): void {
	const figure = findPart(host.player, '[data-figure]', HTMLElement);
	figure.tabIndex = 0;
	figure.addEventListener('keydown', (event) => {
		if (event.target !== event.currentTarget) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const { position, last } = host.state;
		const moves: Readonly<Record<string, number>> = {
			ArrowRight: position + 1,
			ArrowLeft: position - 1,
			Home: 0,
			End: last,
		};
		const to = moves[event.key];
		if (to === undefined && event.key !== ' ') return;
		if (to !== undefined && replay.opened?.press(event)) return;
		event.preventDefault();
		if (to === undefined) host.toggle();
		else host.move(to, 'push');
	});
}
