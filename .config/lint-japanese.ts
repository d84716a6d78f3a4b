// Lints the Japanese that is not in MDX bodies: captions and names in src/data, interface strings, frontmatter.
import { createLinter, loadTextlintrc } from 'textlint';
import { collectTexts } from './site-texts.ts';

const texts = await collectTexts('ja');
const linter = createLinter({ descriptor: await loadTextlintrc() });
let findings = 0;

for (const { file, path, text } of texts) {
	// A string without a full stop is a name or a label: textlint judges headings as such.
	const markdown = text.includes('。') ? text : `# ${text}`;
	const { messages } = await linter.lintText(markdown, `${file}.mdx`);
	for (const { ruleId, message } of messages) {
		findings += 1;
		console.log(`${file}: ${path}\n  ${text}\n  ${message} (${ruleId})\n`);
	}
}

console.log(`${texts.length} Japanese strings outside MDX bodies, ${findings} findings.`);
if (findings > 0) process.exit(1);
