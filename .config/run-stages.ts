// node .config/run-stages.ts [--keep-going] [--parallel <lanes>] <npm scripts>…
// `a,b` runs b once a has passed; `a:*` runs every script of package.json that begins with `a:`.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };

const { values, positionals: chains } = parseArgs({
	allowPositionals: true,
	options: { 'keep-going': { type: 'boolean' }, parallel: { type: 'string', default: '1' } },
});
const lanes = Number(values.parallel);
if (!Number.isInteger(lanes) || lanes < 1) {
	console.error(`--parallel needs a number of lanes, such as 2, not "${values.parallel}".`);
	process.exit(1);
}

const scripts = Object.keys(packageJson.scripts);
/** The stages in the order in which they are wanted, each with those that must pass before. */
const waiting = new Map<string, Set<string>>();
for (const chain of chains) {
	let before: readonly string[] = [];
	for (const name of chain.split(',')) {
		const stages = name.endsWith('*')
			? scripts.filter((script) => script.startsWith(name.slice(0, -1)))
			: scripts.filter((script) => script === name);
		if (stages.length === 0) {
			console.error(`"${name}" is no script of package.json, which has ${scripts.join(', ')}.`);
			process.exit(1);
		}
		for (const stage of stages) {
			const own = waiting.get(stage) ?? new Set();
			waiting.set(stage, own.union(new Set(before)));
		}
		before = stages;
	}
}
const passed = new Set<string>();
const failed: string[] = [];

/** Runs a stage and prints what it writes: as it comes, or whole at its end beside another one. */
function run(stage: string, hasCompany: boolean): Promise<boolean> {
	const start = performance.now();
	const heading = `\n━━ ${stage}\n`;
	const isAlone = lanes === 1;
	if (isAlone) process.stdout.write(heading);
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', '--silent', stage], {
			stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			// Each worker reads the project for itself, which is lost time where other stages wait.
			env: { ...process.env, ...(hasCompany && { VITEST_MAX_WORKERS: '1' }) },
		});
		const output: Buffer[] = [];
		child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
		child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
		child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
		child.on('close', (status) => {
			const seconds = ((performance.now() - start) / 1000).toFixed(1);
			const end =
				status === 0
					? `passed in ${seconds} s`
					: `FAILED after ${seconds} s. Again, alone: npm run ${stage}`;
			if (!isAlone) process.stdout.write(heading + Buffer.concat(output).toString());
			process.stdout.write(`━━ ${stage}: ${end}\n`);
			resolve(status === 0);
		});
	});
}

/** Runs what may begin, as many stages at a time as there are lanes, until nothing may any more. */
async function runAll(): Promise<void> {
	const running = new Map<string, Promise<void>>();
	const begin = (stage: string) => {
		waiting.delete(stage);
		const hasCompany = running.size > 0 || waiting.size > 0;
		const end = run(stage, lanes > 1 && hasCompany).then((hasPassed) => {
			running.delete(stage);
			if (hasPassed) passed.add(stage);
			else failed.push(stage);
		});
		running.set(stage, end);
	};
	for (;;) {
		const mayBegin = failed.length === 0 || values['keep-going'];
		const ready = [...waiting].filter(([, before]) => before.isSubsetOf(passed));
		for (const [stage] of mayBegin ? ready.slice(0, lanes - running.size) : []) begin(stage);
		if (running.size === 0) return;
		await Promise.race(running.values());
	}
}

await runAll();

if (failed.length > 0 || waiting.size > 0) {
	if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
	if (waiting.size > 0) console.error(`Not run: ${[...waiting.keys()].join(', ')}`);
	process.exit(1);
}
