/** A text in the form that is compared, and where each of its characters stood before. */
export interface FoldedText {
	readonly text: string;
	/** The place in the original of each UTF-16 unit of `text`, and of its end. */
	readonly places: readonly number[];
}

/** A character with the marks that belong to it, such as the half-width voiced sound mark. */
const letters = /.[\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gsu;

const optional = /ー(?![ァ-ヺー])|・(?=[ァ-ヺ])/g;

/** What only changes its case. */
const plain = /^[ -~\n]*$/;

/**
 * Tells whether a letter may be left out: the long vowel at the end of a katakana word of four
 * letters or more, and the dot between two katakana words. What stands before it is read on its
 * own, as not every browser can look behind in a pattern.
 */
function isOptional(letter: string, text: string, index: number): boolean {
	const before = text.slice(Math.max(0, index - 3), index);
	return (letter === 'ー' ? /[ァ-ヺー]{3}$/ : /[ァ-ヺー]$/).test(before);
}

/**
 * Folds together what readers and pages write differently: full and half width, upper and lower
 * case, dashes, and the long vowel at the end of katakana words.
 */
export function fold(original: string): string {
	// Most names, and quickly told.
	if (plain.test(original)) return original.toLowerCase();
	const text = original.replace(letters, foldLetter);
	return text.replace(optional, (letter, index: number) =>
		isOptional(letter, text, index) ? '' : letter,
	);
}

/** Folds a text as `fold` does; places lead back to the original. */
export function foldText(original: string): FoldedText {
	let text = '';
	const places: number[] = [];
	for (const match of original.matchAll(letters)) {
		const folded = foldLetter(match[0]);
		text += folded;
		for (let unit = 0; unit < folded.length; unit += 1) places.push(match.index);
	}
	const dropped = new Set(
		[...text.matchAll(optional)]
			.filter(({ 0: letter, index }) => isOptional(letter, text, index))
			.map(({ index }) => index),
	);
	const isKept = (_: unknown, index: number) => !dropped.has(index);
	return {
		text: text.split('').filter(isKept).join(''),
		places: [...places.filter(isKept), original.length],
	};
}

/** Letters that were folded before: a text has few different ones. */
const known = new Map<string, string>();

function foldLetter(letter: string): string {
	const before = known.get(letter);
	if (before !== undefined) return before;
	const folded = letter
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‐‑‒–−]/g, '-')
		.replace(/[‘’]/g, "'");
	known.set(letter, folded);
	return folded;
}

/** Gives a word of hiragana in katakana, as a loanword is written; other letters stay. */
export function toKatakana(text: string): string {
	return text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}
