import { expect, test } from 'vitest';
import { locales } from '../../model/locale.ts';
import { eventRecordings } from './evidence.ts';
import { sockets } from './measurements.ts';
import { nameRecorded } from './recorded-words.ts';

test('every program that took part in a recording has a name', () => {
	const programs = new Set(eventRecordings.flatMap(({ versions }) => Object.keys(versions)));
	expect(programs.size).toBeGreaterThan(0);
	for (const program of programs)
		for (const locale of locales) expect(nameRecorded(program)[locale]).not.toMatch(/[a-z][A-Z]/);
});

test('every port that is no number has a name', () => {
	const ports = [...sockets.atRest, ...sockets.openedForExec].map(({ port }) => port);
	const named = ports.filter((port) => typeof port === 'string');
	expect(named.map((port) => nameRecorded(port).en)).toEqual(['Unix socket']);
});

test('a word without a name is named, with the nearest one that has', () => {
	expect(() => nameRecorded('cniPlugin')).toThrow(/cniPlugin[\s\S]*cniPlugins/);
});
