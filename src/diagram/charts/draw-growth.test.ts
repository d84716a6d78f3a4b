import { describe, expect, it } from 'vitest';
import { proxyModes } from '../../data/recordings/measurements.ts';
import { drawGrowth, type GrowthPanel } from './draw-growth.ts';
import { findTextBoxes, findUnreadable } from '../svg/find-text-boxes.ts';
import { elementsBelow, elementsIn } from '../svg/tree.ts';

const panels: readonly GrowthPanel[] = [
	{
		id: 'lines',
		series: (['iptables', 'nftables'] as const).map((name) => ({
			name,
			shape: name === 'iptables' ? 'square' : 'disc',
			points: proxyModes.grown.map((step) => ({
				size: step.services,
				value: step[name].addOne.lines,
			})),
		})),
	},
	{
		id: 'chain',
		series: (['iptables', 'nftables'] as const).map((name) => ({
			name,
			shape: name === 'iptables' ? 'square' : 'disc',
			points: proxyModes.grown.map((step) => ({
				size: step.services,
				value: step[name].rulesInServicesChain,
			})),
		})),
	},
];
const labels = {
	picture: 'Growth',
	panels: { lines: 'Serviceを1つ加えるための行数', chain: 'Rules in the first chain' },
	scale: 'Logarithmic scale',
	sizes: 'Services',
};

describe.each(['wide', 'tall'] as const)('the %s picture of growth', (composition) => {
	const picture = drawGrowth(panels, composition, labels);
	const boxes = findTextBoxes(picture);
	const drawnPanels = elementsIn(picture);

	it('is one image with a name, and says in every panel that its scale is logarithmic', () => {
		expect(picture.properties).toMatchObject({ role: 'img', ariaLabel: 'Growth' });
		for (const panel of drawnPanels) {
			expect(findTextBoxes(panel).map(({ text }) => text)).toContain('Logarithmic scale');
		}
	});

	it('draws equal ratios as equal distances, on one scale for all panels', () => {
		const places = drawnPanels.flatMap((panel, index) => {
			const squares = elementsBelow(panel).filter(({ tagName }) => tagName === 'rect');
			const points = panels[index]?.series[0]?.points ?? [];
			return squares.slice(1).map(({ properties }, place) => {
				const before = squares[place]?.properties ?? {};
				const ratio = (points[place + 1]?.value ?? 1) / (points[place]?.value ?? 1);
				return (Number(before.y) - Number(properties.y)) / Math.log10(ratio);
			});
		});
		for (const place of places) expect(place).toBeCloseTo(places[0] ?? 0, 0);
	});

	it('says every number', () => {
		const numbers = boxes.map(({ text }) => Number(text.replaceAll(',', '')));
		for (const { series } of panels) {
			for (const { points } of series) {
				for (const { size, value } of points) {
					expect(numbers).toContain(size);
					expect(numbers).toContain(value);
				}
			}
		}
	});

	it('clips no text, sets none over another, and none too small', () => {
		expect(findUnreadable(picture, 12.1)).toEqual([]);
	});
});
