import { expect, test } from 'vitest';
import { checkInterfaceTexts, type TextFile } from './check-interface-texts.ts';

const code = "{t('player.play')} {t(`claim.means.${verdict}`)} {t('step.number', { number })}";

function inBoth(changes: Record<string, string | undefined> = {}): readonly TextFile[] {
	const ja = { 'player.play': '再生', 'claim.means.wrong': '誤り', 'step.number': '{{number}}' };
	const en = { 'player.play': 'Play', 'claim.means.wrong': 'Wrong', 'step.number': '{{number}}' };
	const print = (texts: object) => JSON.stringify(texts, undefined, '\t');
	return [
		{ file: 'ja.json', locale: 'ja', source: print(ja) },
		{ file: 'en.json', locale: 'en', source: print({ ...en, ...changes }) },
	];
}

test('finds nothing where every text is shown in every language', () => {
	expect(checkInterfaceTexts(inBoth(), code)).toEqual([]);
});

test('finds a text that one language lacks, and names the key that was meant', () => {
	const problems = checkInterfaceTexts(
		inBoth({ 'player.play': undefined, 'player.plays': 'Play' }),
		code,
	);
	expect(problems).toContainEqual(
		expect.objectContaining({ where: 'en.json', value: 'player.play', nearest: 'player.plays' }),
	);
});

test('leaves a language without any texts to the check of files', () => {
	const [ja, en] = inBoth();
	if (!ja || !en) throw new Error('no files');
	expect(checkInterfaceTexts([ja, { ...en, source: '' }], code)).toEqual([]);
});

test('finds a text that nothing shows, at its line', () => {
	expect(checkInterfaceTexts(inBoth(), code.replace('player.play', 'player.pause'))).toEqual([
		expect.objectContaining({
			where: 'ja.json:2',
			problem: 'nothing shows this text of the interface',
			value: 'player.play',
		}),
	]);
});

test('finds values that differ between the languages', () => {
	expect(checkInterfaceTexts(inBoth({ 'step.number': 'Step {{count}}' }), code)).toEqual([
		expect.objectContaining({
			where: 'en.json:4',
			value: 'step.number: {{count}}',
			nearest: '{{number}}',
		}),
	]);
});

test("leaves Starlight's own texts to Starlight", () => {
	const [ja, en] = inBoth();
	if (!ja || !en) throw new Error('two files');
	const source = JSON.stringify({ ...JSON.parse(ja.source), 'skipLink.label': '本文へ' });
	expect(checkInterfaceTexts([{ ...ja, source }, en], code)).toEqual([]);
});
