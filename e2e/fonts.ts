import { spawnSync } from 'node:child_process';

/** The fonts that the site is drawn with on this machine, one for each role of letters. */
export function describeFonts(): string {
	const roles = ['sans-serif', 'sans-serif:lang=ja', 'monospace', 'monospace:lang=ja'];
	return roles
		.map((role) => {
			const { stdout } = spawnSync('fc-match', ['-f', '%{family} %{style} %{fontversion}', role], {
				encoding: 'utf8',
			});
			return `${role}: ${(stdout as string | null) ?? 'unknown'}`;
		})
		.join('\n');
}
