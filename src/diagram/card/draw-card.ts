import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Scene } from '../picture/scene.ts';
import { cardSize, panes } from './card-size.ts';
import { drawMark } from './draw-mark.ts';
import { fitText, type FittedText, type TextRoom } from './fit-text.ts';
import type { Face, Letters } from './letters.ts';
import { type Area, scaleFor, windowOn } from './near.ts';
import { cutBoxes, leaveSeen } from './see-part.ts';

/** A scene that can be shown from near, and what of it must be seen. */
export interface NearScene {
	readonly scene: Scene;
	readonly area: Area;
	/** The size of the names of boxes, in the units of the scene. */
	readonly letters: number;
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
	/** Whether the words need the room beside the picture; without it, the larger letters decide. */
	readonly needsRoom?: boolean;
}

/** How much larger names must be beside the text than below it, to be shown there. */
const reluctance = 1.2;

const edge = 56;
const { across, beside }: Readonly<Record<'across' | 'beside', Area>> = panes;
/** How far the picture fades out towards the text. */
const fade = 32;

/** Draws a card: the words, and the picture from near where there is one. */
export function drawCard(card: Card, letters: Letters): Element {
	const { near } = card;
	const allowed = card.needsRoom ? [beside] : [across, beside];
	const views = allowed.flatMap((pane) =>
		near.map((view) => {
			const scale = Math.min(scaleFor(view.area, pane), view.enough / view.letters);
			const names = scale * view.letters;
			return { ...view, pane, scale, worth: pane === across ? names * reluctance : names };
		}),
	);
	const best = views.reduce<(typeof views)[number] | undefined>(
		(found, view) => (found && found.worth >= view.worth ? found : view),
		undefined,
	);
	const content = best
		? [...drawNear(best), ...(best.pane === across ? drawAbove : drawBeside)(card, letters)]
		: drawAlone(card, letters);
	const { width, height } = cardSize;
	return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` }, [
		s('rect', { width, height, fill: 'var(--color-paper)' }),
		...content,
	]);
}

function drawNear({
	scene,
	area,
	pane,
	scale,
	draw,
	about,
}: NearScene & { pane: Area; scale: number }): Element[] {
	const window = windowOn(scene, area, pane, scale);
	const cut = cutBoxes(scene, window);
	const drawing = leaveSeen(draw(cut), cut, window);
	const [x, y] = [pane.x - window.x * scale, pane.y - window.y * scale];
	const isAcross = pane === across;
	const paper = (offset: number, opacity: number) =>
		s('stop', { offset, 'stop-color': 'var(--color-paper)', 'stop-opacity': opacity });
	const { width, height } = cardSize;
	return [
		s('defs', {}, [
			s('linearGradient', { id: 'fade', x1: 0, y1: 0, x2: isAcross ? 0 : 1, y2: isAcross ? 1 : 0 }, [
				paper(0, 1),
				paper(1, 0),
			]),
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

function drawAbove(card: Card, letters: Letters): Element[] {
	const hasSign = card.number !== undefined || card.icon !== undefined;
	const left = edge + (hasSign ? 88 : 0);
	const width = cardSize.width - edge - left;
	const title = fitText(
		card.title,
		{ width, sizes: [58, 54, 50, 46, 42], lines: 2, face: 'bold' },
		letters,
	);
	const small = title.lines.length > 1 && title.size > 46;
	const set = small
		? fitText(card.title, { width, sizes: [46, 42], lines: 2, face: 'bold' }, letters)
		: title;
	const lead = longest(card.leads, { width, sizes: [28, 26], lines: 1, face: 'regular' }, letters);
	const top = 104;
	const titleHeight = set.lines.length * set.size * 1.25;
	return [
		...drawHead(card, edge, cardSize.width - 2 * edge, letters),
		...drawSign(card, edge + 32, top + (set.size * 1.25) / 2),
		...drawLines(set, { x: left, top, face: 'bold', fill: 'var(--color-ink)' }),
		...(lead && top + titleHeight + 44 < across.y + fade
			? drawLines(lead, {
					x: left,
					top: top + titleHeight + 4,
					face: 'regular',
					fill: 'var(--color-quiet)',
				})
			: []),
	];
}

function drawBeside(card: Card, letters: Letters): Element[] {
	const width = beside.x - edge - 24;
	const hasSign = card.number !== undefined || card.icon !== undefined;
	const title = fitText(
		card.title,
		{ width, sizes: [56, 52, 48, 44, 40], lines: 5, face: 'bold' },
		letters,
	);
	const titleHeight = title.lines.length * title.size * 1.25;
	const signTop = 144;
	const top = signTop + (hasSign ? 88 : 0);
	const leadTop = top + titleHeight + 20;
	const leadLines = Math.floor((cardSize.height - edge - leadTop) / 38);
	const lead =
		leadLines > 0
			? longest(card.leads, { width, sizes: [28, 26], lines: leadLines, face: 'regular' }, letters)
			: undefined;
	return [
		...drawHead(card, edge, width, letters),
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
	const titleHeight = title.lines.length * title.size * 1.25;
	const lead = longest(card.leads, { width, sizes: [36, 34, 32], lines: 4, face: 'regular' }, letters);
	const leadHeight = lead ? lead.lines.length * lead.size * 1.5 + 24 : 0;
	const top = 110 + Math.max(0, (cardSize.height - 150 - titleHeight - leadHeight) / 2);
	return [
		drawMark({ x: 1090, y: 420, size: 560, color: 'var(--color-decides-ground)', width: 1 }),
		...drawHead(card, edge, cardSize.width - 2 * edge, letters),
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

/** The mark and the name of the site, and what the page belongs to. */
function drawHead(card: Card, x: number, width: number, letters: Letters): Element[] {
	const y = 64;
	const size = 28;
	const nameX = x + 52;
	const name = letters.widthOf(card.site, size, 'bold');
	const part = card.part === undefined ? undefined : `${card.part}`;
	const gap = 24;
	const room = width - 52 - name - gap;
	const fits = part !== undefined && letters.widthOf(part, size, 'regular') <= room;
	return [
		drawMark({ x: x + 19, y, size: 44, color: 'var(--color-decides)', width: 1.75 }),
		drawLine(card.site, { x: nameX, y, size, face: 'bold', fill: 'var(--color-decides)' }),
		...(part === undefined
			? []
			: [
					drawLine(part, {
						x: fits ? nameX + name + gap : nameX,
						y: fits ? y : y + 40,
						size,
						face: 'regular',
						fill: 'var(--color-quiet)',
					}),
				]),
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
