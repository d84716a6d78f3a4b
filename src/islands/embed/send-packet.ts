import { travel } from '../../diagram/picture/travel.ts';
import { findPart } from '../find-part.ts';
import type { KeyedElements } from '../player/show-frame.ts';

/** In how many places a packet is on its way. */
const places = 24;

/**
 * Sends a packet along a wire of every picture that is shown, and gives what stops it. The browser
 * moves it: a frame on another site loads no library for this.
 */
export function sendPackets(elements: KeyedElements, wire: string): () => void {
	const packets = (elements.get('picture') ?? []).flatMap((picture) => {
		// A composition that is not shown has no lengths to travel along.
		if (picture.getClientRects().length === 0) return [];
		const keyed = (key: string) => elements.get(key)?.find((element) => picture.contains(element));
		const [packet, line] = [keyed('packet'), keyed(`wire:${wire}`)];
		if (!packet || !line) return [];
		const way = keyframesOn(findPart(line, '.line', SVGPathElement));
		packet.setAttribute('data-state', 'in-transit');
		const animation = packet.animate(way, { duration: travel, easing: 'ease-in-out' });
		animation.onfinish = () => {
			packet.removeAttribute('data-state');
		};
		return [{ packet, animation }];
	});
	return () => {
		for (const { packet, animation } of packets) {
			animation.cancel();
			packet.removeAttribute('data-state');
		}
	};
}

function keyframesOn(line: SVGPathElement): Keyframe[] {
	const length = line.getTotalLength();
	return Array.from({ length: places + 1 }, (_, index) => {
		const { x, y } = line.getPointAtLength((index / places) * length);
		return { transform: `translate(${String(x)}px, ${String(y)}px)` };
	});
}
