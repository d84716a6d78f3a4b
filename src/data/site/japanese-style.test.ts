import { readFileSync } from 'node:fs';
import { createLinter, loadTextlintrc } from 'textlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const descriptor = await loadTextlintrc();
const linter = createLinter({ descriptor });

/** The rules that find something in a text. */
async function findingsIn(text: string) {
	const { messages } = await linter.lintText(text, 'sample.mdx');
	return messages;
}

// The first text waits for the dictionary, longer on a busy machine than a test may take.
await findingsIn('辞書');

/** For each rule of the two presets a text in which it must find something. */
const samples: Readonly<Record<string, string>> = {
	'ja-technical-writing/sentence-length': `これは${'とても'.repeat(40)}長い文です。`,
	'ja-technical-writing/max-comma': 'これはa,b,c,d,e,fです。',
	'ja-technical-writing/max-ten': 'これは、一、また、二、さらに、三です。',
	'ja-technical-writing/max-kanji-continuous-len': '自動証明書署名要求です。',
	'ja-technical-writing/no-mix-dearu-desumasu':
		'これはPodです。\n\nこれはPodである。\n\nそうです。',
	'ja-technical-writing/ja-no-mixed-period': 'これはPodです',
	'ja-technical-writing/arabic-kanji-numbers': '一つ目は、1つです。三台です。',
	'ja-technical-writing/no-doubled-conjunction': 'しかし、動きます。しかし、止まります。',
	'ja-technical-writing/no-doubled-conjunctive-particle-ga': '動きますが、止まりますが、戻ります。',
	'ja-technical-writing/no-double-negative-ja': '動かないわけではない。',
	'ja-technical-writing/no-doubled-joshi': 'ノードでPodで動きます。',
	'ja-technical-writing/no-dropping-the-ra': 'これは食べれます。',
	'ja-technical-writing/no-nfd': 'ホ\u309aートです。',
	'ja-technical-writing/no-exclamation-question-mark': '動きます!',
	'ja-technical-writing/no-hankaku-kana': 'これはｶﾅです。',
	'ja-technical-writing/no-invalid-control-character': 'これは\u0008です。',
	'ja-technical-writing/ja-no-weak-phrase': '動くと思います。',
	'ja-technical-writing/ja-no-successive-word': 'これはははPodです。',
	'ja-technical-writing/ja-no-abusage': '値を可変する。',
	'ja-technical-writing/ja-no-redundant-expression': '設定を行うことができます。',
	'ja-technical-writing/ja-unnatural-alphabet': 'これはアプリkーションです。',
	'ja-technical-writing/no-unmatched-pair': 'これは(Podです。',
	'ja-technical-writing/no-zero-width-spaces': 'これは\u200bです。',
	'ja-spacing/ja-nakaguro-or-halfwidth-space-between-katakana': 'コントロール　プレーンです。',
	'ja-spacing/ja-no-space-around-parentheses': 'これは （Pod） です。',
	'ja-spacing/ja-no-space-around-slash': 'これは / あれです。',
	'ja-spacing/ja-no-space-between-full-width': 'これは です。',
	'ja-spacing/ja-space-between-half-and-full-width': 'これは Pod です。',
	'ja-spacing/ja-space-after-exclamation': '動く！ 止まる。',
	'ja-spacing/ja-space-after-question': '動く？ 止まる。',
	'ja-spacing/ja-space-around-code': 'これは `code` です。',
	'ja-spacing/ja-space-around-emphasis': 'これは *強調* です。',
	'ja-spacing/ja-space-around-link': 'これは [リンク](/ja/) です。',
	'ja-spacing/ja-space-around-strong': 'これは **強調** です。',
};
const ruleIds = descriptor.rule.allDescriptors.map(({ id }) => id);

describe('the Japanese lint', () => {
	it('has a sample for every rule of the presets', () => {
		expect(Object.keys(samples).toSorted()).toEqual(
			ruleIds.filter((id) => id !== 'prh').toSorted(),
		);
	});

	it.each(Object.entries(samples))('%s finds its sample', async (rule, sample) => {
		const found = await findingsIn(sample);
		expect(found.map(({ ruleId }) => ruleId)).toContain(rule);
	});
});

interface Word {
	readonly expected: string;
	readonly pattern: string;
	readonly specs?: readonly { readonly from: string; readonly to: string }[];
}

const { rules: words } = parse(readFileSync('.prh.yml', 'utf8')) as { readonly rules: Word[] };

describe('the list of words', () => {
	it.each(words)('finds another word than $expected', async ({ specs = [] }) => {
		const wrong = specs.filter(({ from, to }) => from !== to);
		expect(wrong).not.toEqual([]);
		for (const { from } of wrong) {
			const found = await findingsIn(`# ${from}`);
			expect(found.map(({ ruleId }) => ruleId)).toContain('prh');
		}
	});
});
