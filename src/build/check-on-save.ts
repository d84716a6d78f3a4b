import { relative } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { runChecks } from './run-checks.ts';

/** How long to wait for more: a formatter or a checkout saves many files at a time. */
const pause = 100;

/**
 * Gives a function to call with each file that was saved: it checks the content, and tells when
 * something is wrong and when it has been put right. Without a file it checks in any case.
 */
export function checkOnSave(root: string, logger: AstroIntegrationLogger) {
	let timer: NodeJS.Timeout | undefined;
	let last = Promise.resolve();
	let wrong = false;

	async function check() {
		try {
			const found = await runChecks();
			if (found !== undefined) logger.error(`\n${found}`);
			else if (wrong) logger.info('Everything is corrected.');
			wrong = found !== undefined;
		} catch (error) {
			// Nothing that goes wrong here may take the server down.
			logger.warn(String(error));
		}
	}

	return (file?: string) => {
		if (file !== undefined && !/^src\/(?:content|data)\//.test(relative(root, file))) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			last = last.then(check);
		}, pause);
	};
}
