import { describe, expect, test } from 'vitest';
import { architecture } from '../data/architecture/architecture.ts';
import { flows } from '../data/flows/flows.ts';
import { overview } from '../data/flows/overview.ts';
import { drawScene } from '../diagram/picture/draw.ts';
import { frameAt, plainView } from '../diagram/picture/frame.ts';
import type { SceneLabels } from '../diagram/picture/labels.ts';
import { tall } from '../data/architecture/places-tall.ts';
import { wide } from '../data/architecture/places-wide.ts';
import { neighborhoodOf, placeNeighbors } from '../diagram/picture/place-neighbors.ts';
import { layoutScene } from '../diagram/picture/scene.ts';
import { toStandalone } from '../diagram/svg/standalone.ts';
import type { Placement } from '../model/architecture/placement.ts';
import { locales } from '../model/locale.ts';
import { labelArchitecture, labelScene } from './label-scene.ts';
import { drawPicture, pictureFlow } from './picture.ts';

/** The look of pictures as it lies in the project, so that only a change of drawing changes a file. */
const css = '@import url(../../styles/theme.css); @import url(../../styles/picture.css);';

/** Ids in place of words, so that a better word or another language changes no file. */
const wordless: SceneLabels = {
	...labelArchitecture('en'),
	picture: 'overview',
	boxes: Object.fromEntries(
		Object.entries(labelArchitecture('en').boxes).map(([id, label]) => [
			id,
			{ ...label, name: id, role: 'role', label: id },
		]),
	),
	steps: Object.fromEntries(
		overview.steps.map(({ id }, index) => [
			id,
			{ number: index + 1, label: id, href: `/${id}/`, chip: `POST /${id}` },
		]),
	),
};

/** One picture of each kind: a step on a wire, what a reader can ask for, and one component. */
const kinds = {
	step: (placement: Placement) => {
		const flow = pictureFlow(overview);
		const frame = frameAt(flow, 'bind-pod');
		return drawScene({
			scene: layoutScene(architecture, placement),
			flow,
			frame,
			labels: wordless,
		});
	},
	view: (placement: Placement) => {
		const flow = pictureFlow(overview);
		const view = { lens: 'connection', down: 'etcd', absent: ['kube-proxy'], hidden: [] } as const;
		const frame = frameAt(flow, undefined, view);
		return drawScene({
			scene: layoutScene(architecture, placement),
			flow,
			frame,
			labels: wordless,
		});
	},
	component: ({ name }: Placement) => {
		const around = neighborhoodOf(architecture, 'kubelet');
		return drawScene({
			scene: layoutScene(around, placeNeighbors(around, 'kubelet', name)),
			flow: { id: 'kubelet', steps: [], boxes: [], wires: {} },
			frame: {},
			labels: { ...wordless, steps: {} },
		});
	},
};

describe('pictures, as files that open in a browser', () => {
	for (const placement of [wide, tall]) {
		test.each(Object.entries(kinds))(`${placement.name} %s`, async (kind, draw) => {
			const svg = toStandalone(draw(placement), { css, lang: 'en' });
			await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
				`__svg__/${placement.name}-${kind}.svg`,
			);
		});
	}
});

test.each(locales)('everything has a name for those who do not see it, in %s', (locale) => {
	const { boxes, wires, steps } = labelScene(locale, overview);
	const nameless = [
		...Object.entries(boxes).filter(([, { name, label }]) => name === '' || !label.includes(name)),
		...Object.entries(wires).filter(([, label]) => label === ''),
		...Object.entries(steps).filter(([, { label }]) => !/^\d+\. ./.test(label)),
	];
	expect(nameless).toEqual([]);
});

describe.each(flows)('the flow $id', (flow) => {
	const allSteps = [undefined, ...flow.steps.map(({ id }) => id)];

	test.each(locales)('is drawn at every step, in %s', (locale) => {
		for (const stepId of allSteps) {
			const markup = drawPicture(locale, flow, stepId);
			expect(markup).toMatch(/^<svg class="picture wide".*<svg class="picture tall"/s);
			expect(markup).toContain(`data-step="${stepId ?? ''}"`);
		}
	});

	test('is shown through the lens that is asked for, at every step', () => {
		const lens = 'connection';
		const shown = allSteps.map((id) => frameAt(pictureFlow(flow), id, { ...plainView, lens }));
		expect(new Set(shown.map(({ picture }) => picture?.['data-lens']))).toEqual(new Set([lens]));
	});

	test.each(locales)('leads to pages in %s only', (locale) => {
		const links = [...drawPicture(locale, flow).matchAll(/href="([^"]*)"/g)].map(
			([, href]) => href,
		);
		expect(links).not.toEqual([]);
		for (const link of links) expect(link).toMatch(new RegExp(`^/${locale}/`));
	});

	test('has the same shape in both languages', () => {
		const shapes = locales.map((locale) =>
			drawPicture(locale, flow)
				.replaceAll(/ (aria-label|href|d|x|width)="[^"]*"/g, '')
				.replaceAll(/>[^<]+</g, '><'),
		);
		expect(shapes[0]).toBe(shapes[1]);
	});
});
