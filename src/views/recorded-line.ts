import { noteText } from '../data/recordings/recorder-notes.ts';
import type { Exhibit } from '../model/recordings/exhibit.ts';
import type { Locale, Localized } from '../model/locale.ts';
import { requestLine } from '../model/recordings/request-line.ts';

const counted: Localized = { ja: 'ウォッチ{{count}}件', en: '{{count}} watches' };

/** Gives what happened in one line: as recorded, and in the reader's language where it is prose. */
export function recordedLine(exhibit: Exhibit, locale: Locale): string {
	if (exhibit.kind === 'note') return noteText(exhibit, locale);
	if (exhibit.kind === 'count') return counted[locale].replace('{{count}}', String(exhibit.count));
	return requestLine(exhibit);
}
