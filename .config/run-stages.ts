// node .config/run-stages.ts [--keep-going] [--parallel <lanes>] [--without a]… [--beside b]… <npm scripts>…
// `a,b` runs b once a has passed; `a:*` runs every script of package.json that begins with `a:`, and
// none that --without names. What --beside names runs meanwhile, on what the others leave of the
// machine.
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };

const { values, positionals: chains } = parseArgs({
	allowPositionals: true,
	options: {
		'keep-going': { type: 'boolean' },
		parallel: { type: 'string', default: '1' },
		beside: { type: 'string', multiple: true, default: [] },
		without: { type: 'string', multiple: true, default: [] },
	},
});
const lanes = Number(values.parallel);
if (!Number.isInteger(lanes) || lanes < 1) {
	console.error(`--parallel needs a number of lanes, such as 2, not "${values.parallel}".`);
	process.exit(1);
}

const scripts = Object.keys(packageJson.scripts);

function scriptsNamed(name: string): readonly string[] {
	const named = name.endsWith('*')
		? scripts.filter((script) => script.startsWith(name.slice(0, -1)))
		: scripts.filter((script) => script === name);
	if (named.length > 0) return named;
	console.error(`"${name}" is no script of package.json, which has ${scripts.join(', ')}.`);
	process.exit(1);
}

const beside = values.beside.flatMap(scriptsNamed);
const without = values.without.flatMap(scriptsNamed);

/** The stages in the order in which they are wanted, each with those that must pass before. */
const waiting = new Map<string, Set<string>>();
for (const chain of chains) {
	let before: readonly string[] = [];
	for (const name of chain.split(',')) {
		const stages = scriptsNamed(name).filter((script) => !without.includes(script));
		for (const stage of stages) {
			const own = waiting.get(stage) ?? new Set();
			waiting.set(stage, own.union(new Set(before)));
		}
		before = stages;
	}
}
const passed = new Set<string>();
const failed: string[] = [];

interface Surroundings {
	/** Whether its output comes as it is written; otherwise whole, at its end. */
	readonly isShown: boolean;
	/** Whether others run or wait meanwhile. */
	readonly hasCompany: boolean;
	/** Whether it lets the others go first. */
	readonly isPatient: boolean;
}

/** Runs a stage, prints what it writes, and tells whether it passed. */
function run(stage: string, { isShown, hasCompany, isPatient }: Surroundings): Promise<boolean> {
	const start = performance.now();
	const heading = `\n━━ ${stage}\n`;
	if (isShown) process.stdout.write(heading);
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', '--silent', stage], {
			stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			// Each worker reads the project for itself, which is lost time where other stages wait.
			env: { ...process.env, ...(hasCompany && { VITEST_MAX_WORKERS: '1' }) },
		});
		if (isPatient && child.pid !== undefined)
			setPriority(child.pid, constants.priority.PRIORITY_LOW);
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
			if (!isShown) process.stdout.write(heading + Buffer.concat(output).toString());
			process.stdout.write(`━━ ${stage}: ${end}\n`);
			resolve(status === 0);
		});
	});
}

function keep(stage: string, hasPassed: boolean): void {
	if (hasPassed) passed.add(stage);
	else failed.push(stage);
}

function mayBegin(): boolean {
	return failed.length === 0 || values['keep-going'] === true;
}

/** Runs what may run beside everything else, one after the other. */
async function runBeside(): Promise<void> {
	while (mayBegin()) {
		const stage = beside.shift();
		if (stage === undefined) return;
		keep(stage, await run(stage, { isShown: false, hasCompany: true, isPatient: true }));
	}
}

/** Runs what may begin, as many stages at a time as there are lanes, until nothing may any more. */
async function runAll(): Promise<void> {
	const running = new Map<string, Promise<void>>();
	const begin = (stage: string) => {
		waiting.delete(stage);
		const hasCompany = lanes > 1 && (running.size > 0 || waiting.size > 0);
		const end = run(stage, { isShown: lanes === 1, hasCompany, isPatient: false }).then(
			(hasPassed) => {
				running.delete(stage);
				keep(stage, hasPassed);
			},
		);
		running.set(stage, end);
	};
	for (;;) {
		const ready = [...waiting].filter(([, before]) => before.isSubsetOf(passed));
		for (const [stage] of mayBegin() ? ready.slice(0, lanes - running.size) : []) begin(stage);
		if (running.size === 0) return;
		await Promise.race(running.values());
	}
}

await Promise.all([runBeside(), runAll()]);

const notRun = [...waiting.keys(), ...beside];
if (failed.length > 0 || notRun.length > 0) {
	if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
	if (notRun.length > 0) console.error(`Not run: ${notRun.join(', ')}`);
	process.exit(1);
}
