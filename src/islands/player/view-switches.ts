import { findPart } from '../find-part.ts';
import { disclose } from './disclosures.ts';
import { rates } from '../../diagram/replay/rates.ts';
import { keepSpeed } from './kept-speed.ts';
import type { PlayerHost } from './player-host.ts';
import { type KeptOptions, speeds } from './view-options.ts';

/**
 * Brings the switches of a player to the given options, and shows them when one comes into use. A
 * reader who has closed them keeps them closed.
 */
export function showSwitches(player: ParentNode, options: KeptOptions): void {
	switchOf(player, 'speed').value = String(options.speed);
	const { lens, down = '', topology = '', inside = '' } = options;
	const turned = Object.entries({ lens, down, topology, inside }).map(([name, value]) =>
		turn(switchOf(player, name), value),
	);
	if (turned.includes(true)) disclose(player, 'view');
	const replay = player.querySelector<HTMLSelectElement>('[data-switch="replay"]');
	const rate = player.querySelector<HTMLSelectElement>('[data-switch="rate"]');
	if (replay && turn(replay, options.replay === undefined ? '' : 'recording')) {
		disclose(player, 'playback');
	}
	if (rate) rate.value = String(options.rate ?? rate.dataset['ordinary']);
}

/** Turns a switch to a value, and tells whether it has left its first one, which is the ordinary. */
function turn(select: HTMLSelectElement, value: string): boolean {
	const wasOrdinary = select.selectedIndex === 0;
	select.value = value;
	return wasOrdinary && select.selectedIndex > 0;
}

/** Makes the switches of a player do what they say. */
export function listenToSwitches({ player, state, announcer, take }: PlayerHost): void {
	player.addEventListener('change', ({ target }) => {
		if (!(target instanceof Element && target.matches('[data-switch]'))) return;
		const options = readSwitches(player, state.options);
		if (options.speed !== state.options.speed) keepSpeed(options.speed);
		announcer.note('');
		take(options, 'push');
	});
}

/** Reads the options from the switches of a player; `kept` has what none of them says. */
function readSwitches(player: ParentNode, kept: KeptOptions): KeptOptions {
	const speed = switchOf(player, 'speed').value;
	const down = switchOf(player, 'down').value;
	const topology = switchOf(player, 'topology').value;
	const replays =
		player.querySelector<HTMLSelectElement>('[data-switch="replay"]')?.value === 'recording';
	const rateSwitch = player.querySelector<HTMLSelectElement>('[data-switch="rate"]');
	const rate = rates.find((value) => String(value) === rateSwitch?.value);
	const isOrdinary = rateSwitch?.value === rateSwitch?.dataset['ordinary'];
	const inside = switchOf(player, 'inside').value;
	return {
		speed: speeds.find((value) => String(value) === speed) ?? 1,
		lens: switchOf(player, 'lens').value === 'connection' ? 'connection' : 'information',
		...(down === '' ? {} : { down }),
		...(topology === '' ? {} : { topology }),
		...(replays ? { replay: kept.replay ?? '' } : {}),
		...(replays && rate !== undefined && !isOrdinary ? { rate } : {}),
		...(inside === '' ? {} : { inside }),
		...(kept.recall && !replays && inside === '' ? { recall: true } : {}),
		...(kept.present ? { present: true } : {}),
	};
}

function switchOf(player: ParentNode, name: string): HTMLSelectElement {
	return findPart(player, `[data-switch="${name}"]`, HTMLSelectElement);
}
