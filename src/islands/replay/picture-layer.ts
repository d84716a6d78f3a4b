import { compositionNames } from '../../model/architecture/placement.ts';
import { packetKey } from '../../diagram/replay/replay-at.ts';
import { findPart } from '../find-part.ts';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * Adds to every composition of the picture what Replay needs beyond the build: as many packets as
 * are ever under way at a time, and broad invisible lines to point at wires. Nothing is added or
 * removed while the clock moves. Gives what takes it all away again.
 */
export function addPictureLayers(figure: HTMLElement, packets: number): () => void {
	const layers = compositionNames.flatMap((composition) => {
		const picture = findPart(figure, `.picture.${composition}`, SVGElement);
		const targets = create('g', { class: 'replay-targets', 'aria-hidden': 'true' });
		for (const wire of picture.querySelectorAll('.wire')) {
			const d = findPart(wire, '.line', SVGPathElement).getAttribute('d') ?? '';
			const id = wire.getAttribute('data-key')?.replace('wire:', '') ?? '';
			targets.append(create('path', { d, 'data-target': id }));
		}
		// Behind boxes and numbers, which can be pointed at themselves.
		findPart(picture, '.box', SVGElement).before(targets);
		const group = create('g', { class: 'replay-packets', 'aria-hidden': 'true' });
		for (let packet = 0; packet < packets; packet++) {
			const key = packetKey(composition, packet);
			group.append(create('circle', { class: 'packet', 'data-key': key, r: '6' }));
		}
		picture.append(group);
		return [targets, group];
	});
	return () => {
		for (const layer of layers) layer.remove();
	};
}

/** Makes an element of a drawing. */
export function create(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
	const element = document.createElementNS(namespace, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}
