// node .config/run-stages.ts [--keep-going] [--parallel <lanes>] <npm script>…
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals: stages } = parseArgs({
	allowPositionals: true,
	options: { 'keep-going': { type: 'boolean' }, parallel: { type: 'string', default: '1' } },
});
const lanes = Number(values.parallel);
if (!Number.isInteger(lanes) || lanes < 1) {
	console.error(`--parallel needs a number of lanes, such as 2, not "${values.parallel}".`);
	process.exit(1);
}
const waiting = [...stages];
const failed: string[] = [];

/** Runs a stage and prints what it writes: as it comes, or whole at its end beside another one. */
function run(stage: string): Promise<boolean> {
	const start = performance.now();
	const heading = `\n━━ ${stage}\n`;
	const isAlone = lanes === 1;
	if (isAlone) process.stdout.write(heading);
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', '--silent', stage], {
			stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
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

async function runLane(): Promise<void> {
	for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
		if (await run(stage)) continue;
		failed.push(stage);
		if (!values['keep-going']) waiting.length = 0;
	}
}

await Promise.all(Array.from({ length: lanes }, runLane));

if (failed.length > 0) {
	console.error(`\nFailed: ${failed.join(', ')}`);
	process.exit(1);
}
