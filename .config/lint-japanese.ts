// Lints all Japanese: MDX bodies, captions and names in src/data, interface strings, frontmatter.
import { readFileSync } from 'node:fs';
import { createLinter, loadTextlintrc } from 'textlint';
import { wordsOfMdx } from '../src/model/glossary/avoided-words.ts';
import { findForeign } from '../src/prose/find-foreign.ts';
import { hashOf, hashTools, openPassed, readProjectFile } from './passed.ts';
import { collectTexts, pagesOf } from './site-texts.ts';

const texts = await collectTexts('ja');
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

/** Reports English sentences; code and addresses are none. */
function reportEnglish(text: string, where: string): void {
	const found = findForeign(text.replace(/`[^`]*`/g, ' '), 'ja');
	findings += found.length;
	for (const words of found) console.log(`${where}\n  "${words}" is English.\n`);
}

const pages = pagesOf('ja');
for (const file of pages) {
	const text = readFileSync(file, 'utf8');
	// The frontmatter is among the other strings.
	reportEnglish(wordsOfMdx(text.replace(/^---\n[^]*?\n---\n/, '')), file);
	await lint(text, file, (message, line) => `${file}:${line}\n  ${message}\n`);
}
for (const { file, path, text } of texts) {
	// A string without a full stop is a name or a label: textlint judges headings as such.
	const markdown = text.includes('。') ? text : `# ${text}`;
	reportEnglish(text, `${file}: ${path}`);
	await lint(markdown, `${file}.mdx`, (message) => `${file}: ${path}\n  ${text}\n  ${message}\n`);
}
passed.save();

console.log(`${pages.length} pages and ${texts.length} other strings, ${findings} findings.`);
if (findings > 0) process.exit(1);
