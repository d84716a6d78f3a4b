// npm run check:sources: lists the references of which less was read than a reader may think.
import { overLimit, reportSources } from '../src/model/sources/check-sources.ts';
import { readReferences } from '../src/build/read-references.ts';
import { baseline } from '../src/data/site/baseline.ts';
import { sourceLimits } from '../src/data/site/source-limits.ts';
import { authorError } from '../src/model/author-error.ts';

const root = new URL('../', import.meta.url);
const { references, problems } = await readReferences(root);

for (const problem of problems) console.error(`${authorError(problem)}\n`);

const report = reportSources(references, baseline);
const meanings = {
	stale: `checked before ${baseline.release} was released (${baseline.released})`,
	undated: 'read without a version or date',
	unread: 'only listed, not read',
} as const;
const failed = overLimit(report, sourceLimits);

for (const list of ['stale', 'undated', 'unread'] as const) {
	const ids = report[list];
	console.log(`${meanings[list]}: ${ids.length} (limit ${sourceLimits[list]})`);
	for (const id of ids) console.log(`  ${id}`);
}
for (const list of failed) {
	console.error(
		`\n${authorError({
			where: 'src/content/references',
			problem: `too many references are ${meanings[list]}`,
			value: `${report[list].length}, where at most ${sourceLimits[list]} may be`,
			todo:
				list === 'stale'
					? 'check them again and write the day to checked'
					: 'read the source, and write the version, commit or date of its text to read',
		})}`,
	);
}
console.log(
	`\n${Object.keys(references).length} references, ${failed.length} lists over their limit.`,
);
if (problems.length > 0 || failed.length > 0) process.exit(1);
