// Prettier on the files that have changed since they passed.
import { check, getFileInfo, resolveConfig } from 'prettier';
import { hashOf, hashTools, listFiles, openPassed, readProjectFile } from './passed.ts';

const rules = hashOf(
	hashTools(),
	...['.prettierrc.json', '.prettierignore', '.editorconfig'].map(readProjectFile),
);
const passed = openPassed('format');
const unformatted: string[] = [];
let count = 0;

for (const path of listFiles('.')) {
	const { ignored, inferredParser } = await getFileInfo(path, {
		ignorePath: ['.prettierignore', '.gitignore'],
		plugins: ['prettier-plugin-astro'],
	});
	if (ignored || inferredParser === null) continue;
	count += 1;
	const text = readProjectFile(path);
	const hash = hashOf(rules, path, text);
	if (passed.has(hash)) continue;
	const options = await resolveConfig(path, { editorconfig: true });
	const isFormatted = await check(text, { ...options, filepath: path }).catch((error: unknown) => {
		console.error(`${path}: ${String(error)}`);
		return false;
	});
	if (isFormatted) passed.add(hash);
	else unformatted.push(path);
}
passed.save();

for (const path of unformatted) console.error(`Not as Prettier writes it: ${path}`);
console.log(
	`${String(count)} files, ${String(unformatted.length)} to be formatted: npm run format`,
);
if (unformatted.length > 0) process.exit(1);
