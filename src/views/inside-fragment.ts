import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { architecture } from '../data/architecture/architecture.ts';
import type { PagedComponentId } from '../data/architecture/components.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { pathOfStep } from '../data/inside/flow-parts.ts';
import { insides } from '../data/inside/insides.ts';
import { pictureTexts } from '../data/site/picture-texts.ts';
import type { InsideFlow } from '../diagram/inside/frame.ts';
import { fillText } from '../model/format/fill-text.ts';
import { listClauses } from '../model/format/format-list.ts';
import { strandsOf } from '../model/inside/find-arrow.ts';
import { touchesOf } from '../model/inside/touched.ts';
import type { Locale } from '../model/locale.ts';
import { insideFlow } from './inside-flow.ts';
import { drawInsideStep, insideScenes } from './inside-picture.ts';
import { nameOfEnd } from './label-inside.ts';
import { nameInSentence, nameOf } from './who-of.ts';

/** What the player needs beside the drawing: the flow, and each step in words. Plain JSON. */
interface InsideProps {
	readonly flow: InsideFlow;
	/** Where each step happens, seen from the component. */
	readonly told: Readonly<Record<string, string>>;
}

/** Gives the picture of what is inside a component at step 0 of a flow, with its props. */
export function insideFragment(
	locale: Locale,
	flow: SiteFlow,
	component: PagedComponentId,
): string {
	const props = JSON.stringify(insideProps(locale, flow, component));
	const drawn = drawInsideStep(locale, flow, component);
	const holder: Element = h('div', { dataInside: component, dataProps: props });
	const [open = '', close = ''] = toHtml(holder).split(/(?=<\/div>)/);
	return open + drawn + close;
}

/** Gives what the player needs beside the drawing. */
function insideProps(locale: Locale, flow: SiteFlow, component: PagedComponentId): InsideProps {
	const [scene] = insideScenes(component);
	if (!scene) throw new Error(`Nothing is drawn of the inside of "${component}".`);
	return {
		flow: insideFlow(flow, component, scene),
		told: Object.fromEntries(
			flow.steps.map((step) => {
				const touches = touchesOf(step, architecture);
				const path = pathOfStep(flow.id, step.id, component);
				const kind = touches.some((touch) => touch.component === component)
					? path.length > 0
						? 'through'
						: 'whole'
					: 'elsewhere';
				const text = fillText(pictureTexts[kind][locale], {
					name: kind === 'through' ? nameOf(component, locale) : nameInSentence(component, locale),
					parts: listClauses(
						strandsOf(insides[component].arrows, path).map((strand) =>
							strand.map((part) => nameOfEnd(component, part, locale)).join(' → '),
						),
						locale,
					),
					ends: touches.map((touch) => nameOf(touch.component, locale)).join(' → '),
				});
				return [step.id, text];
			}),
		),
	};
}
