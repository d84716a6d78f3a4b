import { describe, expect, it } from 'vitest';
import { flows } from '../data/flows/flows.ts';
import { locales } from '../model/locale.ts';
import { flowAsLines, flowAsMermaid, flowAsText } from './flow-texts.ts';

const address = 'https://example.org/ja/flows/x/';

describe.each(locales)('flows as text in %s', (locale) => {
	it.each(flows)('$id is a sequence diagram with a message for each step', (flow) => {
		const text = flowAsMermaid(flow, locale, address);
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
