import type { AuthorProblem } from '../model/author-error.ts';

/** The text of a file, by its path from the root of the project. */
export type SourceOf = (file: string) => string | undefined;

/**
 * The problem with the line of its file where its value stands. Facts carry no lines: what is known
 * is the file, the name of the fact in brackets, and what was written.
 */
export function locateProblem(problem: AuthorProblem, sourceOf: SourceOf): AuthorProblem {
	const [, file = '', name] = /^(\S+?\.\w+)(?: \((.+)\))?$/.exec(problem.where) ?? [];
	const source = sourceOf(file);
	if (source === undefined) return problem;
	const lines = source.split('\n');
	const line = name === undefined ? lastLineOf(lines, problem.value) : lineIn(lines, name, problem);
	if (line === 0) return problem;
	return { ...problem, where: problem.where.replace(file, `${file}:${String(line)}`) };
}

/** The second of two definitions is the one too many. */
function lastLineOf(lines: readonly string[], value: string): number {
	return 1 + lines.findLastIndex((line) => definesOrQuotes(line, value));
}

function lineIn(lines: readonly string[], name: string, { value }: AuthorProblem): number {
	const definition = lines.findIndex((line) => defines(line, name));
	if (value === name) return 1 + definition;
	const from = Math.max(definition, 0);
	const found = lines.findIndex((line, index) => index >= from && definesOrQuotes(line, value));
	return 1 + (found === -1 ? definition : found);
}

function defines(line: string, name: string): boolean {
	const text = line.trim();
	return (
		[`id: '${name}'`, `'${name}':`].some((start) => text.includes(start)) ||
		text.startsWith(`${name}:`)
	);
}

function definesOrQuotes(line: string, value: string): boolean {
	return value !== '' && (line.includes(`'${value}'`) || defines(line, value));
}
