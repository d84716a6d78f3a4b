import { easeCubicInOut, interrupt, select } from 'd3';
import { findPart } from '../find-part.ts';

/** How long a packet travels at speed 1, in milliseconds. */
const travel = 700;

/**
 * Sends a packet along a wire of every picture below `root`, then lets the receiving box answer
 * with one soft pulse. Leaves the pictures as it found them, also when it is overtaken.
 */
export function movePacket(
	root: Element,
	{ wire, target, speed }: { wire: string; target: string; speed: number },
): void {
	for (const picture of root.querySelectorAll<SVGSVGElement>('.picture')) {
		// A composition that is not shown has no lengths to travel along.
		if (picture.getClientRects().length === 0) continue;
		const line = findPart(picture, `${keyed(`wire:${wire}`)} .line`, SVGPathElement);
		const packet = findPart(picture, keyed('packet'), SVGCircleElement);
		const box = findPart(picture, `${keyed(`box:${target}`)} rect`, SVGRectElement);
		travelAlong(line, packet, speed, () => {
			pulse(box);
		});
	}
}

/** Stops every packet below `root` at once. */
export function stopPackets(root: Element): void {
	for (const packet of root.querySelectorAll<SVGCircleElement>(keyed('packet'))) {
		// Not the method of a selection: only a name that is imported survives the bundler.
		interrupt(packet);
		rest(packet);
	}
}

function travelAlong(
	line: SVGPathElement,
	packet: SVGCircleElement,
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

function keyed(key: string): string {
	return `[data-key="${CSS.escape(key)}"]`;
}
