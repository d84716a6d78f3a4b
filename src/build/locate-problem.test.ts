import { expect, test } from 'vitest';
import { locateProblem } from './locate-problem.ts';

const file = 'src/data/flows/overview.ts';
const source = `export const overview = {
	id: 'overview',
	steps: [
		{
			id: 'store-state',
			connection: 'api-to-etcd',
			title: { ja: '書き込む', en: '' },
		},
		{ id: 'bind-pod', connection: 'api-to-etcd', title: { ja: '決める', en: 'Bind' } },
		{ id: 'store-state', connection: 'x' },
	],
	components: {
		etcd: { name: 'e' },
		'kube-proxy': { name: 'p' },
	},
};
`;

function lineOf(where: string, value: string) {
	const problem = { where, problem: 'wrong', value, todo: 'mend it' };
	return locateProblem(problem, (name) => (name === file ? source : undefined)).where;
}

test.each([
	['a value of a fact that is told by its id', `${file} (bind-pod)`, 'api-to-etcd', 9],
	['a text', `${file} (store-state)`, '書き込む', 7],
	['a fact that is told by its key', `${file} (kube-proxy)`, 'kube-proxy', 14],
	['a key without quotes', `${file} (etcd)`, 'etcd', 13],
	['a value that is not written as it is', `${file} (bind-pod)`, 'same in the step', 9],
])('finds the line of %s', (_, where, value, line) => {
	expect(lineOf(where, value)).toBe(where.replace(file, `${file}:${line}`));
});

test('finds the second use of an id that is used twice', () => {
	expect(lineOf(file, 'store-state')).toBe(`${file}:10`);
});

test.each([
	['is in no file', 'src/data/nowhere.ts (bind-pod)', 'x'],
	['is in an address', '/en/components/etcd/ (HistoryTable)', 'x'],
	['has its line', `${file}:3`, 'x'],
	['cannot be found', file, 'nothing'],
])('leaves a problem alone that %s', (_, where, value) => {
	expect(lineOf(where, value)).toBe(where);
});
