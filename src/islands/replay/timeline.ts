import { placeOf } from '../../diagram/replay/clock.ts';
import type { ReplayEvent, ReplayRecording } from '../../diagram/replay/replay.ts';
import { findPart } from '../find-part.ts';
import { followSize } from '../follow-size.ts';
import { create } from './picture-layer.ts';
import { markPath, nearestEvent } from './timeline-marks.ts';

/** What the table of a recording says of an event, in the language of the page. */
export interface EventWords {
	readonly time: string;
	readonly duration: string;
	readonly who: string;
	readonly line: string;
	/** Words of ours, not of the recording. */
	readonly isNote: boolean;
}

/** A timeline as the build drew it, with a playhead. */
export interface Timeline {
	readonly recording: ReplayRecording;
	readonly figure: HTMLElement;
	readonly frame: HTMLElement;
	readonly range: HTMLInputElement;
	readonly rows: readonly HTMLTableRowElement[];
	readonly names: readonly HTMLElement[];
	readonly wordsOf: (event: ReplayEvent) => EventWords;
	/** The texts above cuts, in order. */
	readonly cuts: readonly string[];
	/** Brings the playhead to a moment. */
	readonly stand: (t: number) => void;
	/**
	 * Brings what keyboards and screen readers take for the playhead to a moment, with what is said of
	 * it: that costs more than is to spare in every frame.
	 */
	readonly tell: (t: number, text: string) => void;
	readonly setCurrent: (isCurrent: boolean) => void;
	/** Marks the events that are seen now, or those that are pointed at. */
	readonly mark: (what: 'seen' | 'pointed', events: readonly ReplayEvent[]) => void;
	/** The event at a place of the window; none where none is near. */
	readonly eventAt: (clientX: number, clientY: number) => ReplayEvent | undefined;
}

/** Takes a copy of a timeline and gives it a playhead that can be moved. */
export function createTimeline(
	built: Element,
	recording: ReplayRecording,
	label: string,
): Timeline {
	const figure = document.importNode(built, true) as HTMLElement;
	const frame = findPart(figure, '.flow-time-frame', HTMLElement);
	const svg = findPart(frame, 'svg', SVGElement);
	const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
	const marks = {
		seen: create('path', { class: 'replay-seen', 'aria-hidden': 'true' }),
		pointed: create('path', { class: 'replay-pointed', 'aria-hidden': 'true' }),
	};
	svg.append(marks.seen, marks.pointed);
	const playhead = document.createElement('span');
	playhead.className = 'replay-playhead';
	const range = createRange(width ?? 0, label);
	// Before the numbers, which are many.
	frame.prepend(range);
	frame.append(playhead);
	// What moves the playhead by keys is the range, and what scrolls is reached by it.
	frame.removeAttribute('tabindex');
	const rows = [...figure.querySelectorAll<HTMLTableRowElement>('tbody tr')];
	const scroll = followScrolling(frame, width ?? 0);
	const words = new Map(
		recording.events.map((event, index) => [event, wordsIn(rows[index], event)]),
	);
	return {
		recording,
		figure,
		frame,
		range,
		rows,
		names: [...figure.querySelectorAll<HTMLElement>('.flow-time-names > span:not(.unit)')],
		cuts: [...svg.querySelectorAll('.cut')].map((text) => text.textContent),
		wordsOf: (event) => words.get(event) ?? wordsIn(undefined, event),
		stand: (t) => {
			const x = placeOf(recording.pieces, t);
			playhead.style.translate = `${(x - 1).toFixed(1)}px 0`;
			scroll(x);
		},
		tell: (t, text) => {
			range.valueAsNumber = placeOf(recording.pieces, t);
			if (range.getAttribute('aria-valuetext') !== text) range.setAttribute('aria-valuetext', text);
		},
		setCurrent: (isCurrent) => figure.toggleAttribute('data-current', isCurrent),
		mark: (what, events) => {
			const d = markPath(recording, events);
			if (marks[what].getAttribute('d') !== d) marks[what].setAttribute('d', d);
		},
		eventAt: (clientX, clientY) => {
			const box = svg.getBoundingClientRect();
			const scale = (height ?? 0) / box.height;
			const point = [(clientX - box.left) * scale, (clientY - box.top) * scale] as const;
			return nearestEvent(recording, recording.events, point);
		},
	};
}

function wordsIn(row: HTMLTableRowElement | undefined, { wire }: ReplayEvent): EventWords {
	const [time = '', duration = '', who = '', line = ''] = [...(row?.cells ?? [])].map((cell) =>
		cell.textContent.trim(),
	);
	return { time, duration, who, line, isNote: wire === undefined };
}

function createRange(width: number, label: string): HTMLInputElement {
	const range = document.createElement('input');
	range.type = 'range';
	range.className = 'replay-range';
	range.min = '0';
	range.max = String(width);
	range.step = 'any';
	range.setAttribute('aria-label', label);
	return range;
}

/**
 * Gives what scrolls a frame so that the playhead stays in sight; `length` is that of the drawing in
 * it. Nothing is measured meanwhile.
 */
function followScrolling(frame: HTMLElement, length: number): (x: number) => void {
	let [left, width] = [0, 0];
	frame.addEventListener('scroll', () => (left = frame.scrollLeft), { passive: true });
	followSize(frame, ({ clientWidth }) => (width = clientWidth));
	return (x) => {
		if (width === 0 || (x >= left + 24 && x <= left + width - 24)) return;
		const to = Math.max(0, Math.min(x - width / 3, length - width));
		// At an end there is nothing to scroll, and trying to makes the browser lay out the page.
		if (Math.abs(to - left) < 1) return;
		left = to;
		frame.scrollLeft = to;
	};
}
