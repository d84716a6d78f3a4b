import type { Element } from 'hast';
import { s } from 'hastscript';
import { cardSize, paneBeside } from './card-size.ts';
import { drawMark } from './draw-mark.ts';
import { fitText, type FittedText, type TextRoom } from './fit-text.ts';
import type { Face, Letters } from './letters.ts';

/** What a card says. */
export interface CardWords {
	/** The name of the site. */
	readonly site: string;
	/** What the page belongs to. */
	readonly part?: string;
	readonly number?: number;
	/** Path data in a 16 by 16 square, before the title. */
	readonly icon?: string;
	readonly title: string;
	/** What is said below the title: the longest of these texts that fits. */
	readonly leads: readonly string[];
}

const edge = 56;

/** Words that stand above the picture, and where they end. */
interface Above {
	readonly words: readonly Element[];
	readonly bottom: number;
}

/** Sets the words above the picture. */
export function setAbove(card: CardWords, letters: Letters): Above {
	const left = edge + (hasSign(card) ? 88 : 0);
	const width = cardSize.width - edge - left;
	const inOneLine = fitText(
		card.title,
		{ width, sizes: [58, 54, 50, 46, 42], lines: 1, face: 'bold' },
		letters,
	);
	const title =
		inOneLine.cut || inOneLine.broken
			? fitText(card.title, { width, sizes: [46, 42], lines: 2, face: 'bold' }, letters)
			: inOneLine;
	const lead = longest(card.leads, { width, sizes: [28, 26], lines: 1, face: 'regular' }, letters);
	const top = 106;
	const leadTop = top + heightOf(title) + 2;
	return {
		words: [
			...drawHead(card, cardSize.width - 2 * edge, false, letters),
			...drawSign(card, edge + 32, top + (title.size * 1.25) / 2),
			...drawLines(title, { x: left, top, face: 'bold', fill: 'var(--color-ink)' }),
			...drawLead(lead, { x: left, top: leadTop }),
		],
		bottom: leadTop + (lead ? lead.size * 1.4 : 0),
	};
}

function hasSign({ number, icon }: CardWords): boolean {
	return number !== undefined || icon !== undefined;
}

function heightOf({ lines, size }: FittedText): number {
	return lines.length * size * 1.25;
}

/** Sets the words beside the picture. */
export function setBeside(card: CardWords, letters: Letters): Element[] {
	const width = paneBeside.x - edge - 24;
	const title = fitText(
		card.title,
		{ width, sizes: [56, 52, 48, 44, 40], lines: 5, face: 'bold' },
		letters,
	);
	const titleHeight = heightOf(title);
	const signTop = 150;
	const top = signTop + (hasSign(card) ? 88 : 0);
	const leadTop = top + titleHeight + 20;
	const leadLines = Math.floor((cardSize.height - edge - leadTop) / 38);
	const lead =
		leadLines > 0
			? longest(card.leads, { width, sizes: [28, 26], lines: leadLines, face: 'regular' }, letters)
			: undefined;
	return [
		...drawHead(card, width, true, letters),
		...drawSign(card, edge + 32, signTop + 32),
		...drawLines(title, { x: edge, top, face: 'bold', fill: 'var(--color-ink)' }),
		...drawLead(lead, { x: edge, top: leadTop }),
	];
}

/** Sets the words of a card without a picture: the mark of the site stands large behind them. */
export function setAlone(card: CardWords, letters: Letters): Element[] {
	const width = 860;
	const title = fitText(
		card.title,
		{ width, sizes: [84, 76, 68, 60, 54], lines: 3, face: 'bold' },
		letters,
	);
	const titleHeight = heightOf(title);
	const lead = longest(
		card.leads,
		{ width, sizes: [36, 34, 32], lines: 4, face: 'regular' },
		letters,
	);
	const leadHeight = lead ? lead.lines.length * lead.size * 1.5 + 24 : 0;
	const top = 110 + Math.max(0, (cardSize.height - 150 - titleHeight - leadHeight) / 2);
	return [
		drawMark({ x: 1090, y: 420, size: 560, color: 'var(--color-decides-ground)', width: 1 }),
		...drawHead(card, cardSize.width - 2 * edge, false, letters),
		...drawLines(title, { x: edge, top, face: 'bold', fill: 'var(--color-ink)' }),
		...drawLead(lead, { x: edge, top: top + titleHeight + 24, leading: 1.5 }),
	];
}

/** The mark and the name of the site, and what the page belongs to: beside it, or below. */
function drawHead(card: CardWords, width: number, isStacked: boolean, letters: Letters): Element[] {
	const [y, size] = [64, 28];
	const nameX = edge + 52;
	const partX = isStacked ? edge : nameX + letters.widthOf(card.site, size, 'bold') + 24;
	const room = { width: edge + width - partX, sizes: [28, 26, 24], lines: 1 };
	const part = card.part && fitText(card.part, { ...room, face: 'regular' }, letters);
	return [
		drawMark({ x: edge + 19, y, size: 44, color: 'var(--color-decides)', width: 1.75 }),
		drawLine(card.site, { x: nameX, y, size, face: 'bold', fill: 'var(--color-decides)' }),
		...(part
			? [
					drawLine(part.lines.join(''), {
						x: partX,
						y: isStacked ? y + 46 : y,
						size: part.size,
						face: 'regular',
						fill: 'var(--color-quiet)',
					}),
				]
			: []),
	];
}

/** The number of a step as the picture has it, or the icon of a component. */
function drawSign({ number, icon }: CardWords, x: number, y: number): Element[] {
	if (number !== undefined) {
		return [
			s('circle', { cx: x, cy: y, r: 32, fill: 'var(--color-active)' }),
			s(
				'text',
				{
					x,
					y,
					'font-size': 36,
					'font-weight': 700,
					'text-anchor': 'middle',
					fill: 'var(--color-paper)',
				},
				String(number),
			),
		];
	}
	if (icon === undefined) return [];
	return [
		s('path', {
			d: icon,
			transform: `translate(${x - 32} ${y - 32}) scale(4)`,
			fill: 'none',
			stroke: 'var(--color-decides)',
			'stroke-width': 1.25,
			'stroke-linecap': 'round',
			'stroke-linejoin': 'round',
		}),
	];
}

/** Sets the longest of several texts that need not be cut; where none is, the shortest. */
function longest(
	texts: readonly string[],
	room: TextRoom,
	letters: Letters,
): FittedText | undefined {
	const set = texts.map((text) => fitText(text, room, letters));
	return set.find(({ cut }) => !cut) ?? set.at(-1);
}

function drawLead(
	lead: FittedText | undefined,
	place: { readonly x: number; readonly top: number; readonly leading?: number },
): Element[] {
	if (!lead) return [];
	return drawLines(lead, { ...place, face: 'regular', fill: 'var(--color-quiet)' });
}

interface LinesPlace {
	readonly x: number;
	readonly top: number;
	readonly face: Face;
	readonly fill: string;
	readonly leading?: number;
}

function drawLines({ lines, size }: FittedText, place: LinesPlace): Element[] {
	const { x, top, face, fill, leading = face === 'bold' ? 1.25 : 1.4 } = place;
	return lines.map((line, index) =>
		drawLine(line, { x, y: top + size * leading * (index + 0.5), size, face, fill }),
	);
}

function drawLine(
	text: string,
	{ x, y, size, face, fill }: { x: number; y: number; size: number; face: Face; fill: string },
): Element {
	return s(
		'text',
		{ x, y, 'font-size': size, 'font-weight': face === 'bold' ? 700 : 400, fill },
		text,
	);
}
