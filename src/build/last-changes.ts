import { spawnSync } from 'node:child_process';
import { authorFolders } from '../model/author-files.ts';
import { hasFullHistory } from './has-full-history.ts';

/** The commit that last changed a file, and when, in seconds. */
export interface LastChange {
	readonly commit: string;
	readonly time: number;
}

/** What readers see comes from these. */
const folders = [authorFolders.prose, authorFolders.references, authorFolders.data];

/**
 * Gives the last change of every file that pages come from, by the path of the file from the root of
 * the project; nothing where Git does not know all of them.
 */
export function readLastChanges(root: string): Readonly<Record<string, LastChange>> {
	if (!hasFullHistory(root)) return {};
	const { stdout } = spawnSync(
		'git',
		['log', '--relative', '--name-only', '-z', '--format=%x01%H %ct', '--', ...folders],
		{ cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
	);
	return parseLog(stdout);
}

/** Reads a log, newest commit first, of which each begins with `\x01`, its name and its time. */
export function parseLog(log: string): Readonly<Record<string, LastChange>> {
	const changes: Record<string, LastChange> = {};
	for (const entry of log.split('\x01').slice(1)) {
		const [head = '', ...files] = entry.split(/[\0\n]+/);
		const [commit = '', time = ''] = head.split(' ');
		for (const file of files) if (file !== '') changes[file] ??= { commit, time: Number(time) };
	}
	return changes;
}
