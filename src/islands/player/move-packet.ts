import { easeCubicInOut, interrupt, select } from 'd3';
import { travel } from '../../diagram/picture/travel.ts';
import { findPart } from '../find-part.ts';
import type { KeyedElements } from './show-frame.ts';

/**
 * Measures the path of a packet along a wire of every picture that is shown, and gives what sends it
 * off. The receiving box answers with one soft pulse. Leaves the pictures as it found them, also
 * when it is overtaken. Measuring is for before the picture changes: afterwards, the browser would
 * have to lay the page out for it once more.
 */
export function planPackets(
	elements: KeyedElements,
	{ wire, target, speed }: { wire: string; target: string; speed: number },
): () => void {
	const plans = (elements.get('picture') ?? []).flatMap((picture) => {
		// A composition that is not shown has no lengths to travel along.
		if (picture.getClientRects().length === 0) return [];
		const keyed = (key: string) => elements.get(key)?.find((element) => picture.contains(element));
		const [packet, line, box] = [keyed('packet'), keyed(`wire:${wire}`), keyed(`box:${target}`)];
		if (!packet || !line || !box) throw new Error(`The picture has no "${wire}" or "${target}".`);
		const pointAt = measure(findPart(line, '.line', SVGPathElement));
		return { packet, pointAt, box: findPart(box, 'rect', SVGRectElement) };
	});
	return () => {
		for (const { packet, pointAt, box } of plans) {
			sendOff(packet, pointAt, travel / speed, () => {
				pulse(box);
			});
		}
	};
}

/** Whether any packet is in transit. */
export function arePacketsInTransit(elements: KeyedElements): boolean {
	return elements.get('packet')?.some((packet) => packet.hasAttribute('data-state')) ?? false;
}

/** Stops every packet at once. */
export function stopPackets(elements: KeyedElements): void {
	for (const packet of elements.get('packet') ?? []) {
		// Not the method of a selection: only a name that is imported survives the bundler.
		interrupt(packet);
		rest(packet);
	}
}

/** Sends a packet along no path, in no picture. */
export function rehearsePackets(): void {
	const packet = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	sendOff(
		packet,
		() => 'translate(0 0)',
		0,
		() => undefined,
	);
}

/** Gives the transform that brings a packet to a share of the length of a line. */
function measure(line: SVGPathElement): (share: number) => string {
	// A path of the page is measured after everything that has changed is laid out, in each frame.
	const path = line.cloneNode() as SVGPathElement;
	const length = path.getTotalLength();
	const pointAt = (share: number) => {
		const { x, y } = path.getPointAtLength(share * length);
		return `translate(${String(x)} ${String(y)})`;
	};
	const start = pointAt(0);
	return (share) => (share === 0 ? start : pointAt(share));
}

function sendOff(
	packet: Element,
	pointAt: (share: number) => string,
	duration: number,
	arrive: () => void,
): void {
	select(packet)
		.attr('data-state', 'in-transit')
		.attr('transform', pointAt(0))
		.transition()
		.duration(duration)
		.ease(easeCubicInOut)
		.attrTween('transform', () => pointAt)
		.on('end', () => {
			rest(packet);
			arrive();
		})
		.on('interrupt', () => {
			rest(packet);
		});
}

function rest(packet: Element): void {
	packet.removeAttribute('data-state');
	packet.removeAttribute('transform');
}

function pulse(box: SVGRectElement): void {
	box.animate([{ strokeWidth: '6px' }, { strokeWidth: '2.5px' }], {
		duration: 450,
		easing: 'ease-out',
	});
}
