import type { Segment } from './search-index.ts';

/** Gives what cuts a text of a language into words; a browser without a dictionary leaves it whole. */
export function segmentWords(locale: string): Segment {
	if (!('Segmenter' in Intl)) return (text) => [text];
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	return (text) => [...segmenter.segment(text)].map(({ segment }) => segment);
}
