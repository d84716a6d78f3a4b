import { easeCubicInOut, interrupt, select } from 'd3';
import { findPart } from '../find-part.ts';
import type { KeyedElements } from './show-frame.ts';

/** How long a packet travels at speed 1, in milliseconds. */
const travel = 700;

/**
 * Sends a packet along a wire of every picture that is shown, then lets the receiving box answer
 * with one soft pulse. Leaves the pictures as it found them, also when it is overtaken.
 */
export function movePacket(
	elements: KeyedElements,
	{ wire, target, speed }: { wire: string; target: string; speed: number },
): void {
	for (const picture of elements.get('picture') ?? []) {
		// A composition that is not shown has no lengths to travel along.
		if (picture.getClientRects().length === 0) continue;
		const keyed = (key: string) => elements.get(key)?.find((element) => picture.contains(element));
		const packet = keyed('packet');
		const line = keyed(`wire:${wire}`);
		const box = keyed(`box:${target}`);
		if (!packet || !line || !box) throw new Error(`The picture has no "${wire}" or "${target}".`);
		travelAlong(findPart(line, '.line', SVGPathElement), packet, speed, () => {
			pulse(findPart(box, 'rect', SVGRectElement));
		});
	}
}

/** Stops every packet at once. */
export function stopPackets(elements: KeyedElements): void {
	for (const packet of elements.get('packet') ?? []) {
		// Not the method of a selection: only a name that is imported survives the bundler.
		interrupt(packet);
		rest(packet);
	}
}

function travelAlong(
	line: SVGPathElement,
	packet: Element,
	speed: number,
	arrive: () => void,
): void {
	const length = line.getTotalLength();
	const pointAt = (share: number) => {
		const { x, y } = line.getPointAtLength(share * length);
		return `translate(${String(x)} ${String(y)})`;
	};
	select(packet)
		.attr('data-state', 'travelling')
		.attr('transform', pointAt(0))
		.transition()
		.duration(travel / speed)
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
