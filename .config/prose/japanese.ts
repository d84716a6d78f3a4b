import { createLinter, loadTextlintrc } from 'textlint';
import { hashOf, hashTools, openPassed, readProjectFile } from '../passed.ts';
import type { Finding, Judge } from './judge.ts';

/** Runs textlint on what has not passed yet under the same rules. */
export const judgeJapanese: Judge = async (texts) => {
	const linter = createLinter({ descriptor: await loadTextlintrc() });
	const rules = hashOf(
		hashTools(),
		...['.textlintrc.json', '.prh.yml', '.config/prose/japanese.ts'].map(readProjectFile),
	);
	const passed = openPassed('japanese');
	const findings: Finding[] = [];
	for (const { kind, source, file, whereIs } of texts) {
		// A string without a full stop is a name or a label: textlint judges headings as such.
		const start = kind === 'page' || source.includes('。') ? '' : '# ';
		const text = start + source;
		const hash = hashOf(rules, text);
		if (passed.has(hash)) continue;
		const { messages } = await linter.lintText(text, kind === 'page' ? file : `${file}.mdx`);
		if (messages.length === 0) passed.add(hash);
		for (const { ruleId, message, range } of messages) {
			const shown = kind === 'page' ? '' : `${source}\n  `;
			findings.push({
				where: whereIs(range[0] - start.length),
				message: `${shown}${message} (${ruleId})`,
			});
		}
	}
	passed.save();
	return findings;
};
