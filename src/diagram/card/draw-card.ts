import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Scene } from '../picture/scene.ts';
import type { Area } from '../svg/area.ts';
import { cardSize, paneBeside } from './card-size.ts';
import { drawMark } from './draw-mark.ts';
import { enlargeNames } from './enlarge-names.ts';
import { fitText, type FittedText, type TextRoom } from './fit-text.ts';
import type { Face, Letters } from './letters.ts';
import { scaleFor, windowOn } from './near.ts';
import { cutBoxes, leaveSeen } from './see-part.ts';

/** A scene that can be shown from near, and what of it must be seen. */
export interface NearScene {
	readonly scene: Scene;
	readonly area: Area;
	/** The size of the names of boxes, and of those in plain boxes, in the units of the scene. */
	readonly letters: number;
	readonly plain: number;
	/** How large they need to be at most, in pixels. */
	readonly enough: number;
	readonly draw: (scene: Scene) => Element;
	/** The box that the page is about. */
	readonly about?: string;
}

/** What a card says and shows. */
export interface Card {
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
	/** The same scene in its compositions: the card shows the one whose letters are the largest. */
	readonly near: readonly NearScene[];
	/**
	 * The words need the room beside the picture, as long as names are this large there, in pixels.
	 * Otherwise the larger letters decide.
	 */
	readonly needsRoom?: number;
}

/** How much larger names must be beside the text than below it, to be shown there. */
const reluctance = 1.2;

const edge = 56;
/** Between the words and a picture below them. */
const gap = 16;
/** How far the picture fades out towards the text. */
const fade = 32;

/** A scene from near, in the pane that it is shown in. */
interface View extends NearScene {
	readonly pane: Area;
	readonly isAcross: boolean;
	readonly scale: number;
}

/** Draws a card: the words, and the picture from near where there is one. */
export function drawCard(card: Card, letters: Letters): Element {
	const { width, height } = cardSize;
	return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` }, [
		s('rect', { width, height, fill: 'var(--color-paper)' }),
		...(card.near.length > 0 ? drawWithPicture(card, letters) : drawAlone(card, letters)),
	]);
}

function drawWithPicture(card: Card, letters: Letters): Element[] {
	const above = setAbove(card, letters);
	const best = chooseView(card, above.bottom + gap);
	const words = best.isAcross ? above.words : drawBeside(card, letters);
	return [...drawNear(best), ...words];
}

/** Gives the part of the scene that a card shows, and what of it must be seen. */
export function seenOn(card: Card, letters: Letters): { area: Area; window: Area; names: number } {
	const {
		scene,
		area,
		pane,
		scale,
		letters: size,
	} = chooseView(card, setAbove(card, letters).bottom + gap);
	return { area, window: windowOn(scene, area, pane, scale), names: scale * size };
}

/** Chooses the composition and the pane in which the names of boxes are the largest. */
function chooseView({ near, needsRoom }: Card, top: number): View {
	const across = { x: 0, y: top, width: cardSize.width, height: cardSize.height - top };
	const viewsIn = (pane: Area) =>
		near.map((view): View => ({
			...view,
			pane,
			isAcross: pane === across,
			scale: Math.min(scaleFor(view.area, pane), view.enough / view.letters),
		}));
	const worth = ({ scale, letters, isAcross }: View) =>
		scale * letters * (isAcross ? reluctance : 1);
	const best = (views: readonly View[]) =>
		views.reduce((first, view) => (worth(view) > worth(first) ? view : first));
	const beside = viewsIn(paneBeside);
	if (needsRoom !== undefined && worth(best(beside)) >= needsRoom) return best(beside);
	return best([...viewsIn(across), ...beside]);
}

function drawNear(view: View): Element[] {
	const { scene, area, pane, scale, draw, about, isAcross, plain, enough } = view;
	const window = windowOn(scene, area, pane, scale);
	const cut = cutBoxes(scene, window);
	const seen = leaveSeen(draw(cut), cut, window);
	const drawing = enlargeNames(seen, cut, { plain, enough: enough / scale });
	const [x, y] = [pane.x - window.x * scale, pane.y - window.y * scale];
	const paper = (offset: number, opacity: number) =>
		s('stop', { offset, 'stop-color': 'var(--color-paper)', 'stop-opacity': opacity });
	const { width, height } = cardSize;
	return [
		s('defs', {}, [
			s(
				'linearGradient',
				{ id: 'fade', x1: 0, y1: 0, x2: isAcross ? 0 : 1, y2: isAcross ? 1 : 0 },
				[paper(0, 1), paper(1, 0)],
			),
		]),
		s('g', { ...drawing.properties, transform: `translate(${x} ${y}) scale(${scale})` }, [
			...drawing.children,
			...cut.boxes.filter(({ component }) => component === about).map(drawRing),
		]),
		// What reaches out of the pane is covered: to clip it would take three times as long.
		s('rect', {
			...(isAcross ? { width, height: pane.y } : { width: pane.x, height }),
			fill: 'var(--color-paper)',
		}),
		s('rect', {
			...pane,
			...(isAcross ? { height: fade } : { width: fade }),
			fill: 'url(#fade)',
		}),
	];
}

/** Draws a ring around the box that the page is about. */
function drawRing({ x, y, width, height }: Area): Element {
	const by = 4;
	return s('rect', {
		x: x - by,
		y: y - by,
		width: width + 2 * by,
		height: height + 2 * by,
		rx: 14,
		fill: 'none',
		stroke: 'var(--color-decides-half)',
		'stroke-width': 4,
	});
}

/** Words that stand above the picture, and where they end. */
interface Above {
	readonly words: readonly Element[];
	readonly bottom: number;
}

function setAbove(card: Card, letters: Letters): Above {
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
			...(lead
				? drawLines(lead, { x: left, top: leadTop, face: 'regular', fill: 'var(--color-quiet)' })
				: []),
		],
		bottom: leadTop + (lead ? lead.size * 1.4 : 0),
	};
}

function hasSign({ number, icon }: Card): boolean {
	return number !== undefined || icon !== undefined;
}

function heightOf({ lines, size }: FittedText): number {
	return lines.length * size * 1.25;
}

function drawBeside(card: Card, letters: Letters): Element[] {
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
		...(lead
			? drawLines(lead, { x: edge, top: leadTop, face: 'regular', fill: 'var(--color-quiet)' })
			: []),
	];
}

/** Without a picture the mark of the site stands large behind the words. */
function drawAlone(card: Card, letters: Letters): Element[] {
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
		...(lead
			? drawLines(lead, {
					x: edge,
					top: top + titleHeight + 24,
					face: 'regular',
					fill: 'var(--color-quiet)',
					leading: 1.5,
				})
			: []),
	];
}

/** The mark and the name of the site, and what the page belongs to: beside it, or below. */
function drawHead(card: Card, width: number, isStacked: boolean, letters: Letters): Element[] {
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
function drawSign({ number, icon }: Card, x: number, y: number): Element[] {
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
