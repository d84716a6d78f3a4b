import { spawnSync } from 'node:child_process';

/** A commit, with the day on which it was made. */
export interface Commit {
	readonly hash: string;
	readonly date: string;
}

/**
 * Gives the commit that the files of a folder are those of. Nothing where that cannot be said:
 * without Git, or with changes that are in no commit.
 */
export function readCommit(folder: string): Commit | undefined {
	const changed = git(folder, ['status', '--porcelain', '--', '.']);
	if (changed !== '') return undefined;
	const [hash = '', date = ''] = (git(folder, ['log', '-1', '--format=%H %cs']) ?? '').split(' ');
	return hash === '' || date === '' ? undefined : { hash, date };
}

function git(cwd: string, command: readonly string[]): string | undefined {
	const { status, stdout } = spawnSync('git', command, { cwd, encoding: 'utf8' });
	return status === 0 ? stdout.trim() : undefined;
}
