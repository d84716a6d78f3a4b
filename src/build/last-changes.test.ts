import { expect, test } from 'vitest';
import { parseLog } from './last-changes.ts';

test('the newest commit of each file counts', () => {
	const log = [
		'\x01bbb 1795000002\0\n\nsrc/data/a.ts\0src/data/b.ts\0',
		'\x01aaa 1795000001\0\n\nsrc/data/a.ts\0src/data/c c.ts\0',
	].join('');
	expect(parseLog(log)).toEqual({
		'src/data/a.ts': { commit: 'bbb', time: 1795000002 },
		'src/data/b.ts': { commit: 'bbb', time: 1795000002 },
		'src/data/c c.ts': { commit: 'aaa', time: 1795000001 },
	});
});

test('a log without a commit has no changes', () => {
	expect(parseLog('')).toEqual({});
});
