import { expect, test } from 'vitest';
import { components } from '../data/architecture/components.ts';
import { connections } from '../data/architecture/connections.ts';
import { flows } from '../data/flows/flows.ts';
import { locales } from '../model/locale.ts';
import { listParticipants } from './list-participants.ts';

test.each(locales)('every step of every flow stands with both of its ends, in %s', (locale) => {
	const participants = listParticipants(locale);
	flows.forEach((flow, column) => {
		const links = participants.flatMap(({ steps }) => steps[column] ?? []);
		for (const step of flow.steps) {
			const address = `/${locale}/flows/${flow.id}/${step.id}/`;
			const ends =
				step.connection === undefined
					? [step.inside]
					: [connections[step.connection].openedBy, connections[step.connection].to];
			const expected = new Set(ends.map((id) => components[id].instanceOf ?? id)).size;
			const found = links.filter((link) => link.address === address);
			expect(found.length, address).toBe(expected);
			for (const { label } of found) expect(label).toContain(step.title[locale]);
		}
	});
});

test('who takes part in nothing has no row, and further instances none of their own', () => {
	const names = listParticipants('en').map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const { name, steps } of listParticipants('en')) {
		expect(steps.flat().length, name).toBeGreaterThan(0);
		expect(steps).toHaveLength(flows.length);
	}
});

test('the number is the article’s where there is one', () => {
	const [overview] = flows;
	const numbered = overview?.steps.filter(({ article }) => article) ?? [];
	expect(numbered.length).toBeGreaterThan(0);
	const numbers = listParticipants('ja').flatMap(({ steps }) => steps[0] ?? []);
	for (const { article, title } of numbered) {
		const links = numbers.filter(({ label }) => label.endsWith(title.ja));
		expect(new Set(links.map(({ number }) => number))).toEqual(new Set([article?.number]));
	}
});

test('only a component with a page of its own has a link', () => {
	const withPage = Object.values(components).filter(({ truth }) => truth).length;
	const addresses = listParticipants('en').flatMap(({ address }) => address ?? []);
	expect(addresses).toHaveLength(withPage);
	expect(addresses).toContain('/en/components/etcd/');
});
