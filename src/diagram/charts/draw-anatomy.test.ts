import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { anatomy } from '../../data/recordings/measurements.ts';
import { planeOfSpan } from '../../data/recordings/plane-of-span.ts';
import { drawAnatomy } from './draw-anatomy.ts';
import { findTextBoxes, findUnreadable } from '../svg/find-text-boxes.ts';
import { elementsBelow, hasClass, elementsIn } from '../svg/tree.ts';

describe.each(['wide', 'tall'] as const)('the %s picture of requests', (composition) => {
	const labels = { picture: 'Requests', unit: 'ミリ秒' };
	const picture = drawAnatomy(anatomy.requests, composition, labels, planeOfSpan);
	const boxes = findTextBoxes(picture);
	const panels = elementsIn(picture);
	const barsOf = (panel: Element) =>
		elementsBelow(panel)
			.filter(({ tagName }) => tagName === 'rect')
			.map(({ properties: { x, y, width: length, height: thickness } }) => ({
				left: Number(x),
				right: Number(x) + Number(length),
				length: Number(length),
				top: Number(y),
				bottom: Number(y) + Number(thickness),
			}));

	it('is one image with a name', () => {
		expect(picture.properties).toMatchObject({ role: 'img', ariaLabel: 'Requests' });
	});

	it('has a bar for every span, one below the other', () => {
		panels.forEach((panel, index) => {
			const bars = barsOf(panel);
			expect(bars).toHaveLength(anatomy.requests[index]?.spans.length ?? 0);
			bars.slice(1).forEach(({ top }, place) => {
				expect(top).toBeGreaterThan(bars[place]?.bottom ?? 0);
			});
		});
	});

	it('gives equal times equal lengths, in both requests', () => {
		const perMillisecond = panels.flatMap((panel, index) =>
			barsOf(panel).map(({ length }, place) => {
				const { ms = 0 } = anatomy.requests[index]?.spans[place] ?? {};
				return { ms, ratio: length / ms };
			}),
		);
		const long = perMillisecond.filter(({ ms }) => ms > 1).map(({ ratio }) => ratio);
		expect(Math.max(...long) / Math.min(...long)).toBeLessThan(1.01);
	});

	it('keeps every bar within the bar of the request', () => {
		for (const [root, ...inner] of panels.map(barsOf)) {
			for (const { left, right } of inner) {
				expect(left).toBeGreaterThanOrEqual(root?.left ?? Infinity);
				expect(right).toBeLessThanOrEqual((root?.right ?? 0) + 1.5);
			}
		}
	});

	it('says the recorded name and time of every span, and the program that asked', () => {
		const texts = boxes.map(({ text }) => text);
		const words = texts.join('');
		for (const { agent, spans } of anatomy.requests) {
			expect(texts).toContain(agent);
			for (const { name, ms } of spans) {
				expect(words).toContain(name);
				expect(texts.map(Number)).toContain(ms);
			}
		}
	});

	it('marks exactly the calls to etcd', () => {
		const marked = elementsBelow(picture).filter(
			({ properties }) => properties.dataPlane === 'store',
		);
		expect(marked.map((span) => findTextBoxes(span)[0]?.text)).toEqual([
			'etcdserverpb.KV/Txn',
			'etcdserverpb.KV/Txn',
		]);
	});

	it('clips no text, sets none over another, and none too small', () => {
		expect(findUnreadable(picture, 11.1)).toEqual([]);
	});

	it('numbers the axis of every request', () => {
		for (const panel of panels) {
			const ticks = elementsBelow(panel).filter((child) => hasClass(child, 'tick'));
			expect(ticks.length).toBeGreaterThan(4);
		}
	});
});
