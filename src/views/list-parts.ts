import type { PagedComponentId } from '../data/architecture/components.ts';
import { architecture } from '../data/architecture/architecture.ts';
import { flows } from '../data/flows/flows.ts';
import { flowParts, pathOfStep } from '../data/inside/flow-parts.ts';
import { insides } from '../data/inside/insides.ts';
import { evidenceOf } from '../data/recordings/evidence.ts';
import { anatomy } from '../data/recordings/measurements.ts';
import { partAnchor, stepAddress } from '../data/site/addresses.ts';
import { numberedPart } from '../model/inside/find-arrow.ts';
import type { Part } from '../model/inside/inside.ts';
import { touchesOf } from '../model/inside/touched.ts';
import { listFacts } from '../model/format/format-list.ts';
import type { Locale } from '../model/locale.ts';
import { nameOfEnd } from './label-inside.ts';
import { numberOf } from './label-scene.ts';
import { recordedLine } from './recorded-line.ts';

/** What a part hands on or receives: at the other end, and what it is. */
interface Handed {
	readonly end: string;
	readonly carries: string;
}

/** A part in words: what the picture of it shows, and what was recorded there. */
export interface ListedPart {
	readonly part: Part;
	readonly anchor: string;
	readonly receives: readonly Handed[];
	readonly handsOn: readonly Handed[];
	/** The steps that go through it, flow by flow. */
	readonly flows: readonly {
		readonly title: string;
		readonly steps: readonly { number: number; address: string; label: string }[];
	}[];
	/** Recorded spans that measure it: of which request, and how long. */
	readonly spans: readonly {
		readonly name: string;
		readonly request: string;
		readonly ms: number;
	}[];
	/** Recorded events that show it, each in one line. */
	readonly events: readonly { readonly id: string; readonly line: string }[];
}

/** Gives the parts of a component in words, in the order in which a request or an object travels. */
export function listParts(locale: Locale, component: PagedComponentId): readonly ListedPart[] {
	const { parts, arrows } = insides[component];
	return parts.map((part) => {
		const ends = (own: 'from' | 'to', other: 'from' | 'to') => {
			const byWhat = Map.groupBy(
				arrows.filter((arrow) => arrow[own] === part.id),
				({ carries }) => carries[locale],
			);
			return [...byWhat].map(([carries, found]) => ({
				end: listFacts(
					[...new Set(found.map((arrow) => nameOfEnd(component, arrow[other], locale)))],
					locale,
				),
				carries,
			}));
		};
		return {
			part,
			anchor: partAnchor(part.id),
			receives: ends('to', 'from'),
			handsOn: ends('from', 'to'),
			flows: stepsThrough(locale, component, part.id),
			spans: anatomy.requests.flatMap(({ request, spans }) =>
				spans
					.filter(({ name }) => part.spans?.includes(name))
					.map(({ name, ms }) => ({ name, request, ms })),
			),
			events: eventsAt(component, part).map((id) => ({
				id,
				line: recordedLine(evidenceOf(id).evidence, locale),
			})),
		};
	});
}

function stepsThrough(locale: Locale, component: PagedComponentId, part: string) {
	return flows
		.map((flow) => ({
			title: flow.title[locale],
			steps: flow.steps.flatMap((step, index) => {
				if (!pathOfStep(flow.id, step.id, component).includes(part)) return [];
				const number = numberOf(flow, index);
				return [
					{
						number,
						address: stepAddress(locale, flow.id, step.id),
						label: `${String(number)}. ${step.title[locale]}`,
					},
				];
			}),
		}))
		.filter(({ steps }) => steps.length > 0);
}

/** The recorded events of the steps that are numbered at a part, and those that the part itself names. */
function eventsAt(component: PagedComponentId, { id, events = [] }: Part): readonly string[] {
	const { arrows } = insides[component];
	const shown = flowParts.flatMap(({ flow: flowId }) => {
		const flow = flows.find((one) => one.id === flowId);
		return (flow?.steps ?? []).flatMap((step) => {
			const touch = touchesOf(step, architecture).find((one) => one.component === component);
			const path = pathOfStep(flowId, step.id, component);
			return touch && numberedPart(arrows, path, touch) === id ? step.evidence : [];
		});
	});
	return [...new Set([...shown, ...events])];
}
