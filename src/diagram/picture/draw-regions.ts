import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawRoot } from '../svg/draw-root.ts';
import { drawSheets } from './draw-sheets.ts';
import type { RegionPlacement } from './place-regions.ts';
import type { CompositionName } from '../../model/architecture/placement.ts';

/** The words of one language for the picture of the regions. */
export interface RegionLabels {
	/** Accessible name of the picture. */
	readonly picture: string;
	/** The name of each region, and in one line what it is for. */
	readonly regions: Readonly<Record<string, { readonly name: string; readonly role: string }>>;
}

/** Distance from the name of a region to the line under it. */
const leading: Readonly<Record<CompositionName, number>> = { wide: 31, tall: 26 };

/** Draws regions with nothing in them but what each is for. */
export function drawRegions(placement: RegionPlacement, labels: RegionLabels): Element {
	const { name, width, height, regions } = placement;
	return drawRoot(
		{ composition: name, width, height, label: labels.picture },
		Object.entries(regions).map(([id, place]) =>
			s('g', { class: 'region', 'data-region': id }, [
				...drawSheets(place),
				s('text', { x: place.label[0], y: place.label[1] }, labels.regions[id]?.name ?? ''),
				s(
					'text',
					{ class: 'role', x: place.label[0], y: place.label[1] + leading[name] },
					labels.regions[id]?.role ?? '',
				),
			]),
		),
	);
}
