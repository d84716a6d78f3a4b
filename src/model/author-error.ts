/** One thing that an author has to put right. */
export interface AuthorProblem {
	/** `file:line` as editors open it; the line is left out where there is none. */
	readonly where: string;
	/** What is wrong, as a short sentence without full stop. */
	readonly problem: string;
	/** What was written. */
	readonly value: string;
	/** The valid value that the author may have meant. */
	readonly nearest?: string | undefined;
	/** What to do about it, as an imperative. */
	readonly todo: string;
}

/** The message of a problem: where and what first, then value, nearest valid value, what to do. */
export function authorError({ where, problem, value, nearest, todo }: AuthorProblem): string {
	const details = [
		['value', value],
		['nearest', nearest],
		['to do', todo],
	] as const;
	const lines = details
		.filter(([, text]) => text !== undefined)
		.map(([label, text]) => `  ${`${label}:`.padEnd(9)}${text}`);
	return [`${where}: ${problem}`, ...lines].join('\n');
}
