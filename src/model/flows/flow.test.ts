import { expect, test } from 'vitest';
import type { Connection } from '../architecture/connection.ts';
import { sourceOf, targetOf } from './flow.ts';

const schedulerToApi: Connection = {
	openedBy: 'kube-scheduler',
	to: 'kube-apiserver',
	transport: 'https',
	carries: { ja: 'ウォッチ', en: 'watches' },
	references: ['docs-ports'],
};

test('what goes with the opener leaves the side that opened the connection', () => {
	expect(sourceOf(schedulerToApi, 'with-opener')).toBe('kube-scheduler');
	expect(targetOf(schedulerToApi, 'with-opener')).toBe('kube-apiserver');
});

test('what goes against the opener leaves the side that accepted it', () => {
	expect(sourceOf(schedulerToApi, 'against-opener')).toBe('kube-apiserver');
	expect(targetOf(schedulerToApi, 'against-opener')).toBe('kube-scheduler');
});
