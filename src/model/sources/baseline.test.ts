import { expect, it } from 'vitest';
import { covers } from './baseline.ts';

const baseline = { release: 'v1.37', companions: ['v3.7'], checked: '2026-11-22' } as const;

it.each([
	['speaks of the release', { version: 'v1.37', checked: '2026-01-01' }, true],
	['speaks of what comes with it', { version: 'v3.7', checked: '2026-01-01' }, true],
	['speaks of an earlier release', { version: 'v1.26', checked: '2026-11-22' }, false],
	['is bound to no release, checked that day', { checked: '2026-11-22' }, true],
	['is bound to no release, checked before', { checked: '2026-11-21' }, false],
] as const)('a source that %s', (_, reference, covered) => {
	expect(covers({ version: undefined, ...reference }, baseline)).toBe(covered);
});
