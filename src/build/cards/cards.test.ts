import { describe, expect, it } from 'vitest';
import { flows } from '../../data/flows/flows.ts';
import { seenOn, drawCard } from '../../diagram/card/draw-card.ts';
import { isWithin } from '../../diagram/svg/area.ts';
import { elementsBelow } from '../../diagram/svg/tree.ts';
import { locales } from '../../model/locale.ts';
import { cardOf, describeCard } from '../../views/card-of.ts';
import { pictureFlow } from '../../views/picture.ts';
import { drawCardOf } from './make-card.ts';
import { letters } from './type-setter.ts';

const steps = locales.flatMap((locale) =>
	flows.flatMap((flow) =>
		pictureFlow(flow).steps.map((step, index) => ({
			locale,
			step,
			name: `${locale} ${flow.id}/${step.id}`,
			title: flow.steps[index]?.title[locale] ?? '',
			card: cardOf({
				locale,
				path: `flows/${flow.id}/${step.id}/`,
				title: '',
				description: '',
			}),
		})),
	),
);

describe('the card of a step', () => {
	it('shows its boxes, its arrow and its number whole', () => {
		const odd = steps.filter(({ card }) => {
			const { area, window } = seenOn(card, letters);
			return !isWithin(area, window);
		});
		expect(odd.map(({ name }) => name)).toEqual([]);
		expect(steps.length).toBeGreaterThan(200);
	});

	it('has names that can be read where a chat shows it a third as wide', () => {
		const small = steps.filter(({ card }) => seenOn(card, letters).names < 18);
		expect(small.map(({ name }) => name)).toEqual([]);
	});

	it('has larger names still in plain boxes, whose letters are the smallest of the picture', () => {
		const grown = (path: string) => {
			const card = cardOf({ locale: 'en', path, title: '', description: '' });
			const box = elementsBelow(drawCard(card, letters)).find(
				({ properties }) =>
					properties['dataKey'] === 'box:kubelet-2' && properties['dataState'] === 'source',
			);
			const name = (box ? elementsBelow(box) : []).find(({ tagName }) => tagName === 'g');
			const [, by = '1'] = /scale\(([\d.]+)\)/.exec(String(name?.properties['transform'])) ?? [];
			return seenOn(card, letters).names * (13 / 15) * Number(by);
		};
		expect(grown('flows/node-loss/return-node/')).toBeGreaterThan(24);
		expect(grown('flows/rolling-update/report-new-pod-ready/')).toBeGreaterThan(24);
	});

	it('names both boxes, and has the number on its arrow', () => {
		const odd = steps.filter(({ card, step }) => {
			const keys = new Map(
				elementsBelow(drawCard(card, letters)).map((node) => [node.properties['dataKey'], node]),
			);
			const named = [step.source, step.target].every((end) => {
				const box = keys.get(`box:${end}`);
				return box && elementsBelow(box).some(({ tagName }) => tagName === 'text');
			});
			return !named || !keys.has(`badge:${step.id}`);
		});
		expect(odd.map(({ name }) => name)).toEqual([]);
	});

	it('says its whole title', () => {
		const odd = steps.filter(({ card, title }) => {
			const texts = drawCard(card, letters)
				.children.filter((node) => node.type === 'element')
				.filter(({ tagName }) => tagName === 'text')
				.map(({ children }) =>
					children.map((child) => ('value' in child ? child.value : '')).join(''),
				);
			const bare = (text: string) => text.replaceAll(' ', '');
			return !bare(texts.join('')).includes(bare(title));
		});
		expect(odd.map(({ name }) => name)).toEqual([]);
	});
});

it('of a flow has names that can be read, beside the words or below them', () => {
	const small = locales.flatMap((locale) =>
		flows.filter(({ id }) => {
			const card = cardOf({ locale, path: `flows/${id}/`, title: '', description: '' });
			return seenOn(card, letters).names < 19;
		}),
	);
	expect(small.map(({ id }) => id)).toEqual([]);
});

it('describes itself to those who do not see it', () => {
	const place = { path: 'flows/overview/bind-pod/', title: '', description: '' };
	expect(describeCard({ locale: 'en', ...place })).toBe(
		'2. kube-scheduler binds a Pod to a node. kube-scheduler → kube-apiserver. Overview. Kubernetes, illustrated',
	);
	expect(describeCard({ locale: 'ja', ...place })).toBe(
		'2. kube-schedulerがPodをNodeにバインドする。kube-scheduler → kube-apiserver。全体の流れ。Kubernetes図解',
	);
});

it('is drawn without letters, styles or colors that a renderer would have to look up', () => {
	const svg = drawCardOf({
		locale: 'ja',
		path: 'flows/overview/bind-pod/',
		title: '',
		description: '',
	});
	expect(svg).not.toMatch(/<text|<style|var\(|light-dark|class=|undefined|NaN/);
	expect(svg).toContain('#c2410c');
});
