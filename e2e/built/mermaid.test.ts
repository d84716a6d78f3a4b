import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { flows } from '../../src/data/flows/flows.ts';
import { overview } from '../../src/data/flows/overview.ts';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { flowFiles } from '../../src/data/site/outputs.ts';
import { locales } from '../../src/model/locale.ts';
import { flowAsMermaid } from '../../src/views/flow-texts.ts';
import { dist } from '../base.ts';

/** Mermaid without the diagrams that are not drawn here: a script for pages, which sets a global. */
const script = fileURLToPath(import.meta.resolve('@mermaid-js/tiny'));
runInThisContext(readFileSync(script, 'utf8'), { filename: script });
const { mermaid } = globalThis as unknown as {
	mermaid: { parse(text: string): Promise<{ readonly diagramType: string }> };
};

test.each(locales)(
	'every flow has a sequence diagram that Mermaid reads, in %s',
	async (locale) => {
		for (const { id } of flows) {
			const path = stepAddress(locale, id).slice(1) + flowFiles.mermaid;
			const diagram = readFileSync(new URL(path, dist), 'utf8');
			expect(await mermaid.parse(diagram), path).toMatchObject({ diagramType: 'sequence' });
		}
	},
);

test('marks that mean something in Mermaid are written by their numbers', async () => {
	const [step] = overview.steps;
	if (!step) throw new Error('There is no step.');
	const title = { ja: 'a; b #1', en: 'a; b #1' };
	const text = flowAsMermaid({ ...overview, steps: [{ ...step, title }] }, 'en');
	expect(text).toContain('a#59; b #35;1');
	await expect(mermaid.parse(text)).resolves.toBeTruthy();
	await expect(mermaid.parse(text.replace('#59;', ';'))).rejects.toThrow('Parse error');
});
