import type { Locale } from './locale.ts';

// Where authors write, from the root of the project. Checks tell mistakes at these places, and the
// build reads them there: no other module spells out such a path.

/** The folders that authors write in. */
export const authorFolders = {
	data: 'src/data',
	content: 'src/content',
	architecture: 'src/data/architecture',
	corrections: 'src/data/corrections',
	errata: 'src/data/errata',
	flows: 'src/data/flows',
	inside: 'src/data/inside',
	flowParts: 'src/data/inside/steps',
	recordings: 'src/data/recordings',
	prose: 'src/content/docs',
	references: 'src/content/references',
	interface: 'src/content/i18n',
} as const;

/** The files that there is one of. */
export const authorFiles = {
	components: 'src/data/architecture/components.ts',
	connections: 'src/data/architecture/connections.ts',
	icons: 'src/data/architecture/icons.ts',
	topologies: 'src/data/architecture/topologies.ts',
	history: 'src/data/history/history.ts',
	versions: 'src/data/history/versions.ts',
	abilities: 'src/data/failures/abilities.ts',
	courses: 'src/data/failures/courses.ts',
	failures: 'src/data/failures/failures.ts',
	quorumLosses: 'src/data/failures/quorum-losses.ts',
	flows: 'src/data/flows/flows.ts',
	flowParts: 'src/data/inside/flow-parts.ts',
	insides: 'src/data/inside/insides.ts',
	overview: 'src/data/flows/overview.ts',
	claims: 'src/data/errata/claims.ts',
	arrows: 'src/data/errata/overall-diagram.ts',
	recordings: 'src/data/recordings/recordings.ts',
	gateRows: 'src/data/recordings/gate-rows.ts',
	recordedWords: 'src/data/recordings/recorded-words.ts',
	recorderNotes: 'src/data/recordings/recorder-notes.ts',
	ruleNotes: 'src/data/recordings/rule-notes.ts',
	changes: 'src/data/changes/releases.ts',
	glossary: 'src/data/glossary.ts',
	reading: 'src/data/reading.ts',
	baseline: 'src/data/site/baseline.ts',
	guides: 'src/data/site/guides.ts',
	outputs: 'src/data/site/outputs.ts',
	pages: 'src/data/site/pages.ts',
	translations: 'src/content/translations.json',
} as const;

/** The file of a flow. */
export const flowFile = (flow: string) => `${authorFolders.flows}/${flow}.ts`;

/** The file with the parts of a component. */
export const insideFile = (component: string) => `${authorFolders.inside}/${component}.ts`;

/** The file that says which parts the steps of a flow go through. */
export const flowPartsFile = (flow: string) => `${authorFolders.flowParts}/${flow}.ts`;

/** The file of a section of claims. */
export const claimsFile = (section: string) => `${authorFolders.errata}/${section}.ts`;

/** The file of a section of corrections. */
export const correctionsFile = (section: string) => `${authorFolders.corrections}/${section}.ts`;

/** The file with the places of a composition. */
export const placesFile = (composition: string) =>
	`${authorFolders.architecture}/places-${composition}.ts`;

/** The file of a recording. */
export const recordingFile = (name: string) => `${authorFolders.recordings}/${name}.json`;

/** The folder with the prose of a language. */
export const proseFolder = (locale: Locale) => `${authorFolders.prose}/${locale}`;

/** The file of a reference. */
export const referenceFile = (id: string) => `${authorFolders.references}/${id}.yaml`;

/** The file with the texts of the interface in a language. */
export const interfaceFile = (locale: Locale) => `${authorFolders.interface}/${locale}.json`;
