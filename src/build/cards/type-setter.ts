import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Font, create } from 'fontkitten';
import { loadDefaultJapaneseParser } from 'budoux';
import type { Face, Letters } from '../../diagram/card/letters.ts';
import { authorError } from '../../model/author-error.ts';

const require = createRequire(import.meta.url);

/** The fonts of cards. Their licenses let pictures be made with them. */
export const fontFiles: Readonly<Record<Face, string>> = {
	regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
	bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
	code: '@expo-google-fonts/source-code-pro/500Medium/SourceCodePro_500Medium.ttf',
};

/** A letter as a shape, in units of its font. */
interface Shape {
	readonly path: string;
	readonly advance: number;
}

/** The middle of letters over their base line, in units of their size. */
const middle = 0.365;

const fonts = new Map<Face, Font>();
const shapes: Readonly<Record<Face, Map<string, Shape>>> = {
	regular: new Map(),
	bold: new Map(),
	code: new Map(),
};

function fontOf(face: Face): Font {
	const font = fonts.get(face) ?? create(readFileSync(require.resolve(fontFiles[face])));
	if (!('glyphForCodePoint' in font)) throw new Error(`${fontFiles[face]} holds several fonts.`);
	fonts.set(face, font);
	return font;
}

/** @throws Error when no font has the letter: a card never shows an empty box. */
function shapeOf(letter: string, face: Face): Shape {
	const known = shapes[face].get(letter);
	if (known) return known;
	const font = fontOf(face);
	const code = letter.codePointAt(0) ?? 0;
	if (!font.hasGlyphForCodePoint(code)) {
		if (face === 'code') return shapeOf(letter, 'regular');
		throw new Error(
			authorError({
				where: 'src/build/cards/type-setter.ts',
				problem: 'no font of cards has a letter',
				value: `${letter} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`,
				todo: 'write it otherwise, or add a font that has it',
			}),
		);
	}
	const glyph = font.glyphForCodePoint(code);
	const scale = 1000 / font.unitsPerEm;
	const shape = {
		path: glyph.path.scale(scale, scale).toSVG(),
		advance: glyph.advanceWidth * scale,
	};
	shapes[face].set(letter, shape);
	return shape;
}

/** Gives the width of a text in the unit of its size. */
function widthOf(text: string, size: number, face: Face): number {
	let width = 0;
	for (const letter of text) width += shapeOf(letter, face).advance;
	return (width * size) / 1000;
}

/** A line of text as shapes, on its base line. */
export interface TypeLine {
	readonly text: string;
	readonly x: number;
	/** The middle of its height. */
	readonly y: number;
	readonly size: number;
	readonly face: Face;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Writes a line of text as SVG paths, so that whoever draws it needs no font. */
export function setLine({ text, x, y, size, face, anchor }: TypeLine): string {
	const width = anchor === 'start' ? 0 : widthOf(text, size, face);
	const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
	const scale = size / 1000;
	let at = 0;
	let paths = '';
	for (const letter of text) {
		const { path, advance } = shapeOf(letter, face);
		if (path !== '') paths += `<path d="${path}" transform="translate(${round(at)})"/>`;
		at += advance;
	}
	return `<g transform="translate(${round(left)} ${round(y + middle * size)}) scale(${scale} ${-scale})">${paths}</g>`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

const parser = loadDefaultJapaneseParser();

/** Pieces of a text that may begin a line: phrases in Japanese, words elsewhere. */
function split(text: string): readonly string[] {
	const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
	if (!isJapanese) return text.split(/(?<= )/);
	return joinParticles(parser.parse(text)).flatMap((phrase) => phrase.split(/(?<= )(?=[^→])/));
}

/** Words that make one particle with the に before them, as in 「による」. */
const afterNi = /^(?:よ[るりっ]|お[けい]|つ[いき]|関[すし]|対[すし]|とっ)/;

function joinParticles(phrases: readonly string[]): readonly string[] {
	return phrases.reduce<string[]>((joined, phrase) => {
		const last = joined.at(-1);
		return last?.endsWith('に') && afterNi.test(phrase)
			? [...joined.slice(0, -1), last + phrase]
			: [...joined, phrase];
	}, []);
}

/** What cards know of letters. */
export const letters: Letters = { widthOf, split };
