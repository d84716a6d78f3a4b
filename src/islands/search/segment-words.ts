import type { Segment } from './search-index.ts';

/** What Japanese is cut into without a dictionary: a word rarely goes on in another script. */
const scripts =
	/[\p{sc=Katakana}ー]+|[\p{sc=Han}々〆]+|\p{sc=Hiragana}+|[^\p{sc=Katakana}ー\p{sc=Han}々〆\p{sc=Hiragana}]+/gu;

/** Cuts a text where one script follows another. */
export const segmentScripts: Segment = (text) => text.match(scripts) ?? [];

/** Gives what cuts a text of a language into words; where the browser has no dictionary, by scripts. */
export function segmentWords(locale: string): Segment {
	if (!('Segmenter' in Intl)) return segmentScripts;
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	return (text) => [...segmenter.segment(text)].map(({ segment }) => segment);
}
