import { referenceFile } from '../model/author-files.ts';
import type { AuthorProblem } from '../model/author-error.ts';
import { locales } from '../model/locale.ts';
import { nearest } from '../model/nearest.ts';
import { numberCitations, type Citation } from './number-citations.ts';
import type { ProsePage } from './prose-page.ts';
import { readMdx } from './read-mdx.ts';

/** A reference that data cites, a step of a flow for example. */
export interface DataUse {
	readonly id: string;
	/** File and what in it, for the author who has to find it. */
	readonly where: string;
}

/** Everything that citations depend on. */
export interface CitationFacts {
	readonly pages: readonly ProsePage[];
	/** The ids of all references. */
	readonly known: readonly string[];
	readonly dataUses: readonly DataUse[];
	/** Something that may cite is missing, which another check says: nothing can be called uncited. */
	readonly isIncomplete?: boolean;
}

/** Every mistake in the citations of the site, in the order of the pages. */
export function checkCitations(facts: CitationFacts): readonly AuthorProblem[] {
	return [
		...facts.pages.flatMap((page) => [
			...findUnknownIds(page, facts.known),
			...findMissingIds(page),
			...findFootnotes(page),
		]),
		...facts.dataUses.flatMap((use) => describeUnknownId(use, facts.known)),
		...findDifferences(facts),
		...(facts.isIncomplete ? [] : findUnused(facts)),
	];
}

function findUnknownIds({ file, source }: ProsePage, known: readonly string[]) {
	return readMdx(source).cites.flatMap(({ id, line }) =>
		id === undefined ? [] : describeUnknownId({ id, where: `${file}:${line}` }, known),
	);
}

function describeUnknownId({ id, where }: DataUse, known: readonly string[]): AuthorProblem[] {
	if (known.includes(id)) return [];
	return [
		{
			where,
			problem: 'no reference has this id',
			value: id,
			nearest: nearest(id, known),
			todo: `correct the id, or add ${referenceFile(id)}`,
		},
	];
}

function findMissingIds({ file, source }: ProsePage): readonly AuthorProblem[] {
	return readMdx(source)
		.cites.filter(({ id }) => id === undefined)
		.map(({ line, text }) => ({
			where: `${file}:${line}`,
			problem: 'a citation without an id that can be read',
			value: text,
			todo: 'write the id out, like <Cite id="docs-architecture" />',
		}));
}

function findFootnotes({ file, source }: ProsePage): readonly AuthorProblem[] {
	return readMdx(source).footnotes.map(({ line, text }) => ({
		where: `${file}:${line}`,
		problem: 'a Markdown footnote',
		value: text,
		todo: 'cite a source with <Cite id="…" />, or take the remark into the text',
	}));
}

/** An id that no reference has is told as such, and makes no difference of its own. */
function findDifferences({ pages, known }: CitationFacts): readonly AuthorProblem[] {
	const [first, ...others] = locales;
	const isKnown = ({ source }: ProsePage) =>
		readMdx(source).cites.every(({ id }) => id === undefined || known.includes(id));
	return pages
		.filter(isKnown)
		.filter(({ locale }) => locale === first)
		.flatMap((page) =>
			pages
				.filter(({ path, locale }) => path === page.path && others.some((l) => l === locale))
				.filter(isKnown)
				.flatMap((translation) => describeDifference(page, translation)),
		);
}

function describeDifference(page: ProsePage, translation: ProsePage): readonly AuthorProblem[] {
	if ([page, translation].some(({ source }) => readMdx(source).broken)) return [];
	const [mine, theirs] = [numberCitations(page.source), numberCitations(translation.source)];
	const value =
		describeMissing(mine, theirs, translation) ??
		describeMissing(theirs, mine, page) ??
		describeOrder(mine, theirs, page, translation) ??
		describeCounts(mine, theirs, page, translation);
	if (value === undefined) return [];
	return [
		{
			where: translation.file,
			problem: `the citations differ from those in ${page.file}`,
			value,
			todo: 'cite the same references in both languages: same order of first use, same counts',
		},
	];
}

function describeMissing(all: readonly Citation[], some: readonly Citation[], page: ProsePage) {
	const missing = all.filter(({ id }) => some.every((other) => other.id !== id));
	const ids = missing.map(({ id, uses }) => `${id} (line ${uses[0]?.line} of the other)`);
	return ids.length === 0 ? undefined : `not cited in ${page.locale}: ${ids.join(', ')}`;
}

function describeOrder(
	a: readonly Citation[],
	b: readonly Citation[],
	pageA: ProsePage,
	pageB: ProsePage,
) {
	const at = a.findIndex(({ id }, index) => id !== b[index]?.id);
	const [inA, inB] = [a[at], b[at]];
	if (inA === undefined || inB === undefined) return undefined;
	return `[${at + 1}] is ${describeFirst(pageA, inA)}, ${describeFirst(pageB, inB)}`;
}

function describeFirst({ locale }: ProsePage, { id, uses }: Citation): string {
	return `${id} in ${locale} (line ${uses[0]?.line})`;
}

function describeCounts(
	a: readonly Citation[],
	b: readonly Citation[],
	pageA: ProsePage,
	pageB: ProsePage,
) {
	const differing = a.flatMap(({ id, uses }, index) => {
		const others = b[index]?.uses.length;
		const counts = `${uses.length} in ${pageA.locale}, ${others} in ${pageB.locale}`;
		return uses.length === others ? [] : [`${id} (${counts})`];
	});
	return differing.length === 0 ? undefined : `number of uses: ${differing.join('; ')}`;
}

function findUnused({ pages, known, dataUses }: CitationFacts): readonly AuthorProblem[] {
	const inPages = pages.flatMap(({ source }) => numberCitations(source).map(({ id }) => id));
	const used = new Set([...inPages, ...dataUses.map(({ id }) => id)]);
	return known
		.filter((id) => !used.has(id))
		.map((id) => ({
			where: referenceFile(id),
			problem: 'nothing cites this reference',
			value: id,
			todo: 'cite it, or delete the file',
		}));
}
