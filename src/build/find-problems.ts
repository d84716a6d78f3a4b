import { authorFiles, authorFolders, flowFile, recordingFile } from '../model/author-files.ts';
import { checkArchitecture } from '../model/architecture/check-architecture.ts';
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
import { checkComponentPages } from './check-component-pages.ts';
import { checkInterface } from './check-interface.ts';
import { idsByPage } from './ids-by-page.ts';
import { checkList } from './check-lists.ts';
import type { SiteFacts } from './site-facts.ts';

/** Every mistake of an author that would otherwise reach readers. */
export function findProblems(facts: SiteFacts): readonly AuthorProblem[] {
	return [...checkData(facts), ...checkProse(facts)];
}

function checkData(facts: SiteFacts): readonly AuthorProblem[] {
	const { architecture, placements, flows, claimSections, modules } = facts;
	const seen = new Set<unknown>();
	const site = {
		pages: idsByPage(facts.pages, facts.references),
		firstPublished: facts.firstPublished,
	};
	return [
		...checkComponents(architecture.components, architecture.connections),
		...checkArchitecture(architecture.components, architecture.connections),
		...placements.flatMap((placement) => checkPlacement(placement, architecture, flows)),
		...flows.flatMap((flow) =>
			checkFlow(flow, {
				connections: facts.connectionIds,
				events: facts.eventIds,
				times: facts.eventTimes,
				components: facts.componentIds,
			}),
		),
		...Object.values(facts.insides).flatMap((inside) =>
			checkInside(inside, architecture, facts.spans),
		),
		...findMissingInsides(
			facts.pagedComponentIds,
			facts.insides,
			modules.map(({ file }) => file),
		),
		...checkFlowParts(facts.flowParts, { flows, insides: facts.insides, architecture }),
		...checkRecordings(facts),
		...checkClaims(claimSections, {
			components: facts.pagedComponentIds,
			steps: flows.flatMap((flow) => flow.steps.map(({ id }) => `${flow.id}/${id}`)),
			pages: facts.claimPages,
		}),
		...checkArrows(claimSections, flows),
		...checkCourses(facts.courses, facts.outages),
		...checkHistory(facts.lanes, facts.releases),
		...checkCorrections(facts.correctionsByFile, site),
		...checkChanges(authorFiles.changes, facts.siteReleases, site),
		...checkList(modules, {
			what: 'flow',
			folder: authorFolders.flows,
			field: 'steps',
			list: authorFiles.flows,
			listed: flows.map(({ id }) => id),
		}),
		...checkList(modules, {
			what: 'section of claims',
			folder: authorFolders.errata,
			field: 'claims',
			list: authorFiles.claims,
			listed: claimSections.map(({ id }) => id),
		}),
		...checkList(modules, {
			what: 'inside of a component',
			folder: authorFolders.inside,
			field: 'arrows',
			id: 'component',
			list: authorFiles.insides,
			listed: Object.keys(facts.insides),
		}),
		...checkList(modules, {
			what: 'set of parts of a flow',
			folder: authorFolders.flowParts,
			field: 'partsOf',
			id: 'flow',
			list: authorFiles.flowParts,
			listed: facts.flowParts.map(({ flow }) => flow),
		}),
		...checkGuides(
			facts.sitePages.flatMap(({ path, group }) => (group === undefined ? [] : [path])),
			facts.guides,
		),
		...modules.flatMap(({ file, exports }) => checkTexts(file, exports, seen)),
		...checkBaseline(presentTexts(modules), facts.baseline.release),
		...checkInterface(facts.interfaceLanguages),
		...checkInterfaceTexts(facts.interfaceTexts, facts.showingCode),
	];
}

function checkProse(facts: SiteFacts): readonly AuthorProblem[] {
	const { pages, references: known, dataUses } = facts;
	return [
		...checkPages(pages),
		...checkSpaces(pages),
		...checkComponentPages(pages, facts.pagedComponentIds),
		...checkRegistry(pages, facts.sitePages),
		...checkElements(pages, facts.knownElements),
		...checkLinks(pages, facts.generated),
		...checkCitations({ pages, known, dataUses }),
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
