import type { Element } from 'hast';
import { baseline } from '../data/site/baseline.ts';
import { siteTitle } from '../data/site/identity.ts';
import { stepAddress } from '../data/site/addresses.ts';
import { pictureTexts } from '../data/site/picture-texts.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import type { Style } from '../diagram/css/create-styles.ts';
import { type Moment, writeAnimation } from '../diagram/export/animation-file.ts';
import { resolveMarkup } from '../diagram/export/resolve.ts';
import type { FileFacts } from '../diagram/export/sheet.ts';
import { writeStill } from '../diagram/export/still-file.ts';
import { createPartWriter } from '../diagram/export/part-writer.ts';
import { drawScene } from '../diagram/picture/draw.ts';
import { frameAt } from '../diagram/picture/frame.ts';
import { asFile } from '../diagram/svg/as-file.ts';
import type { CompositionName } from '../model/architecture/placement.ts';
import { fillText } from '../model/format/fill-text.ts';
import { hasSpaces, type Locale } from '../model/locale.ts';
import { plainText } from '../model/plain-text.ts';
import { labelScene } from './label-scene.ts';
import { pictureFlow, sceneOf } from './picture.ts';
import { readingRates } from './reading-time.ts';

/** What files of pictures need from the site around them. */
interface Surroundings {
	/** Gives the style of a picture, by the stylesheets of the site. */
	readonly styleOf: (picture: Element) => Style;
	/** Gives the whole address of a page, with its host. */
	readonly publish: (address: string) => string;
	/** Tells one build of the site from another. */
	readonly version: string;
}

/** The pictures of one flow in one language, as files. */
export interface FlowFiles {
	/** The picture of a step, or of the flow as a whole, in one composition, as an SVG file. */
	readonly still: (composition: CompositionName, stepId?: string) => string;
	/** All of them in turn, as an SVG file that plays by itself. */
	readonly animation: () => string;
}

/** Makes what writes the pictures of a flow as files. Each composition is drawn once. */
export function createFlowFiles(
	flow: SiteFlow,
	locale: Locale,
	{ styleOf, publish, version }: Surroundings,
): FlowFiles {
	const drawn = pictureFlow(flow);
	const labels = labelScene(locale, flow);
	const draw = (composition: CompositionName) => {
		const scene = sceneOf(composition);
		const picture = drawScene({ scene, flow: drawn, frame: frameAt(drawn), labels });
		const style = styleOf(asFile(picture, locale));
		const partsAt = createPartWriter(picture, (part) => resolveMarkup(part, style));
		return { scene, style, partsAt, size: { width: scene.width, height: scene.height } };
	};
	const compositions = { wide: draw('wide'), tall: draw('tall') };
	const total = flow.steps.length;
	const factsOf = (title: string, description: string, stepId?: string): FileFacts => ({
		lang: locale,
		title,
		description: plainText(description),
		address: publish(stepAddress(locale, flow.id, stepId)),
		publisher: siteTitle[locale],
		subject: `Kubernetes ${baseline.release}`,
		version,
	});
	const flowTitle = plainText(flow.title[locale]);

	const still = (composition: CompositionName, stepId?: string): string => {
		const { style, partsAt, size } = compositions[composition];
		const at = flow.steps.findIndex(({ id }) => id === stepId);
		const step = flow.steps[at];
		const parts = partsAt(frameAt(drawn, stepId));
		if (!step) {
			const facts = factsOf(flowTitle, flow.summary[locale]);
			return writeStill({ parts, ...size }, { over: '', title: flowTitle }, { facts, style });
		}
		const title = labels.steps[step.id]?.label ?? '';
		const facts = factsOf(`${title} – ${flowTitle}`, step.caption[locale], step.id);
		return writeStill({ parts, ...size }, { over: flowTitle, title }, { facts, style });
	};

	const animation = (): string => {
		const { scene, style, partsAt, size } = compositions.wide;
		const moments: readonly Moment[] = [
			{
				parts: partsAt(frameAt(drawn)),
				number: fillText(pictureTexts.total[locale], { total }),
				title: '',
				caption: plainText(flow.summary[locale]),
				seconds: secondsFor(flow.summary[locale], locale),
			},
			...flow.steps.map((step, index): Moment => {
				const wire = drawn.steps[index]?.wire;
				const path = scene.wires.find(({ id }) => id === wire)?.path;
				return {
					parts: partsAt(frameAt(drawn, step.id)),
					number: fillText(pictureTexts.position[locale], { at: index + 1, total }),
					title: labels.steps[step.id]?.label ?? '',
					caption: plainText(step.caption[locale]),
					seconds: secondsFor(step.caption[locale], locale),
					...(path === undefined ? {} : { path }),
				};
			}),
		];
		const facts = factsOf(flowTitle, flow.summary[locale]);
		return writeAnimation(size, { title: flowTitle, moments }, { facts, style });
	};

	return { still, animation };
}

/** As long as it takes to look at the picture and read the text once. */
function secondsFor(text: string, locale: Locale): number {
	const length = hasSpaces(locale) ? text.split(' ').length : text.length;
	return Math.ceil(3 + (length / readingRates[locale]) * 60);
}
