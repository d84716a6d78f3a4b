import { authorFiles, authorFolders, flowFile, recordingFile } from '../model/author-files.ts';
import { checkArchitecture, checkEnds } from '../model/architecture/check-architecture.ts';
import { checkComponents } from '../model/architecture/check-components.ts';
import { checkPlacement } from '../model/architecture/check-placement.ts';
import type { AuthorProblem } from '../model/author-error.ts';
import { checkChanges } from '../model/changes/check-changes.ts';
import { checkTexts } from '../model/check-texts.ts';
import { checkCorrections } from '../model/corrections/check-corrections.ts';
import { checkArrows, checkClaims } from '../model/errata/check-claims.ts';
import { checkCourses } from '../model/failures/check-courses.ts';
import { checkFlow } from '../model/flows/check-flow.ts';
import { checkHistory } from '../model/history/check-history.ts';
import { checkFlowParts } from '../model/inside/check-flow-parts.ts';
import { checkInside } from '../model/inside/check-inside.ts';
import { findMissingInsides } from '../model/inside/check-insides.ts';
import { checkKnown } from '../model/problems.ts';
import { textsIn } from '../model/texts-in.ts';
import { checkGuides } from '../model/site/check-guides.ts';
import { checkBaseline, type DatedText } from '../model/sources/check-baseline.ts';
import { checkCitations } from '../prose/check-citations.ts';
import { checkInterfaceTexts } from '../prose/check-interface-texts.ts';
import { checkElements } from '../prose/check-elements.ts';
import { checkLinks } from '../prose/check-links.ts';
import { checkPages } from '../prose/check-pages.ts';
import { checkRegistry } from '../prose/check-registry.ts';
import { checkSpaces } from '../prose/check-spaces.ts';
import { checkComponentPages, isComponentPath } from './check-component-pages.ts';
import { checkInterface } from './check-interface.ts';
import { idsByPage } from './ids-by-page.ts';
import { checkList } from './check-lists.ts';
import { factLists } from './fact-lists.ts';
import { type Absent, findAbsent } from './find-absent.ts';
import { namesAbsent } from './names-absent.ts';
import type { SiteFacts } from './site-facts.ts';

/**
 * Every mistake of an author that would otherwise reach readers, each once: what only follows from
 * something that is not there is left out as long as a check says that it is not there.
 */
export function findProblems(facts: SiteFacts): readonly AuthorProblem[] {
	const absent = findAbsent(facts);
	return [...checkData(facts, absent), ...checkProse(facts, absent)];
}

/** Leaves out what names something that is not there. */
function without(
	absent: readonly string[],
	problems: readonly AuthorProblem[],
): readonly AuthorProblem[] {
	return problems.filter((problem) => !namesAbsent(problem, absent));
}

function checkData(facts: SiteFacts, { unlisted, unwritten }: Absent): readonly AuthorProblem[] {
	const { flows, claimSections, modules } = facts;
	const seen = new Set<unknown>();
	const site = {
		pages: idsByPage(facts.pages, facts.references),
		firstPublished: facts.firstPublished,
	};
	return [
		...checkDrawn(facts, unlisted),
		...checkRecordings(facts),
		...without(
			unlisted,
			checkClaims(claimSections, {
				components: facts.pagedComponentIds,
				steps: flows.flatMap((flow) => flow.steps.map(({ id }) => `${flow.id}/${id}`)),
				pages: facts.claimPages,
			}),
		),
		...checkArrows(claimSections, flows),
		...checkCourses(facts.courses, facts.outages),
		...checkHistory(facts.lanes, facts.releases),
		...without(
			[...unlisted, ...unwritten],
			[
				...checkCorrections(facts.correctionsByFile, site),
				...checkChanges(authorFiles.changes, facts.siteReleases, site),
			],
		),
		...factLists(facts).flatMap((list) => checkList(modules, list)),
		...without(
			unlisted,
			checkGuides(
				facts.sitePages.flatMap(({ path, group }) => (group === undefined ? [] : [path])),
				facts.guides,
			),
		),
		...modules.flatMap(({ file, exports }) => checkTexts(file, exports, seen)),
		...checkBaseline(presentTexts(modules), facts.baseline.release),
		...checkInterface(facts.interfaceLanguages),
		...checkInterfaceTexts(facts.interfaceTexts, facts.showingCode),
	];
}

/**
 * The architecture, and what is drawn and played on it. Nothing else of it is judged as long as a
 * connection ends at an unknown component: the component in its place would seem to lack it.
 */
function checkDrawn(facts: SiteFacts, unlisted: readonly string[]): readonly AuthorProblem[] {
	const { architecture, flows } = facts;
	const { components, connections } = architecture;
	const astray = checkEnds(components, connections);
	return [
		...flows.flatMap((flow) =>
			checkFlow(flow, {
				connections: facts.connectionIds,
				events: facts.eventIds,
				times: facts.eventTimes,
				components: facts.componentIds,
			}),
		),
		...(astray.length > 0 ? astray : checkBuiltUpon(facts, unlisted)),
	];
}

function checkBuiltUpon(facts: SiteFacts, unlisted: readonly string[]): readonly AuthorProblem[] {
	const { architecture, flows, insides, pagedComponentIds } = facts;
	const written = facts.modules.map(({ file }) => file);
	return [
		...checkComponents(architecture.components, architecture.connections),
		...checkArchitecture(architecture.connections),
		...facts.placements.flatMap((placement) => checkPlacement(placement, architecture, flows)),
		...Object.values(insides).flatMap((inside) => checkInside(inside, architecture, facts.spans)),
		...findMissingInsides(pagedComponentIds, insides, written),
		...without(
			unlisted,
			checkFlowParts(facts.flowParts, {
				flows,
				components: pagedComponentIds,
				insides,
				architecture,
				written,
			}),
		),
	];
}

function checkProse(
	facts: SiteFacts,
	{ unlisted, unwritten, lacksParts }: Absent,
): readonly AuthorProblem[] {
	const { pages, references: known, dataUses } = facts;
	const isOther = ({ path }: { readonly path: string }) => !isComponentPath(path);
	return [
		...without(unlisted, checkPages(pages)),
		...checkSpaces(pages),
		...checkComponentPages(pages, facts.pagedComponentIds),
		...checkRegistry(pages.filter(isOther), facts.sitePages.filter(isOther)),
		...without(unlisted, checkElements(pages, facts.knownElements)),
		...without([...unlisted, ...unwritten], checkLinks(pages, facts.generated)),
		...checkCitations({
			pages,
			known,
			dataUses,
			isIncomplete: lacksParts || unwritten.length > 0,
		}),
		...checkBaseline(
			pages.map(({ file, locale, source }) => ({ where: file, locale, text: source })),
			facts.baseline.release,
		),
	];
}

/** The texts of the data; corrections quote what was once said, and stay as they are. */
function presentTexts(modules: SiteFacts['modules']): readonly DatedText[] {
	const seen = new Set<unknown>();
	return modules
		.filter(({ file }) => !file.startsWith(`${authorFolders.corrections}/`))
		.flatMap(({ file, exports }) =>
			[...textsIn(exports, seen)].map(({ locale, text }) => ({ where: file, locale, text })),
		);
}

function checkRecordings({ flows, recordings, recordingFiles }: SiteFacts): AuthorProblem[] {
	return [
		...flows.flatMap((flow) =>
			flow.recordings.flatMap((name) =>
				checkKnown(flowFile(flow.id), 'the flow names an unknown recording', name, recordings),
			),
		),
		...recordingFiles
			.filter((name) => !recordings.includes(name))
			.map((value) => ({
				where: recordingFile(value),
				problem: 'the recording is not listed',
				value,
				todo: `add it to ${authorFiles.recordings}`,
			})),
	];
}
