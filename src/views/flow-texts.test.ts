import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { flows } from '../data/flows/flows.ts';
import { locales } from '../model/locale.ts';
import { flowAsLines, flowAsMermaid, flowAsText } from './flow-texts.ts';

const address = 'https://example.org/ja/flows/x/';

describe.each(locales)('flows as text in %s', (locale) => {
	it.each(flows)('$id is a sequence diagram that Mermaid reads', async (flow) => {
		const text = flowAsMermaid(flow, locale, address);
		expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'sequence' });
		const messages = text.split('\n').filter((line) => /^\w+-?->>\w+: \d+\. /.test(line));
		expect(messages).toHaveLength(flow.steps.length);
	});

	it.each(flows)('$id says every step with its caption', (flow) => {
		const text = flowAsText(flow, locale, address);
		const missing = flow.steps.filter(
			({ title, caption }) =>
				!text.includes(title[locale].replaceAll('`', '')) ||
				!text.includes(caption[locale].replaceAll('`', '')),
		);
		expect(missing).toEqual([]);
		expect(flowAsLines(flow, locale)).toHaveLength(flow.steps.length);
	});
});

it('writes marks that mean something in Mermaid by their numbers', async () => {
	const [flow] = flows;
	const [step] = flow?.steps ?? [];
	if (!flow || !step) throw new Error('There is no step.');
	const title = { ja: 'a; b #1', en: 'a; b #1' };
	const text = flowAsMermaid({ ...flow, steps: [{ ...step, title }] }, 'en');
	expect(text).toContain('a#59; b #35;1');
	await expect(mermaid.parse(text)).resolves.toBeTruthy();
	await expect(mermaid.parse(text.replace('#59;', ';'))).rejects.toThrow('Parse error');
});
