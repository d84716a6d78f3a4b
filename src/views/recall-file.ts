import { architecture } from '../data/architecture/architecture.ts';
import { componentIds, components, singleComponentIds } from '../data/architecture/components.ts';
import { connections } from '../data/architecture/connections.ts';
import { initiatives } from '../data/architecture/transports.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { componentAddress, stepAddress } from '../data/site/addresses.ts';
import { type Component, hasPage } from '../model/architecture/component.ts';
import type { Locale } from '../model/locale.ts';
import type { RecallFile, RecallTexts } from '../model/recall/recall-file.ts';
import { recallFlow } from '../model/recall/recall-flow.ts';
import { numberOf } from './label-scene.ts';
import { nameInSentence } from './who-of.ts';

/** Gives the questions about a flow in one language. */
export function recallFile(locale: Locale, flow: SiteFlow, texts: RecallTexts): RecallFile {
	const withPage = componentIds.filter((id) => hasPage(components[id]));
	return {
		flow: recallFlow(flow, architecture),
		title: flow.title[locale],
		names: Object.fromEntries(componentIds.map((id) => [id, tellingName(id, locale)])),
		inSentence: namesInSentences(locale),
		pages: Object.fromEntries(withPage.map((id) => [id, componentAddress(locale, id)])),
		steps: flow.steps.map(({ id, title }, index) => ({
			name: `${String(numberOf(flow, index))}. ${title[locale]}`,
			address: stepAddress(locale, flow.id, id),
		})),
		openers: Object.fromEntries(
			Object.entries(connections).map(([id, { openedBy, transport }]) => [
				id,
				{ side: initiatives[transport].side[locale], name: tellingName(openedBy, locale) },
			]),
		),
		texts,
	};
}

/** The names of those that a sentence names otherwise; the role of a further instance fits as it is. */
function namesInSentences(locale: Locale): RecallFile['inSentence'] {
	return Object.fromEntries(
		singleComponentIds
			.map((id) => [id, nameInSentence(id, locale)] as const)
			.filter(([id, name]) => name !== components[id].name[locale]),
	);
}

/** A further instance may have the name of the first one; its role tells the two apart. */
function tellingName(id: keyof typeof components, locale: Locale): string {
	const component: Component = components[id];
	return (component.instanceOf === undefined ? component.name : component.role)[locale];
}
