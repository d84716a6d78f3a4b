// npm run translations [-- --check | -- --agreed <page path>#<heading id>… | -- --all-agreed]
import { readFile, writeFile } from 'node:fs/promises';
import { hashText } from '../src/build/hash-text.ts';
import { readPages } from '../src/build/read-project.ts';
import {
	findStale,
	hashPages,
	type TranslationRecords,
	updateRecords,
} from '../src/prose/translations.ts';

const root = new URL('../', import.meta.url);
const file = new URL('src/content/translations.json', root);
const args = process.argv.slice(2);
const isCheck = args.includes('--check');
const agreed = args.filter((arg) => arg.includes('#'));

const text = await readFile(file, 'utf8').catch(() => '{}');
const records = JSON.parse(text) as TranslationRecords;
const now = hashPages(await readPages(root), hashText);
const known = Object.entries(now).flatMap(([path, headings]) =>
	Object.keys(headings).map((heading) => `${path}#${heading}`),
);
const unknown = agreed.filter((block) => !known.includes(block));
if (unknown.length > 0) {
	console.error(`No such section: ${unknown.join(', ')}`);
	process.exit(1);
}

const updated = updateRecords(
	records,
	now,
	({ path, heading }) => args.includes('--all-agreed') || agreed.includes(`${path}#${heading}`),
);
const stale = findStale(updated, now);
for (const { path, heading, stale: locale } of stale) {
	console.log(`Behind in ${locale}: ${path}#${heading}`);
}
const output = `${JSON.stringify(updated, undefined, '\t')}\n`;
if (!isCheck) await writeFile(file, output);
else if (output !== text) {
	console.error('Sections were added, removed or changed in both languages: npm run translations');
	process.exit(1);
}
console.log(`${known.length} sections, ${stale.length} of them behind their translation.`);
