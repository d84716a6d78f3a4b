import type { PlayerHost } from './player-host.ts';
import { retryableImport } from '../retryable-import.ts';

/**
 * Says what an address asks for that does not exist, and then what it may have meant, unless
 * something else is said meanwhile.
 */
export async function announceUnknown(
	unknown: readonly string[],
	{ state, announcer }: Pick<PlayerHost, 'state' | 'announcer'>,
): Promise<void> {
	const { texts, choices } = state.props;
	const text = texts.unknown.replace('{{value}}', () => unknown.join(', '));
	announcer.note(text);
	try {
		const { nearestOptions } = await retryableImport(() => import('./nearest-options.ts'));
		const meant = nearestOptions(unknown, choices).join(', ');
		if (meant !== '')
			announcer.amend(text, `${text}${texts.nearest.replace('{{value}}', () => meant)}`);
	} catch {
		// The reader knows by now what does not exist.
	}
}
