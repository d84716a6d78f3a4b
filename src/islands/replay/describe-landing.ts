import type { Landing } from './landing.ts';
import type { ReplayProps } from './replay-host.ts';

/** What the address asks for: an event, by its name, or the step of its page. */
interface Asked {
	readonly event: string;
	/** What is said of the step that is shown. */
	readonly step: string;
}

/** Gives what is said of a landing that is not what the address asks for; nothing of any other. */
export function describeLanding(
	{ nearest, isUnrecorded }: Pick<Landing, 'nearest' | 'isUnrecorded'>,
	{ event, step }: Asked,
	texts: Pick<ReplayProps['texts'], 'unknown' | 'unrecorded'>,
): string | undefined {
	if (nearest !== undefined) {
		// What a reader has written comes last: it may look like a place to be filled.
		return texts.unknown.replace('{{nearest}}', () => nearest).replace('{{value}}', () => event);
	}
	return isUnrecorded ? texts.unrecorded.replace('{{step}}', () => step) : undefined;
}
