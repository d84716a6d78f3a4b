import { spawnSync } from 'node:child_process';

// node .config/run-stages.ts [--keep-going] <npm script>…
const args = process.argv.slice(2);
const keepGoing = args.includes('--keep-going');
const stages = args.filter((arg) => arg !== '--keep-going');
const failed: string[] = [];

for (const stage of stages) {
	console.log(`\n━━ ${stage}`);
	const start = performance.now();
	const { status } = spawnSync('npm', ['run', '--silent', stage], { stdio: 'inherit' });
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	if (status === 0) {
		console.log(`━━ ${stage}: passed in ${seconds} s`);
		continue;
	}
	console.error(`━━ ${stage}: FAILED after ${seconds} s. Again, alone: npm run ${stage}`);
	failed.push(stage);
	if (!keepGoing) break;
}

if (failed.length > 0) {
	console.error(`\nFailed: ${failed.join(', ')}`);
	process.exit(1);
}
