import { fold } from './fold-text.ts';

/** Letters that are written without spaces between words. */
const spaceless = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆';
const runs = new RegExp(`[${spaceless}]+|[\\p{L}\\p{N}]+`, 'gu');
const scripts = new RegExp(`[${spaceless}]+|[^${spaceless}]+`, 'gu');
const spacelessRun = new RegExp(`^[${spaceless}]+$`, 'u');

/** Tells whether a word is written in letters without spaces between words. */
export function isSpaceless(word: string): boolean {
	return spacelessRun.test(word);
}

/** Splits a text into runs of letters and digits, at punctuation and where the script changes. */
export function splitRuns(text: string): readonly string[] {
	return text.match(runs)?.flatMap(splitScripts) ?? [];
}

/** `\p{L}` takes Japanese letters along: `podを` is two runs. */
function splitScripts(run: string): readonly string[] {
	return run.match(scripts) ?? [];
}

/**
 * The terms under which a run of a folded text is found. Japanese is cut into pairs of letters, as
 * no two dictionaries, of the build and of a browser, cut it into the same words.
 */
export function termsOf(run: string): readonly string[] {
	if (!isSpaceless(run)) return [run];
	const letters = [...run];
	return letters.length === 1
		? letters
		: letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** The parts of names in camel case: `EndpointSlice` is also found by `endpoint slice`. */
function splitCamelCase(text: string): readonly string[] {
	return (text.match(/[A-Za-z]*[a-z][A-Z][A-Za-z]*/g) ?? [])
		.flatMap((name) =>
			name
				.replace(/([a-z])(?=[A-Z])/g, '$1 ')
				.replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
				.split(' '),
		)
		.map((part) => part.toLowerCase());
}

/** All terms under which a text is found. */
export function indexTerms(text: string): string[] {
	const compounds = text.match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+/g) ?? [];
	return [
		...splitRuns(fold(text)).flatMap(termsOf),
		...splitCamelCase(text),
		// `kube-apiserver` is also found by `kubeapiserver`.
		...compounds.map((compound) => compound.replaceAll('-', '').toLowerCase()),
	];
}
