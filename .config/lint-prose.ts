// Finds in the texts of every language what is of another one, and what its own rules do not allow.
import { type Locale, locales } from '../src/model/locale.ts';
import { findForeign } from '../src/prose/find-foreign.ts';
import type { Finding } from './prose/judge.ts';
import { judges } from './prose/languages.ts';
import { collectTexts, type SiteText } from './prose/site-texts.ts';

const nameOf = new Intl.DisplayNames('en', { type: 'language' });

function findForeignWords(texts: readonly SiteText[], locale: Locale): readonly Finding[] {
	const language = nameOf.of(locale) ?? locale;
	return texts.flatMap(({ words, whereIs }) =>
		findForeign(words, locale).map((found) => ({
			where: whereIs(Math.max(0, words.indexOf(found))),
			message: `"${found}" is not ${language}. Write it in ${language}, or quote it.`,
		})),
	);
}

let count = 0;
for (const locale of locales) {
	const texts = await collectTexts(locale);
	const judge = judges[locale];
	const findings = [
		...findForeignWords(texts, locale),
		...(judge === 'none' ? [] : await judge(texts)),
	];
	for (const { where, message } of findings) console.log(`${where}\n  ${message}\n`);
	const rules = judge === 'none' ? ', by no rules of its own (.config/prose/languages.ts)' : '';
	console.log(`${nameOf.of(locale)}: ${texts.length} texts, ${findings.length} findings${rules}.`);
	count += findings.length;
}
if (count > 0) process.exit(1);
