/** Where authors write: the files and folders that mistakes are told to be in, from the root. */
export const authorFiles = {
	components: 'src/data/architecture/components.ts',
	connections: 'src/data/architecture/connections.ts',
	icons: 'src/data/architecture/icons.ts',
	history: 'src/data/history/history.ts',
	versions: 'src/data/history/versions.ts',
	courses: 'src/data/failures/courses.ts',
	baseline: 'src/data/site/baseline.ts',
	claims: 'src/data/errata/overall-diagram.ts',
	recordings: 'src/data/recordings',
	inside: 'src/data/inside',
} as const;

/** The file of a flow. */
export const flowFile = (flow: string) => `src/data/flows/${flow}.ts`;

/** The file that says which parts the steps of a flow go through. */
export const flowPartsFile = (flow: string) => `${authorFiles.inside}/steps/${flow}.ts`;

/** The file of a section of claims. */
export const claimsFile = (section: string) => `src/data/errata/${section}.ts`;

/** The file with the places of a composition. */
export const placesFile = (composition: string) => `src/data/architecture/places-${composition}.ts`;

/** The file of a recording. */
export const recordingFile = (name: string) => `${authorFiles.recordings}/${name}.json`;
