import { findPart } from '../find-part.ts';
import { disclose } from './disclosures.ts';
import { rates } from '../../diagram/replay/rates.ts';
import { keepSpeed } from './kept-speed.ts';
import type { PlayerHost } from './player-host.ts';
import { type KeptOptions, speeds } from './view-options.ts';

/** Brings the switches of a player to the given options, and shows them when one is in use. */
export function showSwitches(player: ParentNode, options: KeptOptions): void {
	switchOf(player, 'speed').value = String(options.speed);
	switchOf(player, 'lens').value = options.lens;
	switchOf(player, 'down').value = options.down ?? '';
	switchOf(player, 'topology').value = options.topology ?? '';
	const replay = player.querySelector<HTMLSelectElement>('[data-switch="replay"]');
	const rate = player.querySelector<HTMLSelectElement>('[data-switch="rate"]');
	if (replay) {
		// A reader who has closed the options keeps them closed.
		if (options.replay !== undefined && replay.value === '') disclose(player, 'playback');
		replay.value = options.replay === undefined ? '' : 'recording';
	}
	if (rate) rate.value = String(options.rate ?? rate.dataset['ordinary']);
	switchOf(player, 'inside').value = options.inside ?? '';
	const changed = [options.down, options.topology, options.inside].some(
		(value) => value !== undefined,
	);
	if (changed || options.lens === 'connection') disclose(player, 'view');
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
