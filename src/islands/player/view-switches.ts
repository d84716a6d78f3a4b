import { findPart } from '../find-part.ts';
import { disclose } from './disclosures.ts';
import { type KeptOptions, speeds } from './view-options.ts';

/** Brings the switches of a player to the given options, and shows them when one is in use. */
export function showSwitches(player: ParentNode, options: KeptOptions): void {
	switchOf(player, 'speed').value = String(options.speed);
	switchOf(player, 'lens').value = options.lens;
	switchOf(player, 'down').value = options.down ?? '';
	switchOf(player, 'topology').value = options.topology ?? '';
	switchOf(player, 'inside').value = options.inside ?? '';
	const changed = [options.down, options.topology, options.inside].some(
		(value) => value !== undefined,
	);
	if (changed || options.lens === 'connection') disclose(player, 'view');
}

/** Reads the options from the switches of a player. */
export function readSwitches(player: ParentNode): KeptOptions {
	const speed = switchOf(player, 'speed').value;
	const down = switchOf(player, 'down').value;
	const topology = switchOf(player, 'topology').value;
	const inside = switchOf(player, 'inside').value;
	return {
		speed: speeds.find((value) => String(value) === speed) ?? 1,
		lens: switchOf(player, 'lens').value === 'connection' ? 'connection' : 'information',
		...(down === '' ? {} : { down }),
		...(topology === '' ? {} : { topology }),
		...(inside === '' ? {} : { inside }),
	};
}

function switchOf(player: ParentNode, name: string): HTMLSelectElement {
	return findPart(player, `[data-switch="${name}"]`, HTMLSelectElement);
}
