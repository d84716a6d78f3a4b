import type { Reference } from './reference.ts';
import type { Version } from '../history/version-mark.ts';

/** What the site was checked against. */
export interface Baseline {
	readonly release: Version;
	/** Versions of other projects that belong to that release. */
	readonly companions: readonly string[];
	readonly checked: string;
}

/**
 * Tells whether a source covers the release of the baseline: it speaks of that very release, or it
 * is bound to no release and was checked on that day or later. A source about an earlier release is
 * no less true, but says nothing about this one.
 */
export function covers(
	{ version, checked }: Pick<Reference, 'version' | 'checked'>,
	baseline: Baseline,
): boolean {
	return version === undefined
		? checked >= baseline.checked
		: version === baseline.release || baseline.companions.includes(version);
}
