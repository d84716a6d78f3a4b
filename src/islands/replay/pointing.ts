import type { PictureFlow } from '../../diagram/picture/frame.ts';
import type { ReplayEvent } from '../../diagram/replay/replay.ts';
import type { KeyedElements } from '../player/show-frame.ts';
import type { Timeline } from './timeline.ts';

interface Parts {
	readonly figure: HTMLElement;
	readonly elements: KeyedElements;
	readonly flow: PictureFlow;
	readonly timelines: readonly Timeline[];
	/** The events that a step has, by its id. */
	readonly eventsOf: (step: string) => readonly ReplayEvent[];
}

/** What is pointed at: events, or a wire of the picture without any. */
interface Pointed {
	readonly events: readonly ReplayEvent[];
	readonly wires: readonly string[];
}

const nothing: Pointed = { events: [], wires: [] };

/**
 * Lights the wires of what is pointed at on the timeline, and the events of what is pointed at in
 * the picture, by pointer and by focus; what a finger has touched stays lit until the next touch.
 * Gives what ends it and leaves nothing lit.
 */
export function listenToPointing(parts: Parts): () => void {
	const { figure, timelines } = parts;
	const controller = new AbortController();
	const { signal } = controller;
	const all = timelines.flatMap(({ recording }) => recording.events);
	/** What is lit has the focus; a touch moves the focus, too, but not to what it lights. */
	let isFocused = false;
	const show = (pointed: Pointed) => {
		isFocused = false;
		showPointed(parts, pointed);
	};
	const leave = ({ pointerType }: PointerEvent) => {
		if (pointerType !== 'touch') show(nothing);
	};
	const blur = () => {
		if (isFocused) show(nothing);
	};
	const listen = (target: HTMLElement, find: (event: Event) => Pointed | undefined) => {
		target.addEventListener('pointerover', (event) => show(find(event) ?? nothing), { signal });
		target.addEventListener('pointerleave', leave, { signal });
		const focus = (event: Event) => {
			const pointed = find(event);
			if (!pointed) return;
			show(pointed);
			isFocused = true;
		};
		target.addEventListener('focusin', focus, { signal });
		target.addEventListener('focusout', blur, { signal });
	};
	// Before what is touched lights up.
	const touchAnew = ({ pointerType }: PointerEvent) => {
		if (pointerType === 'touch') show(nothing);
	};
	document.addEventListener('pointerover', touchAnew, { capture: true, signal });
	listen(figure, ({ target }) => findInPicture(target, parts, all));
	for (const timeline of timelines) {
		const { frame, rows, names, recording } = timeline;
		frame.addEventListener(
			'pointermove',
			({ target, clientX, clientY }) => {
				const event = timeline.eventAt(clientX, clientY);
				show(findStep(target, parts) ?? (event ? ofEvents([event]) : nothing));
			},
			{ signal },
		);
		listen(frame, (event) => findStep(event.target, parts));
		rows.forEach((row, index) => {
			const event = recording.events[index];
			if (event) listen(row, () => ofEvents([event]));
		});
		names.forEach((name, index) => {
			listen(name, () =>
				ofEvents(recording.events.filter((one) => one.lane === index || one.from === index)),
			);
		});
	}
	return () => {
		controller.abort();
		show(nothing);
	};
}

function ofEvents(events: readonly ReplayEvent[]): Pointed {
	return { events, wires: events.flatMap(({ wire }) => wire ?? []) };
}

function findInPicture(
	target: EventTarget | null,
	parts: Parts,
	all: readonly ReplayEvent[],
): Pointed | undefined {
	if (!(target instanceof Element)) return undefined;
	const wire = target.getAttribute('data-target') ?? keyOf(target, 'wire');
	if (wire) return { events: all.filter((event) => event.wire === wire), wires: [wire] };
	const box = keyOf(target, 'box');
	if (box) {
		const touches = ({ wire: on, box: about }: ReplayEvent) =>
			about === box || (parts.flow.wires[on ?? '']?.includes(box) ?? false);
		return ofEvents(all.filter(touches));
	}
	const step = keyOf(target, 'badge');
	return step ? ofEvents(parts.eventsOf(step)) : undefined;
}

/** A number on the timeline is a link to its step. */
function findStep(target: EventTarget | null, parts: Parts): Pointed | undefined {
	const link = target instanceof Element ? target.closest('a') : null;
	const step = link?.getAttribute('href')?.split('/').at(-2);
	return step === undefined ? undefined : ofEvents(parts.eventsOf(step));
}

function keyOf(target: Element, kind: string): string | undefined {
	const key = target.closest(`[data-key^="${kind}:"]`)?.getAttribute('data-key');
	return key?.slice(kind.length + 1);
}

function showPointed({ elements, flow, timelines }: Parts, { events, wires }: Pointed): void {
	for (const wire of Object.keys(flow.wires)) {
		for (const element of elements.get(`wire:${wire}`) ?? []) {
			element.toggleAttribute('data-pointed', wires.includes(wire));
		}
	}
	for (const { recording, mark } of timelines) {
		mark(
			'pointed',
			recording.events.filter((event) => events.includes(event)),
		);
	}
}
