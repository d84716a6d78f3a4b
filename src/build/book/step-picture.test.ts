import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { findElement } from '../../diagram/svg/tree.ts';
import { parseHtml } from '../twins/parse-html.ts';
import { bringNear, thinPicture } from './step-picture.ts';

function pictureOf(parts: string): Element {
	const svg = `<svg class="picture wide" viewBox="0 0 992 592">${parts}</svg>`;
	const found = findElement(parseHtml(svg), ({ tagName }) => tagName === 'svg');
	if (!found) throw new Error('no picture');
	return found;
}

const box = (name: string, x: number, state = 'idle') =>
	`<a class="box" href="/${name}/" data-key="box:${name}" data-state="${state}">` +
	`<rect x="${x}" y="100" width="80" height="60"></rect><text>${name}</text></a>`;
const wire = (from: number, to: number, state: string) =>
	`<g class="wire" data-state="${state}"><path class="line" d="M${from},130L${to},130"></path></g>`;
const region =
	'<g class="region" data-region="r"><rect x="0" y="0" width="990" height="590"></rect>' +
	'<text x="20" y="90">Region</text></g>';

it('leaves out what is not seen', () => {
	const picture = pictureOf(
		'<g class="chip" data-state="hidden"><text>hidden</text></g>' +
			'<a class="badge" data-shown="no">3</a><g class="port">443</g>' +
			'<g class="box" data-life="running" data-down="no"><text class="life" data-life="running">up</text>' +
			'<text class="life" data-life="gone">none</text><path class="strike"></path></g>',
	);
	thinPicture(picture);
	expect(toHtml(picture)).not.toMatch(/hidden|badge|443|none|strike/);
	expect(toHtml(picture)).toContain('>up</text>');
});

it('shows the ends of the step, what stands whole beside them, and nothing that is cut', () => {
	const picture = pictureOf(
		region +
			[box('one', 100, 'source'), box('two', 300, 'target'), box('three', 385)].join('') +
			[box('half', 480), box('far', 900)].join('') +
			wire(180, 300, 'active') +
			wire(440, 480, 'future') +
			wire(560, 900, 'future') +
			'<a class="badge" data-state="active" transform="translate(240 130)"></a>' +
			'<a class="badge" data-state="future" transform="translate(730 130)"></a>',
	);
	bringNear(picture);
	const html = toHtml(picture);
	expect(html).toMatch(/one.*two.*three/);
	expect(html).not.toMatch(/half|far|M440|M560|translate\(730|<a /);
	const [x = 0, y = 0, width = 0, height = 0] = String(picture.properties['viewBox'])
		.split(' ')
		.map(Number);
	expect(width / height).toBeLessThanOrEqual(1.61);
	expect(width).toBeLessThan(500);
	const [, left, top, wide, high] =
		/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(html) ?? [];
	expect(Number(left)).toBeGreaterThan(x);
	expect(Number(top)).toBeGreaterThan(y);
	expect(Number(left) + Number(wide)).toBeLessThan(x + width);
	expect(Number(top) + Number(high)).toBeLessThan(y + height);
});

it('takes a step across the whole picture as it is', () => {
	const picture = pictureOf(box('one', 4, 'source') + box('two', 900, 'target'));
	bringNear(picture);
	const [x, , width] = String(picture.properties['viewBox']).split(' ');
	expect([x, width]).toEqual(['0', '992']);
});
