import { authorFiles } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import type { Locale } from '../locale.ts';

/** A text that may say how things are in a release. */
export interface DatedText {
	/** As editors open it. */
	readonly where: string;
	readonly locale: Locale;
	readonly text: string;
}

/** Turns of phrase that tell how things are in a release, not what came with it. */
const statesIn: Readonly<Record<Locale, RegExp>> = {
	ja: /(v1\.\d+)(?:でも|での状態)/g,
	en: /(?:[Ss]tatus in|still (?:[\w-]+ ){1,3}in|\bas of) (v1\.\d+)|\bin (v1\.\d+),? too/g,
};

/** Every text that tells how things are in another release than the one that pages are checked against. */
export function checkBaseline(
	texts: readonly DatedText[],
	release: string,
): readonly AuthorProblem[] {
	return texts.flatMap(({ where, locale, text }) =>
		[...text.matchAll(statesIn[locale])]
			.filter((match) => match[1] !== release && match[2] !== release)
			.map((match) => ({
				where,
				problem: 'this says how things are in another release than the baseline',
				value: match[0],
				nearest: release,
				todo: `look whether it still holds, and name the release of ${authorFiles.baseline}`,
			})),
	);
}
