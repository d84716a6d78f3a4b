import { expect, test } from 'vitest';
import { leaveOneComposition, mendHeadings } from './reading-modes.ts';

test('a heading has its words in an element, and the link beside it a name', () => {
	const icon = '<span aria-hidden="true" class="sl-anchor-icon"><svg></svg></span>';
	const start = '<div class="sl-heading-wrapper level-h2">';
	const name = '<span class="sr-only" data-pagefind-ignore>“A”</span>';
	expect(
		mendHeadings(
			`${start}<h2 id="a">A</h2><a class="sl-anchor-link" href="#a">${icon}${name}</a></div>`,
		),
	).toBe(
		`${start}<h2 id="a"><span>A</span></h2><a class="sl-anchor-link" href="#a" aria-label="“A”">${icon}</a></div>`,
	);
});

test('a name that holds elements stays with its own heading', () => {
	const icon = '<span aria-hidden="true">#</span>';
	const link = (id: string, name: string) =>
		`<a class="sl-anchor-link" href="#${id}">${icon}<span class="sr-only">${name}</span></a>`;
	const mended = mendHeadings(`${link('cni', '“<abbr>CNI</abbr>”')} ${link('csi', '“CSI”')}`);
	expect(mended).toContain('href="#cni" aria-label="“CNI”"');
	expect(mended).toContain('href="#csi" aria-label="“CSI”"');
});

test('of the two compositions of a drawing, the wide one is left', () => {
	const drawing = (mark: string) =>
		`<svg class="picture wide"></svg><svg${mark} class="picture tall"></svg>`;
	expect(leaveOneComposition(drawing(''))).toBe(drawing(' hidden'));
});
