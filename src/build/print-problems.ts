// npm run check:content: checks everything that authors write, without Astro and without a build.
import { authorFolders } from '../model/author-files.ts';
import { authorError } from '../model/author-error.ts';

/** More than these are one mistake told many times, such as a new language. */
const most = 40;

const root = new URL('../../', import.meta.url);
const { checkProject } = await import('./check-project.ts').catch((error: unknown) => {
	// Data that cannot even be read: a misspelled word, or a recording of another shape.
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	console.error(stack.replace(/^\s+at .*\(node:internal.*\n?/gm, ''));
	process.exit(1);
});
const problems = await checkProject(root);
if (problems.length > 0) {
	console.error(problems.slice(0, most).map(authorError).join('\n\n'));
	if (problems.length > most) console.error(`\n… and ${String(problems.length - most)} more.`);
	process.exitCode = 1;
} else {
	console.log(`Nothing to correct in ${authorFolders.data} and ${authorFolders.content}.`);
}
