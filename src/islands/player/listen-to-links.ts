import { findPart } from '../find-part.ts';
import { opensElsewhere } from '../opens-elsewhere.ts';
import type { PlayerHost } from './player-host.ts';

/** Takes over the links to steps, and those to what is inside a component. */
export function listenToLinks(host: PlayerHost): void {
	const { player, state } = host;
	player.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || event.defaultPrevented || opensElsewhere(event)) return;
		const inside = link.getAttribute('data-look');
		if (inside !== null) {
			event.preventDefault();
			look(host, inside);
			return;
		}
		const href = link.getAttribute('href') ?? '';
		const position = state.score.positions.findIndex(
			({ address }) => href === address || href === address + state.carried,
		);
		if (position === -1) return;
		event.preventDefault();
		host.move(position, 'push');
	});
}

/** Turns the picture to what is inside a component, or with an empty name back to the whole. */
function look({ player, state, take }: PlayerHost, component: string): void {
	const { inside, recall, ...others } = state.options;
	take(component === '' ? others : { ...others, inside: component }, 'push');
	findPart(player, '[data-figure]', HTMLElement).focus();
}
