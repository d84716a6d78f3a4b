import { describe, expect, test } from 'vitest';
import { claimPages } from '../../data/errata/claim-pages.ts';
import { claimSections } from '../../data/errata/claims.ts';
import { componentIds, pagedComponentIds } from '../../data/architecture/components.ts';
import { flows } from '../../data/flows/flows.ts';
import { checkArrows, checkClaims, type KnownPlaces } from './check-claims.ts';
import type { Claim, ClaimSection, ClaimVerdict } from './claim.ts';
import type { Flow, Step } from '../flows/flow.ts';

const known: KnownPlaces = {
	components: ['etcd', 'kubelet'],
	steps: ['overview/bind-pod'],
	pages: ['around/#cni'],
};

const claim: Claim = {
	id: 'arrow-bind-pod',
	number: 2,
	says: { ja: '言う', en: 'says' },
	verdict: 'right',
	correct: { ja: '正しい', en: 'holds' },
	references: ['etcd-faq'],
	matters: [{ component: 'etcd' }, { step: 'overview/bind-pod' }, { page: 'around/#cni' }],
};

const step: Step = {
	id: 'bind-pod',
	connection: 'scheduler-to-api',
	information: 'with-opener',
	title: { ja: '題', en: 'title' },
	caption: { ja: '説明', en: 'caption' },
	references: ['etcd-faq'],
	article: { number: 2, verdict: 'same' },
	evidence: ['pod-birth/bind-pod'],
};

function sectionOf(...claims: [Claim, ...Claim[]]): ClaimSection {
	return { id: 'etcd', title: { ja: '節', en: 'section' }, claims };
}

function flowOf(...steps: [Step, ...Step[]]): Flow {
	return {
		id: 'overview',
		title: { ja: '題', en: 'title' },
		summary: { ja: '要約', en: 'summary' },
		recordings: [],
		steps,
	};
}

function problemsOf(...claims: [Claim, ...Claim[]]) {
	return checkClaims([sectionOf(...claims)], known).map(({ problem }) => problem);
}

describe('the claims of the site', () => {
	test('have no mistakes', () => {
		const steps = flows.flatMap((flow) => flow.steps.map(({ id }) => `${flow.id}/${id}`));
		const pages = Object.keys(claimPages);
		expect(checkClaims(claimSections, { components: pagedComponentIds, steps, pages })).toEqual([]);
	});

	test('agree with the steps', () => {
		expect(checkArrows(claimSections, flows)).toEqual([]);
	});

	test('cover every numbered arrow and footnote once', () => {
		const numbersIn = (id: string) =>
			claimSections.find((section) => section.id === id)?.claims.map(({ number }: Claim) => number);
		expect(numbersIn('overall-diagram')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
		expect(numbersIn('footnotes')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	});

	test('use component ids for the sections about components', () => {
		const others = ['introduction', 'overall-diagram', 'supplements', 'footnotes'];
		const sections = claimSections.map(({ id }) => id).filter((id) => !others.includes(id));
		expect(sections.filter((id) => !componentIds.some((other) => other === id))).toEqual([]);
	});
});

describe('checkClaims', () => {
	test('accepts a claim without mistakes', () => {
		expect(problemsOf(claim)).toEqual([]);
	});

	test.each<[string, Partial<Claim>, string]>([
		['an id with a number', { id: 'arrow-7' }, 'this id cannot be an address'],
		['an id in capitals', { id: 'Arrow' }, 'this id cannot be an address'],
		['a verdict given twice', { also: 'right' }, 'the second verdict repeats the first'],
		[
			'an unknown component',
			{ matters: [{ component: 'kubelets' }] },
			'the claim points at an unknown component',
		],
		[
			'an unknown step',
			{ matters: [{ step: 'overview/bind' }] },
			'the claim points at an unknown step',
		],
		['an unknown page', { matters: [{ page: 'about/' }] }, 'the claim points at an unknown page'],
	])('refuses %s', (_, change, problem) => {
		expect(problemsOf({ ...claim, ...change })).toEqual([problem]);
	});

	test('refuses a claim without a source', () => {
		const references = [] as unknown as Claim['references'];
		expect(problemsOf({ ...claim, references })).toEqual(['the claim has no source']);
	});

	test('refuses an id used twice, also in another section', () => {
		expect(problemsOf(claim, claim)).toEqual(['this id is used twice in the errata']);
		const other = { ...sectionOf(claim), id: 'kubelet' };
		expect(checkClaims([sectionOf(claim), other], known)).toHaveLength(1);
	});

	test('names the nearest place', () => {
		const wrong = { ...claim, matters: [{ component: 'kubelets' }] };
		expect(checkClaims([sectionOf(wrong)], known)[0]).toMatchObject({
			where: 'src/data/errata/etcd.ts (arrow-bind-pod)',
			value: 'kubelets',
			nearest: 'kubelet',
		});
	});
});

describe('checkArrows', () => {
	const why = { ja: '理由', en: 'why' };

	test.each<[ClaimVerdict, 'same' | 'narrowed' | 'corrected', boolean]>([
		['right', 'same', true],
		['right', 'narrowed', false],
		['right', 'corrected', false],
		['imprecise', 'same', false],
		['imprecise', 'narrowed', true],
		['imprecise', 'corrected', true],
		['wrong', 'same', false],
		['wrong', 'narrowed', false],
		['wrong', 'corrected', true],
		['outdated', 'same', false],
		['typo', 'same', true],
	])('%s with %s: %s', (verdict, stepVerdict, agree) => {
		const article =
			stepVerdict === 'same'
				? { number: 2, verdict: stepVerdict }
				: { number: 2, verdict: stepVerdict, why };
		const problems = checkArrows(
			[sectionOf({ ...claim, verdict })],
			[flowOf({ ...step, article })],
		);
		expect(problems.map(({ problem }) => problem)).toEqual(
			agree ? [] : ['step and errata disagree'],
		);
	});

	test('refuses another number', () => {
		const problems = checkArrows([sectionOf({ ...claim, number: 3 })], [flowOf(step)]);
		expect(problems[0]?.problem).toBe('step and errata give the arrow different numbers');
	});

	test('refuses a numbered step without a claim, and a claim without a step', () => {
		const other = { ...claim, id: 'arrow-bind-pods' };
		expect(checkArrows([sectionOf(other)], [flowOf(step)])).toMatchObject([
			{ problem: 'the errata have no claim for this arrow' },
			{ problem: 'a claim about an arrow that no step shows', nearest: 'arrow-bind-pod' },
		]);
	});

	test('leaves steps alone that are not in the article', () => {
		const { article, ...own } = step;
		expect(checkArrows([sectionOf({ ...claim, id: 'other' })], [flowOf(own)])).toEqual([]);
	});
});
