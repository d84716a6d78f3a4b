import { readFileSync } from 'node:fs';
import type { AuthorProblem } from '../model/author-error.ts';
import { findProblems } from './find-problems.ts';
import { locateProblem } from './locate-problem.ts';
import { readFacts } from './site-facts.ts';

/** Checks everything that authors write in the project in `root`. */
export async function checkProject(root: URL): Promise<readonly AuthorProblem[]> {
	const problems = findProblems(await readFacts(root));
	return problems.map((problem) => locateProblem(problem, (file) => readText(new URL(file, root))));
}

function readText(file: URL): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
