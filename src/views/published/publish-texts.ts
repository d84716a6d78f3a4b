import { siteReleases } from '../../data/changes/releases.ts';
import { corrections } from '../../data/corrections/corrections.ts';
import { claimSections } from '../../data/errata/claims.ts';
import { terms } from '../../data/glossary.ts';
import { recordings } from '../../data/recordings/recordings.ts';
import {
	claimAnchor,
	correctionAnchor,
	siteChangeAnchor,
	termAnchor,
} from '../../data/site/addresses.ts';
import { evidenceFile } from '../../data/site/outputs.ts';
import type { ClaimPlace } from '../../model/errata/claim.ts';
import { byLocale } from '../../model/locale.ts';
import {
	publishedChange,
	publishedClaim,
	publishedCorrection,
	publishedRecording,
	publishedTerm,
} from '../../model/published/texts.ts';
import type { PublishedFile } from './published-file.ts';

/** The claims of the article. */
export const claimsOutput: PublishedFile = {
	item: publishedClaim,
	items: claimSections.flatMap(({ claims, ...section }) =>
		claims.map((claim) => ({
			...claim,
			section: { id: section.id, title: section.title },
			matters: claim.matters.map(pageOf),
			page: `errata/#${claimAnchor(claim.id)}`,
		})),
	),
};

/** What the site had wrong. */
export const correctionsOutput: PublishedFile = {
	item: publishedCorrection,
	items: corrections.map((correction) => ({
		...correction,
		page: `corrections/#${correctionAnchor(correction.id)}`,
	})),
};

/** What was new on the site. */
export const changesOutput: PublishedFile = {
	item: publishedChange,
	items: siteReleases.flatMap(({ day, changes }) =>
		changes.map(({ page, ...change }) => ({
			...change,
			day,
			about: page,
			page: `changes/#${siteChangeAnchor(change.id)}`,
		})),
	),
};

/** The terms, without what only finds them in texts. */
export const glossaryOutput: PublishedFile = {
	item: publishedTerm,
	items: Object.entries(terms).map(([id, { avoid, linked: _linked, ours = false, ...term }]) => ({
		id,
		...term,
		ours,
		avoid: byLocale((locale) => (avoid?.[locale] ?? []).map(({ word }) => word)),
		page: `glossary/#${termAnchor(id)}`,
	})),
};

/** The files of the recording. */
export const recordingsOutput: PublishedFile = {
	item: publishedRecording,
	items: recordings.map(({ name, holds, nodes }) => ({
		id: name,
		holds,
		file: evidenceFile(name),
		schema: evidenceFile(name, 'schema'),
		...(nodes ? { nodes } : {}),
	})),
};

function pageOf(place: ClaimPlace): string {
	if ('component' in place) return `components/${place.component}/`;
	return 'step' in place ? `flows/${place.step}/` : place.page;
}
