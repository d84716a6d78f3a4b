import { spawnSync } from 'node:child_process';

/**
 * Tells whether the days of changes can be read here: from Git, with all commits. In a shallow clone
 * every file seems to be as new as the last commit.
 */
export function hasFullHistory(folder: string): boolean {
	const { status, stdout } = spawnSync('git', ['rev-parse', '--is-shallow-repository'], {
		cwd: folder,
		encoding: 'utf8',
	});
	return status === 0 && stdout.trim() === 'false';
}
