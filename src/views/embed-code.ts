import { siteTitle } from '../data/site/identity.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import type { Locale } from '../model/locale.ts';
import { plainText } from '../model/plain-text.ts';
import { numberOf } from './label-scene.ts';

/** A size in which an embedded player shows picture, controls and caption without a scroll bar. */
export const embedSize = { width: 800, height: 720 } as const;

/** Gives what an embedded picture is called: the step, the flow and the site. */
export function embedTitle(flow: SiteFlow, locale: Locale, stepId?: string): string {
	const index = flow.steps.findIndex(({ id }) => id === stepId);
	const step = flow.steps[index];
	const names = [
		...(step ? [`${numberOf(flow, index)}. ${step.title[locale]}`] : []),
		flow.title[locale],
		siteTitle[locale],
	];
	return plainText(names.join(' – '));
}

/** Gives the HTML that shows an embedded player on another site. */
export function embedCode({ src, title }: { src: string; title: string }): string {
	const { width, height } = embedSize;
	const attributes = { src, title, width, height, loading: 'lazy' };
	const written = Object.entries(attributes).map(
		([name, value]) => `${name}="${escapeAttribute(String(value))}"`,
	);
	return `<iframe ${written.join(' ')} style="border:0;max-width:100%"></iframe>`;
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
