import { noteText } from '../data/recordings/recorder-notes.ts';
import { pictureTexts } from '../data/site/picture-texts.ts';
import { fillText } from '../model/format/fill-text.ts';
import type { Evidence } from '../model/recordings/evidence.ts';
import type { Locale } from '../model/locale.ts';
import { requestLine } from '../model/recordings/request-line.ts';

/** Gives what happened in one line: as recorded, and in the reader's language where it is prose. */
export function recordedLine(evidence: Evidence, locale: Locale): string {
	if (evidence.kind === 'note') return noteText(evidence, locale);
	if (evidence.kind === 'count') {
		return fillText(pictureTexts.watches[locale], { count: evidence.count });
	}
	return requestLine(evidence);
}
