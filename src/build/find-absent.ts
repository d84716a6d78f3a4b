import { type AbsentPages, findAbsentPages } from '../prose/absent-pages.ts';
import { findUnlisted } from './check-lists.ts';
import { flowList, sectionList } from './fact-lists.ts';
import type { SiteFacts } from './site-facts.ts';

/** What is not there, as a check says of each: addresses after the language, or how they begin. */
export interface Absent extends AbsentPages {
	/** A component lacks its parts, which cite references. */
	readonly lacksParts: boolean;
}

/** Finds what is not there, from which further mistakes only seem to follow. */
export function findAbsent(facts: SiteFacts): Absent {
	const { unlisted, unwritten } = findAbsentPages(facts.pages, facts.sitePages);
	const flows = findUnlisted(facts.modules, flowList(facts));
	const sections = findUnlisted(facts.modules, sectionList(facts));
	return {
		unlisted: [
			...unlisted,
			...flows.map((id) => `flows/${id}/`),
			...(sections.length > 0 ? ['errata/#'] : []),
		],
		unwritten,
		lacksParts: facts.pagedComponentIds.some((id) => !(id in facts.insides)),
	};
}
