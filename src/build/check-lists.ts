import type { AuthorProblem } from '../model/author-error.ts';

/** A module of `src/data` with everything that it exports. */
export interface DataModule {
	/** From the root of the project. */
	readonly file: string;
	readonly exports: Readonly<Record<string, unknown>>;
}

/** A kind of facts that have a file each and are gathered in a list. */
export interface FactList {
	/** What one of them is called. */
	readonly what: string;
	readonly folder: string;
	/** The field by which its files are told from others in the folder. */
	readonly field: string;
	/** The field that holds its id, where that is another one's. */
	readonly id?: string;
	/** The file with the list. */
	readonly list: string;
	readonly listed: readonly string[];
}

/** Every file of facts that its list leaves out, or that is not named by its id. */
export function checkList(
	modules: readonly DataModule[],
	{ what, folder, field, id: idField = 'id', list, listed }: FactList,
): readonly AuthorProblem[] {
	return modules
		.filter(({ file }) => file.startsWith(`${folder}/`))
		.flatMap(({ file, exports }) =>
			idsOf(exports, field, idField).flatMap((id) => [
				...(listed.includes(id)
					? []
					: [
							{
								where: file,
								problem: `the ${what} is not listed`,
								value: id,
								todo: `add it to ${list}`,
							},
						]),
				...(file === `${folder}/${id}.ts`
					? []
					: [
							{
								where: file,
								problem: `the file is not named by the id of its ${what}`,
								value: id,
								nearest: `${folder}/${id}.ts`,
								todo: 'rename the file, or correct the id',
							},
						]),
			]),
		);
}

/** Gives the ids of the facts that have a file in a folder, and that their list leaves out. */
export function findUnlisted(
	modules: readonly DataModule[],
	{ folder, field, id: idField = 'id', listed }: Omit<FactList, 'what' | 'list'>,
): readonly string[] {
	return modules
		.filter(({ file }) => file.startsWith(`${folder}/`))
		.flatMap(({ exports }) => idsOf(exports, field, idField))
		.filter((id) => !listed.includes(id));
}

function idsOf(
	exports: Readonly<Record<string, unknown>>,
	field: string,
	idField: string,
): readonly string[] {
	return Object.values(exports).flatMap((value) => {
		if (typeof value !== 'object' || value === null || !(field in value)) return [];
		const id = (value as Readonly<Record<string, unknown>>)[idField];
		return typeof id === 'string' ? [id] : [];
	});
}
