import { describe, expect, it } from 'vitest';
import type { Area } from '../svg/area.ts';
import { closeUps, readable } from './close-up.ts';
import {
	boundZoom,
	centerOn,
	doublingsOf,
	fitRoom,
	placeZoom,
	readScroll,
	type Room,
	whole,
	type Zoom,
	zoomAround,
} from './zoom.ts';

const phone: Room = {
	width: 358,
	height: 700,
	picture: { x: 0, y: 0, width: 358, height: 700 },
};
const desk: Room = {
	width: 1100,
	height: 500,
	picture: { x: 100, y: 0, width: 900, height: 500 },
};
const rooms = [phone, desk];
const scales = [1, 1.1, 1.25, 2, 3.7, 6];
const moves = [-9000, -1200, -300, -1, 0, 1, 250, 9000];

const everywhere = rooms.flatMap((room) =>
	scales.flatMap((k) => moves.flatMap((x) => moves.map((y) => ({ room, zoom: { k, x, y } })))),
);

/** Where the picture begins and ends in the frame. */
function edges({ k, x, y }: Zoom, { picture }: Room) {
	return {
		left: k * picture.x + x,
		right: k * (picture.x + picture.width) + x,
		top: k * picture.y + y,
		bottom: k * (picture.y + picture.height) + y,
	};
}

/** Where an area of the whole picture is seen. */
function seen({ k, x, y }: Zoom, area: Area): Area {
	return {
		x: k * area.x + x,
		y: k * area.y + y,
		width: k * area.width,
		height: k * area.height,
	};
}

describe('bounds', () => {
	it('cannot lose the picture: it fills the frame, or stands in the middle of it', () => {
		for (const { room, zoom } of everywhere) {
			const bound = boundZoom(zoom, room);
			const { left, right, top, bottom } = edges(bound, room);
			if (right - left >= room.width) {
				expect(left).toBeLessThanOrEqual(1e-9);
				expect(right).toBeGreaterThanOrEqual(room.width - 1e-9);
			} else expect(left).toBeCloseTo(room.width - right);
			expect(top).toBeLessThanOrEqual(1e-9);
			expect(bottom).toBeGreaterThanOrEqual(room.height - 1e-9);
			expect(boundZoom(bound, room)).toEqual(bound);
		}
	});

	it('goes from the whole picture to six times of it', () => {
		expect(boundZoom({ k: 0.2, x: 40, y: 40 }, phone)).toEqual(whole);
		expect(boundZoom({ k: 50, x: 0, y: 0 }, phone).k).toBe(6);
		for (const room of rooms) expect(boundZoom(whole, room)).toEqual(whole);
	});
});

describe('the place in a frame that scrolls', () => {
	it('is where the zoom says, and can be scrolled to', () => {
		for (const { room, zoom } of everywhere) {
			const bound = boundZoom(zoom, room);
			const { scale, shift, left, top } = placeZoom(bound, room);
			expect(room.picture.x + shift - left).toBeCloseTo(edges(bound, room).left);
			expect(room.picture.y - top).toBeCloseTo(edges(bound, room).top);
			const furthest = room.picture.x + shift + scale * room.picture.width - room.width;
			expect(left).toBeLessThanOrEqual(Math.max(0, furthest) + 1e-9);
		}
	});

	it('reads back what was scrolled', () => {
		for (const { room, zoom } of everywhere) {
			const bound = boundZoom(zoom, room);
			const { left, top } = placeZoom(bound, room);
			const read = readScroll(bound.k, left, top, room);
			expect(read.x).toBeCloseTo(bound.x);
			expect(read.y).toBeCloseTo(bound.y);
		}
	});
});

describe('a frame that changes its size', () => {
	it('goes on showing the same point in the middle', () => {
		const half: Room = {
			width: 179,
			height: 350,
			picture: { x: 0, y: 0, width: 179, height: 350 },
		};
		const before = centerOn([200, 300], 4, phone);
		const after = fitRoom(before, phone, half);
		expect((half.width / 2 - after.x) / after.k).toBeCloseTo(100);
		expect((half.height / 2 - after.y) / after.k).toBeCloseTo(150);
		expect(fitRoom(before, phone, phone)).toEqual(before);
		expect(fitRoom(whole, phone, desk)).toEqual(whole);
	});
});

describe('a step from near', () => {
	const left = { x: 20, y: 200, width: 80, height: 15 };
	const right = { x: 230, y: 210, width: 90, height: 15 };
	const near = { x: 90, y: 200, width: 80, height: 15 };
	const wide = { x: 0, y: 0, width: 358, height: 700 };

	function expectInSight(zoom: Zoom, area: Area, room: Room): void {
		const { x, y, width, height } = seen(zoom, area);
		expect(x).toBeGreaterThanOrEqual(0);
		expect(y).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(room.width);
		expect(y + height).toBeLessThanOrEqual(room.height);
	}

	it('has letters that can be read, also where the ends do not fit', () => {
		for (const letters of [9.2, 10.9, 13, 20]) {
			for (const ends of [[left, right], [right], [wide]]) {
				for (const { k } of closeUps({ ends, marks: [] }, letters, phone)) {
					expect(k * letters).toBeGreaterThanOrEqual(readable - 1e-9);
				}
			}
		}
	});

	it('shows both ends and the number at once where there is room for them', () => {
		const far = [
			{ x: 150, y: 40, width: 90, height: 20 },
			{ x: 700, y: 400, width: 90, height: 20 },
		];
		const badge = { x: 190, y: 195, width: 20, height: 20 };
		for (const [ends, marks, room] of [
			[[near, right], [badge], phone],
			[far, [], desk],
		] as const) {
			const zooms = closeUps({ ends, marks }, 13, room);
			expect(zooms).toHaveLength(1);
			for (const area of [...ends, ...marks]) {
				for (const zoom of zooms) expectInSight(zoom, area, room);
			}
		}
	});

	it('shows one end after the other where there is none', () => {
		const zooms = closeUps({ ends: [left, right], marks: [] }, 8, phone);
		expect(zooms).toHaveLength(2);
		expectInSight(zooms[0] ?? whole, left, phone);
		expectInSight(zooms[1] ?? whole, right, phone);
	});

	it('does not leap at a step inside one small box', () => {
		const ends = [{ x: 200, y: 300, width: 20, height: 10 }];
		const [zoom] = closeUps({ ends, marks: [] }, 10, phone);
		expect(zoom?.k).toBeCloseTo((2 * readable) / 10);
	});

	it('is the whole picture where no step is shown', () => {
		expect(closeUps({ ends: [], marks: [] }, 9.2, phone)).toEqual([whole]);
	});
});

describe('the wheel', () => {
	it('enlarges away from the reader, in bounded steps', () => {
		expect(doublingsOf({ deltaY: -100, deltaMode: 0 })).toBe(0.4);
		expect(doublingsOf({ deltaY: 3, deltaMode: 1 })).toBeCloseTo(-0.3);
		expect(doublingsOf({ deltaY: -2.5, deltaMode: 0 })).toBeCloseTo(0.025);
		expect(doublingsOf({ deltaY: 1, deltaMode: 2 })).toBe(-0.4);
	});
});

it('enlarges around a point, which stays where it is, as far as the limits allow', () => {
	const before: Zoom = { k: 2, x: -100, y: -50 };
	const after = zoomAround(before, 1.5, [60, 40]);
	const shown = ({ k, x, y }: Zoom) => [(60 - x) / k, (40 - y) / k];
	expect(after.k).toBe(3);
	expect(shown(after)).toEqual(shown(before));
	expect(zoomAround(before, 10, [60, 40]).k).toBe(6);
});
