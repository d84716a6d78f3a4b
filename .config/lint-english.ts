// Finds English words that are not used here, on pages, in src/data and in interface strings.
import { readFileSync } from 'node:fs';
import { findAvoided, rulesOfTerms, wordsOfMdx } from '../src/model/glossary/avoided-words.ts';
import { findForeign } from '../src/prose/find-foreign.ts';
import { collectTexts, pagesOf } from './site-texts.ts';

const { terms } = await import('../src/data/glossary.ts');
const { englishStyle } = await import('../src/data/site/english-style.ts');
const rules = [...rulesOfTerms(terms), ...englishStyle];
const texts = [
	...(await collectTexts('en')).map(({ file, path, text }) => ({
		file,
		text: text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)),
		whereIs: () => path,
	})),
	...pagesOf('en').map((file) => {
		// The frontmatter is among the texts above.
		const source = readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, (head) =>
			head.replace(/[^\n]/g, ' '),
		);
		return {
			file,
			text: wordsOfMdx(source),
			whereIs: (at: number) => `line ${source.slice(0, at).split('\n').length}`,
		};
	}),
];
const findings = texts.flatMap(({ file, text, whereIs }) =>
	findAvoided(text, rules).map(({ found, use, at }) => ({
		file,
		where: whereIs(at),
		found,
		use,
		around: text.slice(Math.max(0, at - 40), at + found.length + 40).replace(/\s+/g, ' '),
	})),
);

const foreign = texts.flatMap(({ file, text, whereIs }) =>
	findForeign(text, 'en').map((found) => ({ file, where: whereIs(text.indexOf(found)), found })),
);

for (const { file, where, found } of foreign) {
	console.log(
		`${file}: ${where}\n  "${found}" is Japanese. Write it in English, or quote it: “…”\n`,
	);
}
for (const { file, where, found, use, around } of findings) {
	console.log(`${file}: ${where}\n  …${around}…\n  "${found}" is not used here. Write: ${use}\n`);
}
const count = findings.length + foreign.length;
console.log(`${texts.length} English texts, ${rules.length} rules, ${count} findings.`);
if (count > 0) process.exit(1);
