import {
	componentIds,
	pagedComponentIds,
	singleComponentIds,
} from '../data/architecture/components.ts';
import { failureRows } from '../data/failures/failure-rows.ts';
import { termIds } from '../data/glossary.ts';
import { componentsWithHistory } from '../data/history/history-of.ts';
import { eventIds, evidenceOf } from '../data/recordings/evidence.ts';
import type { KnownElements } from '../prose/check-elements.ts';
import type { Attribute } from '../prose/mdx-text.ts';

/** Every recorded request whose body is in the recording. */
const bodies = eventIds.filter((id) => {
	const { evidence } = evidenceOf(id);
	return evidence.kind === 'request' && evidence.body !== undefined;
});

/** What authors may name in the elements of `src/components/author`. */
export const knownElements: KnownElements = {
	ConnectionTable: { component: { what: 'component', values: singleComponentIds } },
	FailureSection: {
		component: {
			what: 'component that was killed in the recording',
			values: failureRows.map(({ component }) => component),
		},
	},
	HistoryTable: {
		component: { what: 'component with a history', values: componentsWithHistory },
	},
	InsideFigure: { component: { what: 'component with a page', values: pagedComponentIds } },
	Recorded: {
		of: { what: 'recorded event', values: eventIds },
		since: { what: 'recorded event', values: eventIds, optional: true },
		value: { what: 'number of its event', values: numbersOf },
	},
	RecordedBody: { of: { what: 'recorded request with a body', values: bodies } },
	RecordedTraffic: { component: { what: 'component', values: componentIds } },
	Term: { id: { what: 'term of the glossary', values: termIds } },
};

/** The fields of a recorded event that hold a number, and the time since another one. */
function numbersOf(attributes: readonly Attribute[]): readonly string[] {
	const of = attributes.find(({ name }) => name === 'of')?.value;
	const values = attributes.find(({ name }) => name === 'value')?.value;
	// An unknown event is one problem, not two.
	if (of === undefined || !eventIds.includes(of)) return values === undefined ? [] : [values];
	const numbers = Object.entries(evidenceOf(of).evidence).filter(
		([, value]) => typeof value === 'number',
	);
	return [...numbers.map(([name]) => name), 'since'];
}
