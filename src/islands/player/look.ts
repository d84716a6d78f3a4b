import { findPart } from '../find-part.ts';
import type { PlayerHost } from './player-host.ts';

/** Turns the picture to what is inside a component, or with an empty name back to the whole. */
export function look({ player, state, announcer, take }: PlayerHost, component: string): void {
	const { inside, recall, ...others } = state.options;
	// What was noted before is not said again with what comes now.
	announcer.note('');
	take(component === '' ? others : { ...others, inside: component }, 'push');
	findPart(player, '[data-figure]', HTMLElement).focus();
}
