import css from '@eslint/css';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import manifest from '../../package.json' with { type: 'json' };
import { findLateMembers } from './late-members.ts';

/** The year of the list in package.json, such as `baseline 2022`: all of it is this one line. */
function yearOf(list: readonly string[]): number {
	const [, year] = /^baseline (\d{4})$/.exec(list.join()) ?? [];
	if (year === undefined)
		throw new Error(
			`browserslist in package.json is ${JSON.stringify(list)}, and the checks of styles read "baseline <year>" only.`,
		);
	return Number(year);
}

const year = yearOf(manifest.browserslist);
const language = Object.entries(es.configs).find(
	([name]) => name === `flat/restrict-to-es${year}`,
)?.[1];
if (!language) throw new Error(`eslint-plugin-es-x knows no ES${year}.`);

const eslint = new ESLint({
	overrideConfigFile: true,
	ignore: false,
	allowInlineConfig: false,
	overrideConfig: [
		{
			files: ['*.css'],
			language: 'css/css',
			languageOptions: { tolerant: true },
			plugins: { css },
			rules: { 'css/use-baseline': ['error', { available: year }] },
		},
		{ ...compat.configs['flat/recommended'], files: ['*.js'] },
		{ ...language, files: ['*.js'] },
	],
});

/** Gives what a style needs that is not in all browsers of the list. */
export function lintStyle(text: string): Promise<readonly string[]> {
	// What only browsers read that have the function in question. The linter knows this of a
	// function in the same property alone.
	const guarded = /@supports\s[^{]*(?:color-mix|light-dark)\([^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g;
	// The linter does not read the values of custom properties. As colors it does.
	const plain = text.replace(guarded, '').replace(/--[\w-]+(?=\s*:)/g, 'color');
	return lint(plain, 'style.css');
}

/** Gives what a script needs that is not in all browsers of the list. */
export async function lintScript(text: string): Promise<readonly string[]> {
	return [...(await lint(text, 'script.js')), ...findLateMembers(text)];
}

async function lint(text: string, filePath: string): Promise<readonly string[]> {
	const results = await eslint.lintText(text, { filePath });
	return results.flatMap(({ messages }) =>
		messages.map(({ message }) =>
			message.replace(/ is not a \d{4} available.*| is not supp.*/, ''),
		),
	);
}
