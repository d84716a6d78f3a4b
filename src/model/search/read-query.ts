import { fold, toKatakana } from './fold-text.ts';
import { isSpaceless, splitRuns, termsOf } from './split-words.ts';

/** A word of a query: what the reader has written between two spaces or changes of script. */
export interface QueryWord {
	/** As it is compared with names. */
	readonly text: string;
	/** The ways to write it; each is found by all of its terms. */
	readonly spellings: readonly Spelling[];
}

/** One way to write a word. */
interface Spelling {
	readonly terms: readonly string[];
	/** What a text must hold, besides the terms: they may stand apart. */
	readonly pattern: RegExp;
}

/** Words that say nothing about what an English question is about. */
const empty = new Set(
	'a an and are as at be by can do does for from has have how i if in is it its my of on or so that the there this to was what when where which who why will with you your'.split(
		' ',
	),
);

/** What joins a Japanese word to the one before or after it. */
const particles =
	/^(?:から|まで|より|とは|には|では|への|との|での|の|が|を|に|は|と|も|へ|で|や)(?=.)/u;
const questions = /(?:とは|って|には|では|が|を|に|は|の|と|も)$/u;

/** Reads what a reader has typed, as words that a result has to hold. */
export function readQuery(query: string): readonly QueryWord[] {
	const chunks = fold(query).split(/\s+/).filter(Boolean);
	const words = chunks.flatMap(splitChunk);
	const telling = words.filter((word) => !empty.has(word));
	return (telling.length > 0 ? telling : words).flatMap(readWord);
}

/** A query read word by word. */
interface WordByWord {
	readonly words: readonly QueryWord[];
	/** Whether nothing but endings and particles was left out. */
	readonly complete: boolean;
}

/** The words of a query that a dictionary finds in the Japanese written without spaces. */
export function readWordByWord(
	query: string,
	segment: (text: string) => readonly string[],
): WordByWord {
	const words = fold(query)
		.split(/\s+/)
		.flatMap(splitChunk)
		.flatMap((word) => (isSpaceless(word) ? segment(word) : [word]))
		.filter((word) => !empty.has(word) && splitRuns(word).length > 0);
	const telling = words.filter((word) => !isSpaceless(word) || isTelling(word));
	return {
		words: telling.flatMap(readWord),
		complete: words.every((word) => telling.includes(word) || /^[ぁ-ゖー]+$/.test(word)),
	};
}

/** A single letter, or two hiragana, is an ending, a particle or a piece of an unknown word. */
function isTelling(word: string): boolean {
	return [...word].length > 1 && !/^[ぁ-ゖー]{2}$/.test(word);
}

/** `kubeletのログ` is two words, `kube-apiserver` and `/api/v1` are one each. */
function splitChunk(chunk: string): readonly string[] {
	const pieces =
		chunk.match(
			/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]+/gu,
		) ?? [];
	return pieces
		.map((piece, index) => {
			if (!isSpaceless(piece) || pieces.length === 1) return piece;
			const start = index > 0 ? piece.replace(particles, '') : piece;
			const end = index < pieces.length - 1 ? start.replace(questions, '') : start;
			return /^(?:の|が|を|に|は|と|も|へ|で|や|とは|には|では|から|まで)$/u.test(end) ? '' : end;
		})
		.filter((piece) => splitRuns(piece).length > 0);
}

function readWord(word: string): QueryWord[] {
	if (!isSpaceless(word)) {
		const spelling = readLatin(word);
		return [{ text: spelling.terms.join(''), spellings: [spelling] }];
	}
	const spellings = /^[ぁ-ゖー]{2,}$/.test(word) ? [word, fold(toKatakana(word))] : [word];
	return [
		{
			text: word,
			spellings: spellings.map((spelling) => ({
				terms: termsOf(spelling),
				pattern: new RegExp(spelling, 'gu'),
			})),
		},
	];
}

/** The parts of a compound have to follow each other, whatever stands between them. */
function readLatin(word: string): Spelling {
	const parts = splitRuns(word);
	const terms = parts.map((part, index) => (index === parts.length - 1 ? singular(part) : part));
	const joined = terms.join('[^\\p{L}\\p{N}]*');
	if (parts.length === 1) return { terms, pattern: new RegExp(joined, 'gu') };
	// 10.96.0.1 is neither in 110.96.0.1 nor in 10.96.0.10, and v1.3 is not in v1.33.
	const end = /\d$/.test(word) ? '(?!\\d)' : '';
	return { terms, pattern: new RegExp(`\\b${joined}${end}`, 'gu') };
}

/** Found as a beginning, so that a plural finds the singular and the plural. */
function singular(word: string): string {
	if (word.length < 5 || /(?:ss|us|is)$/.test(word)) return word;
	return word.replace(/(ss|x|ch|sh)es$|([a-z]{3})ies$|([a-z])s$/, '$1$2$3');
}
