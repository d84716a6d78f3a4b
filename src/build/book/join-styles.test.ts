import { expect, it } from 'vitest';
import { joinStyles, splitRules } from './join-styles.ts';

it('splits styles at the ends of their outermost rules', () => {
	expect(splitRules('@layer a,b;a{b:c}@media print{a{b:c}d{e:"}"}}')).toEqual([
		'@layer a,b;',
		'a{b:c}',
		'@media print{a{b:c}d{e:"}"}}',
	]);
});

it('has each rule once, in the order in which it first appears, and only those of the head', () => {
	const page = (css: string) => `<head><style>${css}</style></head><style>x{y:z}</style>`;
	expect(joinStyles([page('a{b:c}d{e:f}'), page('g{h:i}a{b:c}')])).toBe('a{b:c}d{e:f}g{h:i}');
});
