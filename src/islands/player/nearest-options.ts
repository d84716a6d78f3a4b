import { nearest } from '../../model/nearest.ts';
import { type Choices, validValues } from './view-options.ts';

/**
 * Gives what the address may have meant, for everything in it that does not exist; nothing where
 * there is no value for it.
 */
export function nearestOptions(unknown: readonly string[], choices: Choices): readonly string[] {
	const valid = new Map<string, readonly string[]>(Object.entries(validValues(choices)));
	return unknown.flatMap((option) => {
		const [name = '', ...rest] = option.split('=');
		const value = rest.join('=');
		const found = nearest(value, valid.get(name) ?? []);
		if (found === undefined) return [];
		const meant = found === '' ? name : `${name}=${found}`;
		// A rate that exists lacks the recording that it is one of.
		return found === value && name === 'rate' ? [`replay&${meant}`] : [meant];
	});
}
