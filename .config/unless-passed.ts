// node .config/unless-passed.ts <name> [!]<file or folder>… -- <command>…
// Runs a command, unless it passed before on files, packages and arguments that are all the same.
// What begins with `!` does not count: the command does not read it.
import { spawnSync } from 'node:child_process';
import { hashFiles, hashOf, hashTools, listFiles, openPassed } from './passed.ts';

const args = process.argv.slice(2);
const end = args.indexOf('--');
const [name = '', ...places] = args.slice(0, end);
const [command = '', ...rest] = args.slice(end + 1);
const passed = openPassed(name);

/** A hash of everything that the command reads, as it is now. */
function hashNow(): string {
	const left = places.filter((place) => place.startsWith('!')).map((place) => place.slice(1));
	const read = listFiles(...places.filter((place) => !place.startsWith('!'))).filter(
		(path) => !left.some((place) => path === place || path.startsWith(`${place}/`)),
	);
	return hashOf(hashTools(), ...args, hashFiles(read));
}

if (passed.has(hashNow())) {
	console.log('Nothing has changed since it passed.');
	process.exit(0);
}
const { status } = spawnSync(command, rest, { stdio: 'inherit' });
if (status !== 0) process.exit(1);
// What the command itself has written counts as looked at.
passed.add(hashNow());
passed.save();
