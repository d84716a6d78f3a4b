import { opensElsewhere } from '../opens-elsewhere.ts';
import { look } from './look.ts';
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
		const position = state.props.positions.findIndex(
			({ address }) => href === address || href === address + state.carried,
		);
		if (position === -1) return;
		event.preventDefault();
		host.move(position, 'push');
	});
}
