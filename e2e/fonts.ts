import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What makes Chromium on Linux draw with the same fonts on every machine that has them. */
export const fontEnvironment = {
	FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)),
};

/** The fonts that the tests draw with on this machine, one for each role of letters. */
export function describeFonts(): string {
	const roles = ['sans-serif', 'sans-serif:lang=ja', 'monospace', 'monospace:lang=ja'];
	return roles
		.map((role) => {
			const { status, stdout } = spawnSync(
				'fc-match',
				['-f', '%{family} %{style} %{fontversion}', role],
				{ encoding: 'utf8', env: { ...process.env, ...fontEnvironment } },
			);
			return `${role}: ${status === 0 ? stdout : 'unknown'}`;
		})
		.join('\n');
}
