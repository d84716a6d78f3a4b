import { nearest } from '../../model/nearest.ts';
import { type Choices, speeds } from './view-options.ts';

/**
 * Gives what the address may have meant, for everything in it that does not exist; nothing where
 * there is no value for it.
 */
export function nearestOptions(unknown: readonly string[], choices: Choices): readonly string[] {
	const valid = new Map<string, readonly string[]>(
		Object.entries({
			speed: speeds.map(String),
			lens: ['information', 'connection'],
			down: choices.downs,
			topology: Object.keys(choices.topologies),
			inside: choices.insides,
		}),
	);
	return unknown.flatMap((option) => {
		const [name = '', ...value] = option.split('=');
		const found = nearest(value.join('='), valid.get(name) ?? []);
		return found === undefined ? [] : [`${name}=${found}`];
	});
}
