import { authorFiles, authorFolders } from '../model/author-files.ts';
import type { FactList } from './check-lists.ts';
import type { SiteFacts } from './site-facts.ts';

/** The list of flows. */
export function flowList({ flows }: SiteFacts): FactList {
	return {
		what: 'flow',
		folder: authorFolders.flows,
		field: 'steps',
		list: authorFiles.flows,
		listed: flows.map(({ id }) => id),
	};
}

/** The list of sections of the errata. */
export function sectionList({ claimSections }: SiteFacts): FactList {
	return {
		what: 'section of claims',
		folder: authorFolders.errata,
		field: 'claims',
		list: authorFiles.claims,
		listed: claimSections.map(({ id }) => id),
	};
}

/** Every list that gathers facts which have a file each. */
export function factLists(facts: SiteFacts): readonly FactList[] {
	return [
		flowList(facts),
		sectionList(facts),
		{
			what: 'inside of a component',
			folder: authorFolders.inside,
			field: 'arrows',
			id: 'component',
			list: authorFiles.insides,
			listed: Object.keys(facts.insides),
		},
		{
			what: 'set of parts of a flow',
			folder: authorFolders.flowParts,
			field: 'partsOf',
			id: 'flow',
			list: authorFiles.flowParts,
			listed: facts.flowParts.map(({ flow }) => flow),
		},
	];
}
