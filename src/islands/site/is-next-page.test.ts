import { describe, expect, test } from 'vitest';
import { isNextPage } from './is-next-page.ts';

const home = 'https://example.org/docs/en/';
const step = `${home}flows/pod-birth/bind-pod/`;

describe('isNextPage', () => {
	test.each([
		['another page', home, 'components/etcd/', false, true],
		['another page from a player', step, `${home}components/etcd/#role`, true, true],
		['a step from outside a player', step, '../choose-node/', false, true],
		['a step that the player fetches', step, '../choose-node/?lens=connection', true, false],
		['the beginning of the flow', step, '../', true, false],
		['another flow', step, `${home}flows/overview/`, true, true],
		['the page itself', home, '#role', false, false],
		['a file', home, 'index.md', false, false],
		['another site', home, 'https://kubernetes.io/docs/', false, false],
		['an address that is no page', home, 'mailto:someone@example.org', false, false],
	])('%s', (_, from, to, isInPlayer, isNext) => {
		expect(isNextPage(new URL(from), new URL(to, from), isInPlayer)).toBe(isNext);
	});
});
