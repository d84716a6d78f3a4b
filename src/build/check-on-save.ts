import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';

const script = fileURLToPath(new URL('print-problems.ts', import.meta.url));

/** How long to wait for more: a formatter or a checkout saves many files at a time. */
const pause = 100;

/**
 * Gives a function to call with each file that was saved: it checks the content in a process of its
 * own, which knows no older version of the data and cannot take the server down, and tells when
 * something is wrong and when it has been put right. Without a file it checks in any case.
 */
export function checkOnSave(root: string, logger: AstroIntegrationLogger) {
	let timer: NodeJS.Timeout | undefined;
	let running = false;
	let again = false;
	let wrong = false;

	function check() {
		if (running) {
			again = true;
			return;
		}
		running = true;
		let output = '';
		const child = spawn(process.execPath, [script], { cwd: root });
		child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
		child.on('error', ({ message }) => logger.warn(message));
		child.on('close', (status) => {
			running = false;
			if (status !== 0) logger.error(`\n${output.trim()}`);
			else if (wrong) logger.info('All of it is corrected.');
			wrong = status !== 0;
			if (!again) return;
			again = false;
			check();
		});
	}

	return (file?: string) => {
		if (file !== undefined && !/^src\/(?:content|data)\//.test(relative(root, file))) return;
		clearTimeout(timer);
		timer = setTimeout(check, pause);
	};
}
