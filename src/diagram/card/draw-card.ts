import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Scene } from '../picture/scene.ts';
import type { Area } from '../svg/area.ts';
import { cardSize, paneBeside } from './card-size.ts';
import { enlargeNames } from './enlarge-names.ts';
import type { Letters } from './letters.ts';
import { scaleFor, windowOn } from './near.ts';
import { cutBoxes, leaveSeen } from './see-part.ts';
import { type CardWords, setAbove, setAlone, setBeside } from './set-words.ts';

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
export interface Card extends CardWords {
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

/** Between the words and a picture below them. */
const gap = 16;
/** How far the picture fades out toward the text. */
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
		...(card.near.length > 0 ? drawWithPicture(card, letters) : setAlone(card, letters)),
	]);
}

function drawWithPicture(card: Card, letters: Letters): Element[] {
	const above = setAbove(card, letters);
	const best = chooseView(card, above.bottom + gap);
	const words = best.isAcross ? above.words : setBeside(card, letters);
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
