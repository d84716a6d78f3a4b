import { findPart } from '../find-part.ts';
import type { PlayerHost } from './player-host.ts';

/** Turns the picture to what is inside a component, or with an empty name back to the whole. */
export function look({ player, state, take }: PlayerHost, component: string): void {
	const { inside, recall, ...others } = state.options;
	take(component === '' ? others : { ...others, inside: component }, 'push');
	findPart(player, '[data-figure]', HTMLElement).focus();
}
