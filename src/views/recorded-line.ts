import { noteText } from '../data/recordings/recorder-notes.ts';
import type { Evidence } from '../model/recordings/evidence.ts';
import type { Locale, Localized } from '../model/locale.ts';
import { requestLine } from '../model/recordings/request-line.ts';

const counted: Localized = { ja: 'ウォッチ{{count}}件', en: '{{count}} watches' };

/** Gives what happened in one line: as recorded, and in the reader's language where it is prose. */
export function recordedLine(evidence: Evidence, locale: Locale): string {
	if (evidence.kind === 'note') return noteText(evidence, locale);
	if (evidence.kind === 'count')
		return counted[locale].replace('{{count}}', String(evidence.count));
	return requestLine(evidence);
}
