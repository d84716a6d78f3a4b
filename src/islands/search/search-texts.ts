import type { SearchKind } from '../../model/search/search-entry.ts';

/** What the search says, in the language of the page; values stand in double braces. */
export interface SearchPhrases {
	readonly loading: string;
	readonly one: string;
	readonly many: string;
	readonly part: string;
	readonly alike: string;
	readonly none: string;
	readonly namesOnly: string;
	readonly failed: string;
	readonly step: string;
	readonly more: string;
	/** Stands between sentences. */
	readonly gap: string;
	readonly kinds: Readonly<Record<SearchKind, string>>;
}
