// ESLint on the files whose findings may have changed. The rules know types, so a file is judged
// again when it or anything that it imports has changed, however far away.
import { ESLint } from 'eslint';
import { reachFrom, readSource } from './imports.ts';
import { hashFiles, hashOf, hashTools, listFiles, openPassed, readProjectFile } from './passed.ts';

const config = '.config/eslint.config.mjs';
const rules = hashOf(
	hashTools(),
	readProjectFile(config),
	readProjectFile('tsconfig.json'),
	// Declarations that apply everywhere, and those that the build writes about the content.
	hashFiles(listFiles('.').filter((path) => path.endsWith('.d.ts'))),
);

function hashOfReach(path: string): string {
	return hashOf(rules, path, ...reachFrom(path).flatMap((file) => [file, readSource(file) ?? '']));
}

const eslint = new ESLint({ overrideConfigFile: config });
const passed = openPassed('eslint');
const changed = new Map<string, string>();
let count = 0;
for (const path of listFiles('.')) {
	if (!/\.(?:[mc]?[jt]s|astro)$/.test(path) || (await eslint.isPathIgnored(path))) continue;
	count += 1;
	const hash = hashOfReach(path);
	if (!passed.has(hash)) changed.set(path, hash);
}

const results = changed.size > 0 ? await eslint.lintFiles([...changed.keys()]) : [];
const failed = results.filter(({ messages }) => messages.length > 0);
for (const [path, hash] of changed) {
	if (!failed.some(({ filePath }) => filePath.endsWith(`/${path}`))) passed.add(hash);
}
passed.save();

const formatter = await eslint.loadFormatter('stylish');
process.stdout.write(await formatter.format(results));
console.log(
	`${String(changed.size)} of ${String(count)} files linted, the others are as they were.`,
);
if (failed.length > 0) process.exit(1);
