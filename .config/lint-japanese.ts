// Lints all Japanese: MDX bodies, captions and names in src/data, interface strings, frontmatter.
import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createLinter, loadTextlintrc } from 'textlint';
import { parse } from 'yaml';
import { hashOf, hashTools, openPassed, readProjectFile } from './passed.ts';

interface Sentence {
	file: string;
	path: string;
	text: string;
}

// Node knows neither the alias of tsconfig.json nor imports of JSON without an attribute.
registerHooks({
	resolve(specifier, context, nextResolve) {
		const src = new URL('../src/', import.meta.url);
		const target = specifier.startsWith('~/') ? new URL(specifier.slice(2), src).href : specifier;
		const importAttributes = target.endsWith('.json') ? { type: 'json' } : context.importAttributes;
		return nextResolve(target, { ...context, importAttributes });
	},
});

const seen = new Set<unknown>();

function* japaneseIn(value: unknown, path = ''): Generator<[string, string]> {
	if (typeof value !== 'object' || value === null || seen.has(value)) return;
	seen.add(value);
	for (const [key, inner] of Object.entries(value)) {
		if (key === 'ja' && typeof inner === 'string') yield [path, inner];
		else yield* japaneseIn(inner, path ? `${path}.${key}` : key);
	}
}

const sentences: Sentence[] = [];

// Backwards, so that `flows/overview.ts` comes before the `flows.ts` that only gathers, and is the one named.
const modules = globSync('src/data/**/*.ts', { exclude: ['**/*.test.ts'] })
	.sort()
	.reverse();
for (const file of modules) {
	const exported: unknown = await import(pathToFileURL(file).href);
	for (const [path, text] of japaneseIn(exported)) sentences.push({ file, path, text });
}
for (const file of globSync('src/content/i18n/ja.json')) {
	const strings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
	for (const [path, text] of Object.entries(strings)) sentences.push({ file, path, text });
}
for (const file of globSync('src/content/docs/ja/**/*.mdx').sort()) {
	const [, frontmatter] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
	const fields = (frontmatter ? parse(frontmatter) : {}) as Record<string, unknown>;
	for (const path of ['title', 'description']) {
		const text = fields[path];
		if (typeof text === 'string') sentences.push({ file, path, text });
	}
}

const linter = createLinter({ descriptor: await loadTextlintrc() });
const rules = hashOf(
	hashTools(),
	...['.textlintrc.json', '.prh.yml', '.config/lint-japanese.ts'].map(readProjectFile),
);
const passed = openPassed('japanese');
let findings = 0;

/** Reports what textlint finds in a text, unless the same text has passed under the same rules. */
async function lint(
	text: string,
	file: string,
	report: (message: string, line: number) => string,
): Promise<void> {
	const hash = hashOf(rules, text);
	if (passed.has(hash)) return;
	const { messages } = await linter.lintText(text, file);
	if (messages.length === 0) passed.add(hash);
	findings += messages.length;
	for (const { ruleId, message, loc } of messages) {
		console.log(report(`${message} (${ruleId})`, loc.start.line));
	}
}

const pages = globSync('src/content/docs/ja/**/*.mdx').sort();
for (const file of pages) {
	const text = readFileSync(file, 'utf8');
	await lint(text, file, (message, line) => `${file}:${line}\n  ${message}\n`);
}
for (const { file, path, text } of sentences) {
	// A string without a full stop is a name or a label: textlint judges headings as such.
	const markdown = text.includes('。') ? text : `# ${text}`;
	await lint(markdown, `${file}.mdx`, (message) => `${file}: ${path}\n  ${text}\n  ${message}\n`);
}
passed.save();

console.log(`${pages.length} pages and ${sentences.length} other strings, ${findings} findings.`);
if (findings > 0) process.exit(1);
