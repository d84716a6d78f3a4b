import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('print-problems.ts', import.meta.url));

/**
 * Runs the checks in a process of their own, which knows no older version of the data. Gives what
 * they found, as text; `undefined` where there is nothing to correct.
 */
export function runChecks(): Promise<string | undefined> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [script]);
		let output = '';
		child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
		child.on('error', reject);
		child.on('close', (status) => resolve(status === 0 ? undefined : output.trim()));
	});
}
