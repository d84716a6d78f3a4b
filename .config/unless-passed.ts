// node .config/unless-passed.ts <name> [!|+]<file or folder>… -- <command>…
// Runs a command, unless it passed before on files, packages and arguments that are all the same.
// What begins with `!` does not count: the command does not read it. What begins with `+` the command
// also writes itself.
import { spawnSync } from 'node:child_process';
import { hashFiles, hashOf, hashTools, listFiles, openPassed } from './passed.ts';

const args = process.argv.slice(2);
const end = args.indexOf('--');
const [name = '', ...places] = args.slice(0, end);
const [command = '', ...rest] = args.slice(end + 1);
const passed = openPassed(name);

const left = places.filter((place) => place.startsWith('!')).map((place) => place.slice(1));
const written = places.filter((place) => place.startsWith('+')).map((place) => place.slice(1));
const given = places.filter((place) => !/^[!+]/.test(place));

/** A hash of what the command reads in these places, as it is now. */
function hashNow(some: readonly string[]): string {
	const read = listFiles(...some).filter(
		(path) => !left.some((place) => path === place || path.startsWith(`${place}/`)),
	);
	return hashOf(hashTools(), ...args, hashFiles(read));
}

if (passed.has(hashNow([...given, ...written]))) {
	console.log('Nothing has changed since it passed.');
	process.exit(0);
}
const before = hashNow(given);
const { status } = spawnSync(command, rest, { stdio: 'inherit' });
if (status !== 0) process.exit(1);
// Whoever saved a file meanwhile has something that was not looked at.
if (hashNow(given) === before) {
	passed.add(hashNow([...given, ...written]));
	passed.save();
}
