import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { expect, it } from 'vitest';
import { elementsIn } from '../twins/element.ts';
import { splitPlot } from './split-plot.ts';

function plotOf(height: number, lanes: readonly number[]): Element {
	return h('figure', [
		h('div', { class: 'layers' }, [
			s('svg', { class: 'plot', width: 1000, height }, [
				s('path', { class: 'line', d: `M16 44V${height}` }),
				...lanes.map((y) => s('a', { transform: `translate(8 ${y + 40})` })),
			]),
			s(
				'svg',
				{ class: 'names', width: 300, height },
				lanes.map((y) => s('text', { class: 'lane', y })),
			),
		]),
	]);
}

it('cuts between lanes, and leaves each part to the piece that it stands in', () => {
	const figure = plotOf(3000, [72, 600, 1000, 1900, 2400]);
	splitPlot(figure);
	const pieces = elementsIn(figure).map((layers) => elementsIn(layers));
	expect(pieces.map(([plot]) => plot?.properties['viewBox'])).toEqual([
		'0 0 1000 572',
		'0 572 1000 1300',
		'0 1872 1000 1128',
	]);
	const count = (tagName: string) =>
		pieces.map(
			([plot]) => plot && elementsIn(plot).filter((part) => part.tagName === tagName).length,
		);
	expect(count('a')).toEqual([1, 2, 2]);
	expect(count('path')).toEqual([1, 1, 1]);
});

it('leaves one that fits alone, and refuses one that it cannot cut', () => {
	const figure = plotOf(900, [72]);
	splitPlot(figure);
	expect(elementsIn(figure).length).toBe(1);
	expect(() => splitPlot(plotOf(3000, []))).toThrow('no lanes');
});
