import type { Told } from '../../diagram/zoom/close-up.ts';
import type { Area } from '../../diagram/svg/area.ts';
import type { Room, Zoom } from '../../diagram/zoom/zoom.ts';

/** Gives the drawing of a frame that is shown, if any is. */
export function findPicture(frame: HTMLElement): SVGElement | undefined {
	const pictures = frame.querySelectorAll<SVGElement>('.picture');
	return [...pictures].find((picture) => picture.getClientRects().length > 0);
}

/** Measures a frame, and where its picture stands while the whole of it is shown. */
export function measureRoom(frame: HTMLElement, picture: SVGElement): Room {
	// Sizes of the layout, which enlarging does not change.
	const { width, height } = getComputedStyle(picture);
	const [pictureWidth, pictureHeight] = [parseFloat(width), parseFloat(height)];
	const room = { width: frame.clientWidth, height: frame.clientHeight };
	return {
		...room,
		picture: {
			x: Math.max(0, (room.width - pictureWidth) / 2),
			y: 0,
			width: pictureWidth,
			height: pictureHeight,
		},
	};
}

/** Gives the height of the smallest letters that are shown, in CSS px of the window. */
export function measureLetters(picture: SVGElement): number {
	const scale = picture.getBoundingClientRect().width / naturalWidth(picture);
	const sizes = [...picture.querySelectorAll('text')]
		.map((text) => getComputedStyle(text))
		.filter(({ visibility }) => visibility === 'visible')
		.map(({ fontSize }) => parseFloat(fontSize));
	return scale * Math.min(...sizes);
}

function naturalWidth(picture: SVGElement): number {
	return Number(picture.getAttribute('viewBox')?.split(' ')[2]);
}

/**
 * Gives what tells the step of a picture: the names of the boxes that it lights, and its number.
 * No names at step 0. In CSS px of the frame, as if the whole were shown.
 */
export function findTold(frame: HTMLElement, picture: SVGElement, { k, x, y }: Zoom): Told {
	const origin = frame.getBoundingClientRect();
	const areaOf = (element: Element): Area => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return {
			x: (left - origin.left - x) / k,
			y: (top - origin.top - y) / k,
			width: width / k,
			height: height / k,
		};
	};
	const find = (selector: string) => [...picture.querySelectorAll(selector)];
	const boxes = ['source', 'target'].flatMap((state) => find(`.box[data-state="${state}"]`));
	return {
		ends: boxes.map((box) => areaOf(box.querySelector('text') ?? box)),
		marks: find('.badge[data-state="active"]').map(areaOf),
	};
}
