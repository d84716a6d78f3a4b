import type {
	CompositionName,
	Placement,
	RegionPlace,
} from '../../model/architecture/placement.ts';

/** A composition of regions alone. */
export type RegionPlacement = Pick<Placement, 'name' | 'width' | 'height' | 'regions'>;

/** Sizes of the two compositions, in the picture's units. */
const sizes: Readonly<
	Record<CompositionName, { height: number; gap: number; indent: number; label: number }>
> = {
	wide: { height: 104, gap: 30, indent: 24, label: 38 },
	tall: { height: 84, gap: 24, indent: 16, label: 30 },
};

/** Room around the regions: for their outlines, and for the sheets that look out from behind. */
const margin = { start: 1, end: 15 } as const;

/**
 * Derives from a composition one of some of its regions and nothing in them: same order from top
 * to bottom, same widths, as low as a name and a line under it allow. `sheets` says which, and how
 * many more to draw behind each.
 * @throws Error when the composition has no such region.
 */
export function placeRegions(
	placement: Placement,
	sheets: Readonly<Record<string, number>>,
): RegionPlacement {
	const { height, gap, indent, label } = sizes[placement.name];
	const chosen = Object.entries(sheets)
		.map(([id, behind]) => ({ id, behind, place: regionOf(placement, id) }))
		.sort((a, b) => a.place.y - b.place.y);
	const left = Math.min(...chosen.map(({ place }) => place.x));
	const right = Math.max(...chosen.map(({ place }) => place.x + place.width));
	const regions = chosen.map(({ id, behind, place }, index): [string, RegionPlace] => {
		const x = margin.start + place.x - left;
		const y = margin.start + index * (height + gap);
		return [id, { ...place, x, y, height, label: [x + indent, y + label], sheets: behind }];
	});
	return {
		name: placement.name,
		width: right - left + margin.start + margin.end,
		height: chosen.length * (height + gap) - gap + margin.start + margin.end,
		regions: Object.fromEntries(regions),
	};
}

function regionOf({ name, regions }: Placement, id: string): RegionPlace {
	const region = regions[id];
	if (region) return region;
	throw new Error(`The ${name} composition has no region "${id}".`);
}
