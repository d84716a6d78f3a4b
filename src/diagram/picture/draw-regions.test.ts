import { describe, expect, it } from 'vitest';
import { drawRegions } from './draw-regions.ts';
import { placeRegions } from './place-regions.ts';
import { tall } from '../../data/architecture/places-tall.ts';
import { wide } from '../../data/architecture/places-wide.ts';
import { toMarkup } from '../svg/to-markup.ts';

const sheets = { 'worker-node': 2, 'control-plane': 0 };
const labels = {
	picture: 'Two regions',
	regions: {
		'control-plane': { name: 'Control plane', role: 'decides' },
		'worker-node': { name: 'Worker node', role: 'runs' },
	},
};

describe.each([wide, tall])('regions of the $name composition', (placement) => {
	const placed = placeRegions(placement, sheets);

	it('stand in the order of the composition, whatever the order of the request', () => {
		expect(Object.keys(placed.regions)).toEqual(['control-plane', 'worker-node']);
	});

	it('keep their widths, and stay inside the picture, sheets and all', () => {
		for (const [id, { x, y, width, height, sheets }] of Object.entries(placed.regions)) {
			expect(width).toBe(placement.regions[id]?.width);
			expect(x).toBeGreaterThan(0);
			expect(x + width + sheets * 6).toBeLessThan(placed.width);
			expect(y + height + sheets * 6).toBeLessThan(placed.height);
		}
	});

	it('do not touch each other', () => {
		const [upper, lower] = Object.values(placed.regions);
		expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThan(lower?.y ?? 0);
	});

	it('are drawn as one image with a name, with their sheets, and say what each is for', () => {
		const markup = toMarkup(drawRegions(placed, labels));
		expect(markup).toContain('role="img"');
		expect(markup).toContain('aria-label="Two regions"');
		expect(markup.match(/<rect/g)).toHaveLength(1 + 3);
		expect(markup.match(/<text[^>]*>[^<]*/g)?.map((text) => text.replace(/.*>/, ''))).toEqual([
			'Control plane',
			'decides',
			'Worker node',
			'runs',
		]);
	});

	it('are refused when the composition does not have them', () => {
		expect(() => placeRegions(placement, { basement: 0 })).toThrow(/basement/);
	});
});
