import type { Element } from 'hast';
import { s } from 'hastscript';
import { columnsOf, monospacedWidth } from '../svg/columns-of.ts';
import type { SceneLabels } from './labels.ts';
import type { SceneWire } from './scene.ts';

/** Letters, the room on both sides of them, and the height of the ground. */
const port = { letter: 11.1, padding: 2, height: 13 } as const;

/**
 * Draws what a connection is opened to where its wires end: a port, mostly. It is read while the
 * picture shows who opens connections.
 */
export function drawPort(wire: SceneWire, labels: SceneLabels): Element[] {
	const text = labels.ports[wire.connection] ?? '';
	if (!wire.port || text === '') return [];
	const [x, y] = wire.port;
	const width = columnsOf(text) * port.letter * monospacedWidth + 2 * port.padding;
	const ground = { x: x - width / 2, y: y - port.height / 2, width, height: port.height, rx: 4 };
	return [
		s('g', { class: 'port', 'data-key': `port:${wire.connection}` }, [
			s('rect', ground),
			s('text', { x, y }, text),
		]),
	];
}
