import { expect, test } from 'vitest';
import { abilities } from '../data/failures/abilities.ts';
import { failureRows } from '../data/failures/failure-rows.ts';
import { locales } from '../model/locale.ts';
import { listFailures } from './list-failures.ts';

test.each(locales)('every component that was killed has every ability, in %s', (locale) => {
	const failures = listFailures(locale);
	expect(failures.map(({ component }) => component)).toEqual(
		failureRows.map(({ component }) => component),
	);
	for (const { component, address, results } of failures) {
		expect(address).toBe(`/${locale}/components/${component}/`);
		expect(results.map(({ ability }) => ability)).toEqual(
			abilities.map(({ name }) => name[locale]),
		);
	}
});

test('results are those of the recording', () => {
	const outcomes = Object.fromEntries(
		listFailures('en').map(({ component, results }) => [
			component,
			results.map(({ outcome }) => outcome),
		]),
	);
	for (const { component, cells } of failureRows) {
		expect(outcomes[component]).toEqual(cells.map(({ lost }) => (lost ? 'lost' : 'kept')));
	}
	expect(outcomes['etcd'], 'running Pods do not need etcd').toContain('kept');
	expect(outcomes['etcd'], 'nothing is read without etcd').toContain('lost');
});

test('anchors are unique', () => {
	const anchors = listFailures('ja').flatMap(({ results }) => results.map(({ anchor }) => anchor));
	expect(new Set(anchors).size).toBe(anchors.length);
});
