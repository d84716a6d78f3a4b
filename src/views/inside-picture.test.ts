import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { architecture } from '../data/architecture/architecture.ts';
import { pagedComponentIds } from '../data/architecture/components.ts';
import { flows } from '../data/flows/flows.ts';
import { drawInside } from '../diagram/inside/draw-inside.ts';
import { insideFrameAt } from '../diagram/inside/frame.ts';
import { componentRegion } from '../diagram/inside/layout-inside.ts';
import { estimateTextWidth } from '../diagram/svg/text-width.ts';
import { elementsBelow } from '../diagram/svg/tree.ts';
import { locales } from '../model/locale.ts';
import { touchesOf } from '../model/inside/touched.ts';
import { insideFlow, nextHop } from './inside-flow.ts';
import { insideScenes } from './inside-picture.ts';
import { labelInside } from './label-inside.ts';

type Stretch = readonly [number, number, number, number];

/** The straight stretches of a wire, from its path data; rounded turns are left out. */
function stretchesOf(path: string): readonly Stretch[] {
	const numbers = [...path.matchAll(/[MLA]([^MLA]+)/g)].map(([whole, rest]) => {
		const values = (rest ?? '').split(/[ ,]/).map(Number);
		return { kind: whole[0], at: [values.at(-2) ?? 0, values.at(-1) ?? 0] as const };
	});
	return numbers.flatMap(({ kind, at }, index) => {
		const before = numbers[index - 1]?.at;
		return kind === 'L' && before ? [[...before, ...at] as const] : [];
	});
}

function labelsOf(id: (typeof pagedComponentIds)[number], locale: (typeof locales)[number]) {
	return insideScenes(id).map((scene) => {
		const [flow] = flows;
		if (!flow) throw new Error('There is no flow.');
		const played = insideFlow(flow, id, scene);
		return { scene, labels: labelInside(locale, id, { title: id, scene, flow, played }) };
	});
}

describe.each(pagedComponentIds)('inside %s', (id) => {
	test.each(insideScenes(id).map((scene) => [scene.name, scene] as const))(
		'%s: everything is in the picture, and wires cross no box',
		(_, { boxes, wires, width, height }) => {
			const shown = boxes.filter(({ component }) => component !== componentRegion);
			for (const { component, x, y, width: w, height: h } of shown) {
				const inside = x >= 0 && y >= 0 && x + w <= width && y + h <= height;
				expect(inside, component).toBe(true);
			}
			const crossings = wires.flatMap(({ id: wire, source, target, path }) =>
				stretchesOf(path).flatMap(([x1, y1, x2, y2]) =>
					shown
						.filter(({ component }) => component !== source && component !== target)
						.filter(
							({ x, y, width: w, height: h }) =>
								Math.max(x1, x2) > x &&
								Math.min(x1, x2) < x + w &&
								Math.max(y1, y2) > y &&
								Math.min(y1, y2) < y + h,
						)
						.map(({ component }) => `${wire} crosses ${component}`),
				),
			);
			expect(crossings).toEqual([]);
		},
	);

	test.each(insideScenes(id).map((scene) => [scene.name, scene] as const))(
		'%s: only wires from or to the same place share a stretch',
		(_, { wires }) => {
			const shared = wires.flatMap((a, index) =>
				wires.slice(index + 1).flatMap((b) => {
					const [[aFrom, aTo], [bFrom, bTo]] = [a.id, b.id].map((wire) =>
						wire.replace('/with-opener', '').split('>'),
					) as [[string, string], [string, string]];
					if (aFrom === bFrom || aTo === bTo) return [];
					const over = stretchesOf(a.path).some(([ax1, ay1, ax2, ay2]) =>
						stretchesOf(b.path).some(([bx1, by1, bx2, by2]) => {
							const gap = (l1: number, h1: number, l2: number, h2: number) =>
								Math.min(Math.max(l1, h1), Math.max(l2, h2)) -
								Math.max(Math.min(l1, h1), Math.min(l2, h2));
							const level = ay1 === ay2 && by1 === by2 && ay1 === by1;
							const plumb = ax1 === ax2 && bx1 === bx2 && ax1 === bx1;
							return (
								(level && gap(ax1, ax2, bx1, bx2) > 1) || (plumb && gap(ay1, ay2, by1, by2) > 1)
							);
						}),
					);
					return over ? [`${a.id} and ${b.id}`] : [];
				}),
			);
			expect(shared).toEqual([]);
		},
	);

	test.each(locales)('names fit on their boxes, in %s', (locale) => {
		for (const { scene, labels } of labelsOf(id, locale)) {
			const size = scene.name === 'wide' ? 13 : 12;
			for (const { component, width, height } of scene.boxes) {
				const lines = labels.boxes[component]?.lines ?? [];
				for (const line of lines) {
					expect(estimateTextWidth(line, size), `${scene.name}: ${line}`).toBeLessThanOrEqual(
						width - 4,
					);
				}
				expect(lines.length * 18, `${scene.name}: ${component}`).toBeLessThanOrEqual(height);
			}
		}
	});

	test.each(locales)('what happens elsewhere has room on its neighbor, in %s', (locale) => {
		for (const scene of insideScenes(id)) {
			for (const flow of flows) {
				const played = insideFlow(flow, id, scene);
				const labels = labelInside(locale, id, { title: id, scene, flow, played });
				for (const { id: step, at } of played.steps) {
					const lines = labels.elsewhere[step] ?? [];
					const box = scene.boxes.find(({ component }) => component === at);
					const name = labels.boxes[at]?.lines?.length ?? 1;
					const bottom = 21 + name * 16 + (lines.length - 1) * 14 + 6;
					if (lines.length > 0) {
						expect(
							bottom,
							`${scene.name}, ${flow.id}/${step}: ${lines.join('|')}`,
						).toBeLessThanOrEqual((box?.height ?? 0) + 1);
					}
				}
			}
		}
	});

	test('every step is drawn for every flow, and frames change attributes only', () => {
		const [scene] = insideScenes(id);
		if (!scene) throw new Error('There is no scene.');
		for (const flow of flows) {
			const played = insideFlow(flow, id, scene);
			const labels = labelInside('en', id, { title: id, scene, flow, played });
			const shape = (stepId?: string) =>
				elementsBelow(
					drawInside({ scene, flow: played, frame: insideFrameAt(played, stepId), labels }),
				)
					.map((element: Element) => {
						const names = Object.keys(element.properties).sort().join(' ');
						return `${element.tagName} ${names} ${String(element.properties['dataKey'])}`;
					})
					.join('\n');
			const first = shape();
			for (const step of flow.steps) expect(shape(step.id), step.id).toBe(first);
		}
	});

	test('a step lights parts where it touches the component, and is named where it does not', () => {
		const [scene] = insideScenes(id);
		if (!scene) throw new Error('There is no scene.');
		for (const flow of flows) {
			const { steps, boxes } = insideFlow(flow, id, scene);
			flow.steps.forEach((step, index) => {
				const touches = touchesOf(step, architecture).some(({ component }) => component === id);
				const placed = steps[index];
				expect(placed?.elsewhere ?? false, step.id).toBe(!touches);
				expect([...boxes, componentRegion], step.id).toContain(placed?.at);
			});
		}
	});
});

test('the next hop is on the shortest path', () => {
	expect(nextHop('kube-apiserver', ['runc', 'pods'])).toBe('kubelet');
	expect(nextHop('container-runtime', ['etcd', 'kube-apiserver'])).toBe('kubelet');
	expect(nextHop('kube-proxy', ['kernel'])).toBe('kernel');
});
