import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../model/locale.ts';
import { terms } from './glossary.ts';

interface Rule {
	readonly expected: string;
	readonly pattern: string;
}

const lint = parse(readFileSync(new URL('../../.prh.yml', import.meta.url), 'utf8')) as {
	readonly rules: readonly Rule[];
};
const rules = lint.rules.map(({ expected, pattern }) => {
	const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
	return { expected, pattern: new RegExp(source, flags.includes('g') ? flags : `${flags}g`) };
});

/** What the prose lint makes of a text. */
function correct(text: string): string {
	return rules.reduce((all, { expected, pattern }) => all.replace(pattern, expected), text);
}

const avoided = Object.entries(terms).flatMap(([id, { avoid }]) =>
	(avoid?.ja ?? []).map(({ word, sample = word }) => ({ id, word, sample })),
);

it('gives no word to avoid that the prose lint would not find', () => {
	expect(avoided.filter(({ sample }) => correct(sample) === sample)).toEqual([]);
});

it('the prose lint takes every Japanese name as it is', () => {
	const changed = Object.values(terms).filter(({ name }) => correct(name.ja) !== name.ja);
	expect(changed.map(({ name }) => name.ja)).toEqual([]);
});

it.each(locales)(
	'no two terms have the same name in %s, and none is one that is avoided',
	(locale) => {
		const names = Object.values(terms).map(({ name }) => name[locale]);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		const words = Object.values(terms).flatMap(({ avoid }) => avoid?.[locale] ?? []);
		const clashing = words.filter(({ word, sample }) => !sample && names.includes(word));
		expect(clashing).toEqual([]);
	},
);

it('gives every Japanese name that does not begin with a Latin letter its reading', () => {
	const unread = Object.values(terms).filter(
		({ name, reading }) =>
			!/^[a-z]/i.test(name.ja) && !/^[ァ-ヴー]+[ァ-ヴーA-Za-z]*$/.test(reading ?? ''),
	);
	expect(unread.map(({ name }) => name.ja)).toEqual([]);
});
