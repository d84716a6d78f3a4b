import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Plane } from '../../model/architecture/component.ts';
import { drawSheets } from './draw-sheets.ts';
import type { SceneLabels } from './labels.ts';
import type { SceneRegion } from './scene.ts';

/** Draws the ground behind boxes, with its name; in the color of a plane where it belongs to one. */
export function drawRegion(region: SceneRegion, labels: SceneLabels, plane?: Plane): Element {
	return s('g', { class: 'region', 'data-region': region.id, 'data-plane': plane }, [
		...drawSheets(region),
		s('text', { x: region.label[0], y: region.label[1] }, labels.regions[region.id] ?? ''),
	]);
}
