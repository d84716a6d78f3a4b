import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { makePainter } from './paint.ts';

const css = `
	:root { --color-box: light-dark(#ffffff, #000000); --color-wire: #111111; }
	.picture rect { fill: var(--color-box); stroke-width: 2px; }
	.picture .wire[data-state='active'] { --color-wire: #c2410c; }
	.picture .wire .line { stroke: var(--color-wire); }
	.picture .chip:is([data-state='hidden'], [data-state='gone']) { visibility: hidden; }
	.picture .box:not(.above) circle { fill: #222222; }
	.picture a:hover rect { fill: #bad000; }
	@media print { .picture rect { fill: #bad000; } }
`;
const paint = makePainter(css);
const inPicture = (...children: ReturnType<typeof s>[]) => s('g', { class: 'picture' }, children);

describe('a painted drawing', () => {
	it('has the colors of light pages, in attributes', () => {
		expect(paint(inPicture(s('rect', { width: 3 })))).toBe(
			'<rect width="3" fill="#ffffff" stroke-width="2"/>',
		);
	});

	it('has what custom properties say where they stand', () => {
		const wire = (state: string) =>
			s('g', { class: 'wire', 'data-state': state }, [s('path', { class: 'line', d: 'M0 0' })]);
		expect(paint(inPicture(wire('active'), wire('past')))).toBe(
			'<path d="M0 0" stroke="#c2410c"/><path d="M0 0" stroke="#111111"/>',
		);
	});

	it('leaves out what is not seen', () => {
		const chip = (state: string) => s('g', { class: 'chip', 'data-state': state }, [s('rect')]);
		expect(paint(inPicture(chip('hidden'), chip('gone')))).toBe('');
		expect(paint(inPicture(chip('shown')))).not.toBe('');
	});

	it('knows what a selector leaves out', () => {
		const box = (layout: string) => s('g', { class: `box ${layout}` }, [s('circle', { r: 1 })]);
		expect(paint(inPicture(box('above')))).toBe('<circle r="1"/>');
		expect(paint(inPicture(box('beside')))).toBe('<circle r="1" fill="#222222"/>');
	});
});
