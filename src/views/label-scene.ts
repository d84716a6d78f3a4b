import { fillText } from '../model/format/fill-text.ts';
import { joinSentences, listFacts } from '../model/format/format-list.ts';
import { componentAddress, insideSection, stepAddress } from '../data/site/addresses.ts';
import { pictureTexts } from '../data/site/picture-texts.ts';
import { componentIds, components } from '../data/architecture/components.ts';
import { connections } from '../data/architecture/connections.ts';
import { evidenceOf } from '../data/recordings/evidence.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { lives } from '../data/flows/lives.ts';
import { regions } from '../data/architecture/regions.ts';
import { initiatives, portless } from '../data/architecture/transports.ts';
import type { BoxLabel, SceneLabels, StepLabel } from '../diagram/picture/labels.ts';
import { type Component, hasPage } from '../model/architecture/component.ts';
import type { Connection } from '../model/architecture/connection.ts';
import { sourceOf, targetOf } from '../model/flows/flow.ts';
import type { Locale } from '../model/locale.ts';
import { recordedLine } from './recorded-line.ts';
import { nameInSentence } from './who-of.ts';

/** Gives the words of one language for what every picture shows. */
export function labelArchitecture(locale: Locale): Omit<SceneLabels, 'picture' | 'steps'> {
	return {
		regions: Object.fromEntries(Object.entries(regions).map(([id, name]) => [id, name[locale]])),
		boxes: Object.fromEntries(componentIds.map((id) => [id, labelBox(locale, id, components[id])])),
		wires: labelWires(locale),
		ports: labelPorts(locale),
		lives: {
			pending: lives.pending[locale],
			starting: lives.starting[locale],
			running: lives.running[locale],
			crashed: lives.crashed[locale],
			unreachable: lives.unreachable[locale],
			terminating: lives.terminating[locale],
			gone: lives.gone[locale],
		},
		several: (numbers) =>
			fillText(pictureTexts.steps[locale], { numbers: listFacts(numbers.map(String), locale) }),
	};
}

/** Gives the words of one language for the picture of a flow. */
export function labelScene(locale: Locale, flow: SiteFlow): SceneLabels {
	const { boxes, ...usual } = labelArchitecture(locale);
	return {
		...usual,
		boxes: Object.fromEntries(
			Object.entries(boxes).map(([id, label]) => [id, withLook(locale, id, label)]),
		),
		picture: flow.title[locale],
		steps: Object.fromEntries(
			flow.steps.map((step, index) => [step.id, labelStep(locale, flow, index)]),
		),
	};
}

/** A box that has a page offers what is inside the component, too. */
function withLook(locale: Locale, id: string, label: BoxLabel): BoxLabel {
	if (label.href === undefined) return label;
	const look = {
		href: `${componentAddress(locale, id)}#${insideSection}`,
		label: fillText(pictureTexts.lookInside[locale], { name: nameInSentence(id, locale) }),
	};
	return { ...label, look };
}

function labelBox(locale: Locale, id: string, component: Component): BoxLabel {
	const name = component.name[locale];
	const role = component.role[locale];
	return {
		name,
		role,
		label: listFacts([name, role], locale),
		...(hasPage(component) ? { href: componentAddress(locale, id) } : {}),
	};
}

function labelWires(locale: Locale): Record<string, string> {
	return Object.fromEntries(
		Object.entries(connections).flatMap(([id, connection]) =>
			(['with-opener', 'against-opener'] as const).map((information) => {
				const from = nameInSentence(sourceOf(connection, information), locale);
				const to = nameInSentence(targetOf(connection, information), locale);
				const label = joinSentences(
					[
						fillText(pictureTexts.arrow[locale], { from, to }),
						fillText(initiatives[connection.transport].sentence[locale], {
							name: nameInSentence(connection.openedBy, locale),
						}),
					],
					locale,
				);
				return [`${id}/${information}`, label];
			}),
		),
	);
}

function labelPorts(locale: Locale): Record<string, string> {
	return Object.fromEntries(
		Object.entries<Connection>(connections).map(([id, { port, transport }]) => [
			id,
			port === undefined ? portless[transport][locale] : String(port),
		]),
	);
}

/** Gives the number that a step goes by: the article's, or its place in the flow. */
export function numberOf(flow: SiteFlow, index: number): number {
	return flow.steps[index]?.article?.number ?? index + 1;
}

function labelStep(locale: Locale, flow: SiteFlow, index: number): StepLabel {
	const step = flow.steps[index];
	if (!step) throw new Error(`The flow "${flow.id}" has no step at ${String(index)}.`);
	const number = numberOf(flow, index);
	const event = step.chip ?? step.evidence[0];
	return {
		number,
		label: `${String(number)}. ${step.title[locale]}`,
		href: stepAddress(locale, flow.id, step.id),
		chip: event === undefined ? '' : recordedLine(evidenceOf(event).evidence, locale),
	};
}
