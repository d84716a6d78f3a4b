import { describe, expect, it } from 'vitest';
import { cutAtTerms, termsIn } from './find-terms.ts';
import type { Term } from '../model/glossary/term.ts';

const term = (ja: string, en: string): Term => ({
	area: 'node',
	name: { ja, en },
	definition: { ja: '', en: '' },
	linked: { ja, en },
	ours: true,
});
const terms = {
	node: term('ノード', 'node'),
	'worker-node': term('ワーカーノード', 'worker node'),
	'lease-object': term('Lease', 'Lease'),
};
const all = new Set(['node', 'worker-node', 'lease-object'] as const);

describe('cutAtTerms', () => {
	it('takes the longer name where one contains the other', () => {
		expect(cutAtTerms('A worker node.', terms, all, 'en')).toEqual([
			{ text: 'A ' },
			{ text: 'worker node', term: 'worker-node' },
			{ text: '.' },
		]);
		expect(cutAtTerms('ワーカーノードです。', terms, all, 'ja')).toEqual([
			{ text: 'ワーカーノード', term: 'worker-node' },
			{ text: 'です。' },
		]);
	});

	it('finds a term once, in the plural and at the start of a sentence too', () => {
		expect(cutAtTerms('Nodes and nodes', terms, all, 'en')).toEqual([
			{ text: 'Nodes', term: 'node' },
			{ text: ' and nodes' },
		]);
	});

	it('takes a name with a capital as it is written', () => {
		expect(cutAtTerms('a lease, a Lease', terms, all, 'en')).toEqual([
			{ text: 'a lease, a ' },
			{ text: 'Lease', term: 'lease-object' },
		]);
	});

	it('leaves parts of words alone', () => {
		expect(cutAtTerms('anode node-problem', terms, all, 'en')).toEqual([
			{ text: 'anode node-problem' },
		]);
		expect(cutAtTerms('モノード', terms, all, 'ja')).toEqual([{ text: 'モノード' }]);
	});

	it('finds only what is wanted', () => {
		expect(cutAtTerms('node', terms, new Set(), 'en')).toEqual([{ text: 'node' }]);
	});
});

describe('termsIn', () => {
	it('reads running text only', () => {
		const source = [
			'---\ntitle: node\n---\n',
			"import node from 'node';\n",
			'## node {#node}\n',
			'| node | x |\n| ---- | - |\n| node | x |\n',
			'`node` [a node](/node/) <Cite id="node" /> {/* node */}\n',
			'```sh\nnode\n```\n',
		].join('\n');
		expect([...termsIn(source, terms, 'en')]).toEqual([]);
		expect([...termsIn(`${source}\nThe **worker node**.\n`, terms, 'en')]).toEqual(['worker-node']);
	});

	it('reads what is emphasized', () => {
		expect([...termsIn('A _node_, a **Lease**.', terms, 'en')]).toEqual(['node', 'lease-object']);
	});
});
