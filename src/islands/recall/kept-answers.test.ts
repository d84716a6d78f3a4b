import { expect, test } from 'vitest';
import { keepAnswers, type Store } from './kept-answers.ts';

function fakeStore(start?: string) {
	const texts = new Map(start === undefined ? [] : [['recalled-steps', start]]);
	const store: Store = {
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text),
		removeItem: (key) => void texts.delete(key),
	};
	return { texts, store };
}

const steps = ['one', 'two'];

test('the last answer holds, also on the next page, and only for steps that there are', () => {
	const { store } = fakeStore();
	const first = keepAnswers(() => store);
	first.keep('exec', 'one', false);
	first.keep('exec', 'two', false);
	first.keep('exec', 'one', true);
	first.keep('exec', 'renamed', true);
	first.keep('service', 'one', false);
	const next = keepAnswers(() => store);
	expect(next.isLasting).toBe(true);
	expect(next.of('exec', steps)).toEqual({ one: true, two: false });
	expect(next.of('service', steps)).toEqual({ one: false });
	expect(next.of('overview', steps)).toEqual({});
});

test('two windows do not undo each other', () => {
	const { store } = fakeStore();
	const [one, other] = [keepAnswers(() => store), keepAnswers(() => store)];
	one.keep('exec', 'one', true);
	other.keep('exec', 'two', true);
	expect(keepAnswers(() => store).of('exec', steps)).toEqual({ one: true, two: true });
});

test('what one window has forgotten comes back from no other', () => {
	const { store } = fakeStore();
	const one = keepAnswers(() => store);
	one.keep('exec', 'one', true);
	const other = keepAnswers(() => store);
	one.forget();
	expect(other.of('exec', steps)).toEqual({});
	other.keep('service', 'one', true);
	const next = keepAnswers(() => store);
	expect(next.of('exec', steps)).toEqual({});
	expect(next.of('service', steps)).toEqual({ one: true });
});

test('what is forgotten is gone, here and in the store', () => {
	const { store, texts } = fakeStore();
	const kept = keepAnswers(() => store);
	kept.keep('exec', 'one', true);
	kept.forget();
	expect(kept.of('exec', steps)).toEqual({});
	expect(texts.size).toBe(0);
});

test.each([
	['no JSON', '{'],
	['another version', '{"version":2,"flows":{"exec":{"one":true}}}'],
	['no version', '{"flows":{"exec":{"one":true}}}'],
	['no flows', '{"version":1}'],
	['a list', '[]'],
	['answers that are none', '{"version":1,"flows":{"exec":{"one":"yes"},"service":3}}'],
])('%s counts as nothing', (_, text) => {
	expect(keepAnswers(() => fakeStore(text).store).of('exec', steps)).toEqual({});
});

test('without a store, answers hold as long as the page', () => {
	const denied = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	const full: Store = { ...fakeStore().store, setItem: denied };
	for (const findStore of [denied, () => full]) {
		const kept = keepAnswers(findStore);
		kept.keep('exec', 'one', true);
		expect(kept.isLasting).toBe(false);
		expect(kept.of('exec', steps)).toEqual({ one: true });
		kept.forget();
		expect(kept.of('exec', steps)).toEqual({});
	}
});
