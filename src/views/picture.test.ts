import { describe, expect, test } from 'vitest';
import { architecture } from '../data/architecture/architecture.ts';
import { flows } from '../data/flows/flows.ts';
import { overview } from '../data/flows/overview.ts';
import { drawScene } from '../diagram/picture/draw.ts';
import { frameAt } from '../diagram/picture/frame.ts';
import { tall } from '../data/architecture/places-tall.ts';
import { wide } from '../data/architecture/places-wide.ts';
import { layoutScene } from '../diagram/picture/scene.ts';
import { toStandalone } from '../diagram/svg/standalone.ts';
import { locales } from '../model/locale.ts';
import { labelScene } from './label-scene.ts';
import { drawPicture, pictureFlow } from './picture.ts';

const stepIds = overview.steps.map(({ id }) => id);

/** The look of pictures as it lies in the project, so that only a change of drawing changes a file. */
const css = '@import url(../../styles/theme.css); @import url(../../styles/picture.css);';

describe('the overview, as files that open in a browser', () => {
	const pictures = [
		...[undefined, ...stepIds].map((stepId) => [wide, stepId] as const),
		...[undefined, 'bind-pod', 'run-containers'].map((stepId) => [tall, stepId] as const),
	].flatMap(([placement, stepId]) =>
		locales.map((locale) => ({
			file: `${placement.name}-${stepId ?? 'overview'}.${locale}.svg`,
			placement,
			stepId,
			locale,
		})),
	);

	test.each(pictures)('$file', async ({ file, placement, stepId, locale }) => {
		const flow = pictureFlow(overview);
		const picture = drawScene({
			scene: layoutScene(architecture, placement),
			flow,
			frame: frameAt(flow, stepId),
			labels: labelScene(locale, overview),
		});
		const svg = toStandalone(picture, { css, lang: locale });
		await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`__svg__/${file}`);
	});
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
