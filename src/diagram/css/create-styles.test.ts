import type { Properties } from 'hast';
import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { createStyles } from './create-styles.ts';
import { resolveValue } from './resolve-value.ts';

/** The style of a rectangle in a group in a drawing. */
function styleOf(css: string, group: Properties = {}, rect: Properties = {}) {
	const drawing = s('svg', { class: 'picture' });
	return createStyles(css)(drawing).styleIn(s('g', group)).styleIn(s('rect', rect));
}

test('a rule wins over an attribute, and an attribute over nothing', () => {
	expect(styleOf('', {}, { 'stroke-linecap': 'round' }).valueOf('stroke-linecap')).toBe('round');
	expect(styleOf('rect { fill: red }', {}, { fill: 'blue' }).valueOf('fill')).toBe('red');
});

test.each([
	['an element', 'rect', 'g rect'],
	['elements', 'svg g rect', '.of'],
	['what :where() says', ':where(.picture .of)', 'rect'],
	['a part of what :is() says', '.of', '.picture :is(rect, .of)'],
])('%s weighs less', (_, lighter, heavier) => {
	const css = `${heavier} { fill: red } ${lighter} { fill: blue }`;
	expect(styleOf(css, {}, { class: 'of' }).valueOf('fill')).toBe('red');
});

test('what is in something hidden can be visible, in something gone it cannot', () => {
	const css = '.off { visibility: hidden } .on { visibility: visible } .none { display: none }';
	expect(styleOf(css, { class: 'off' }).isVisible).toBe(false);
	expect(styleOf(css, { class: 'off' }, { class: 'on' }).isVisible).toBe(true);
	expect(styleOf(css, {}, { class: 'none' }).isGone).toBe(true);
});

test('custom properties hold where they are set and below, in light and in dark', () => {
	const css = ':root { --c: light-dark(#fff, #000); --d: var(--c) } .deep { --d: green }';
	const { custom, valueOf } = styleOf(`${css} rect { fill: var(--d) }`);
	expect(valueOf('fill')).toBe('#fff');
	expect(resolveValue('var(--d)', custom, 'dark')).toBe('#000');
	expect(styleOf(`${css} rect { fill: var(--d) }`, { class: 'deep' }).valueOf('fill')).toBe(
		'green',
	);
});
