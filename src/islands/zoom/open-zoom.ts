import {
	type D3ZoomEvent,
	easeCubicOut,
	interpolate,
	select,
	type Transition,
	zoom as createBehavior,
	zoomIdentity,
	zoomTransform,
} from 'd3';
import { closeUps } from '../../diagram/zoom/close-up.ts';
import { scaleLimits } from '../../diagram/zoom/scale.ts';
import {
	boundZoom,
	doublingsOf,
	fitRoom,
	placeZoom,
	readScroll,
	type Room,
	whole,
	type Zoom,
	zoomAround,
} from '../../diagram/zoom/zoom.ts';
import { followSize } from '../follow-size.ts';
import { isForPicture } from './is-for-picture.ts';
import { findPicture, findTold, measureLetters, measureRoom } from './measure-frame.ts';
import { showZoom } from './show-zoom.ts';

/** How long a press of a button and a step take to be shown, in milliseconds. */
const durations = { press: 200, step: 500 } as const;

/** How long the first end of a step is looked at before the second, in milliseconds. */
const look = 700;

/** A movement that is under way, and what follows it. */
type Moving = Transition<HTMLElement, unknown, null, undefined>;

/** What the frame of the pictures tells when what is seen changes. */
interface ZoomHost {
	readonly frame: HTMLElement;
	/** Whether nothing may move by itself. */
	readonly isStill: () => boolean;
	readonly changed: (scale: number) => void;
}

/** The pictures of a frame, which can be enlarged and moved. */
export interface OpenZoom {
	/** Enlarges by a factor, around a point of the frame or its middle. */
	readonly by: (factor: number, point?: readonly [number, number]) => void;
	/** Enlarges by a factor around a point as fingers do, which show themselves how fast. */
	readonly pull: (factor: number, point: readonly [number, number]) => void;
	readonly showWhole: () => void;
	/** Goes on with a touch of two fingers that began before this was loaded. */
	readonly take: (event: TouchEvent) => void;
	/** Shows the step of the picture from near. */
	readonly showStep: () => void;
}

/**
 * Makes the pictures in a frame follow wheel, fingers and mouse. Nothing in the frame changes: it
 * says by its own style how large its pictures are, and is scrolled to what is seen, so that focus
 * and a search in the page find their way.
 */
export function openZoom({ frame, isStill, changed }: ZoomHost): OpenZoom {
	const selection = select<HTMLElement, unknown>(frame);
	let picture = findPicture(frame);
	if (!picture) throw new Error('The frame shows no picture.');
	let room = measureRoom(frame, picture);
	/** Where a movement that is under way leads. */
	let aim: Zoom | undefined;

	const behavior = createBehavior<HTMLElement, unknown>()
		.scaleExtent([...scaleLimits])
		.extent(() => [
			[0, 0],
			[room.width, room.height],
		])
		.constrain((transform) => {
			const { k, x, y } = boundZoom(transform, room);
			return zoomIdentity.translate(x, y).scale(k);
		})
		.clickDistance(4)
		.interpolate(interpolate)
		.wheelDelta(doublingsOf)
		.filter((event: Event) => isForPicture(event, now().k))
		.on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
			showZoom(frame, transform, room);
			changed(transform.k);
		});
	// A double click selects a word, as everywhere.
	selection.call(behavior).on('dblclick.zoom', null);

	function now(): Zoom {
		return zoomTransform(frame);
	}

	const jump = ({ k, x, y }: Zoom) => {
		behavior.transform(selection, zoomIdentity.translate(x, y).scale(k));
	};

	/** Goes to the given views, one after the other, and stays at each for a while. */
	const goTo = (duration: number, ...zooms: readonly Zoom[]) => {
		const targets = zooms.map((zoom) => boundZoom(zoom, room));
		const [first = whole, ...others] = targets;
		if (isStill()) {
			jump(first);
			return;
		}
		const move = (after: typeof selection | Moving, zoom: Zoom) => {
			const { k, x, y } = zoom;
			const moving = after.transition().duration(duration).ease(easeCubicOut);
			behavior.transform(moving, zoomIdentity.translate(x, y).scale(k));
			return moving;
		};
		let moving = move(selection, first);
		for (const zoom of others) moving = move(moving, zoom).delay(look);
		const last = targets.at(-1);
		aim = last;
		moving.on('end interrupt cancel', () => {
			// A press during a movement begins another one, which ends this one.
			if (aim === last) aim = undefined;
		});
	};

	frame.addEventListener('scroll', () => {
		const { left, top } = placeZoom(now(), room);
		const isOwn = Math.hypot(frame.scrollLeft - left, frame.scrollTop - top) < 2;
		if (isOwn || now().k === scaleLimits[0]) return;
		jump(readScroll(now().k, frame.scrollLeft, frame.scrollTop, room));
	});

	/** A drawing of another shape is shown whole, the same one in another size as far as it was. */
	const fit = () => {
		const [before, shown] = [room, findPicture(frame)];
		if (!shown) return;
		room = measureRoom(frame, shown);
		const isSame = shown === picture;
		picture = shown;
		// An observer reports once at its beginning, and must not end what is under way.
		if (isSame && isEqual(before, room)) return;
		// A frame that changes because the picture grows does not stop it from growing.
		const seen = aim ?? now();
		if (seen.k !== scaleLimits[0] || now().k !== scaleLimits[0]) {
			jump(isSame ? fitRoom(seen, before, room) : whole);
		}
	};
	followSize(frame, fit);
	new MutationObserver(fit).observe(frame, { attributeFilter: ['data-inside-of'] });

	return {
		by: (factor, point = [room.width / 2, room.height / 2]) => {
			goTo(durations.press, zoomAround(aim ?? now(), factor, point));
		},
		pull: (factor, point) => {
			jump(boundZoom(zoomAround(now(), factor, point), room));
		},
		showWhole: () => {
			goTo(durations.press, whole);
		},
		take: (event) => {
			selection.on('touchstart.zoom')?.call(frame, event, undefined);
		},
		showStep: () => {
			if (!picture) return;
			const letters = measureLetters(picture) / now().k;
			goTo(durations.step, ...closeUps(findTold(frame, picture, now()), letters, room));
		},
	};
}

function isEqual(one: Room, other: Room): boolean {
	return one.width === other.width && one.height === other.height;
}
