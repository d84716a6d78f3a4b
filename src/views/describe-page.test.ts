import { expect, it } from 'vitest';
import { flows } from '../data/flows/flows.ts';
import { locales } from '../model/locale.ts';
import { describePage, descriptionLength } from './describe-page.ts';

const sentence = (length: number) => `${'word '.repeat(length / 5 - 1)}end.`.slice(-length);

it('takes as many whole sentences as fit', () => {
	const text = `${sentence(80)} ${sentence(70)} ${sentence(40)}`;
	expect(describePage(text, 'en')).toBe(`${sentence(80)} ${sentence(70)}`);
	expect(describePage(`${'あ'.repeat(79)}。${'い'.repeat(99)}。`, 'ja')).toBe(
		`${'あ'.repeat(79)}。`,
	);
});

it('leaves out backticks', () => {
	const text = 'kube-scheduler binds the Pod to a node by a POST to its `binding` subresource.';
	expect(describePage(text, 'en')).toBe(text.replaceAll('`', ''));
});

it('ends within a sentence that is too long, or that is needed to say enough', () => {
	expect(describePage(`${'word '.repeat(60)}end.`, 'en')).toMatch(/^(word )+word…$/);
	expect(describePage(`Short. ${'word '.repeat(60)}end.`, 'en')).toMatch(/^Short\. (word )+word…$/);
	expect(describePage(`${'あいうえお、'.repeat(40)}。`, 'ja')).toMatch(
		/^(あいうえお、)+あいうえお…$/,
	);
});

it.each(locales)('describes every flow and step in %s at a useful length', (locale) => {
	const texts = flows.flatMap(({ summary, steps }) => [
		summary[locale],
		...steps.map(({ caption }) => caption[locale]),
	]);
	const odd = texts
		.map((text) => describePage(text, locale))
		.filter(({ length }) => length < descriptionLength.least || length > descriptionLength.most);
	expect(odd).toEqual([]);
});
