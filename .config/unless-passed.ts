// node .config/unless-passed.ts <name> <file or folder>… -- <command>…
// Runs a command, unless it passed before on files, packages and arguments that are all the same.
import { spawnSync } from 'node:child_process';
import { hashFiles, hashOf, hashTools, listFiles, openPassed } from './passed.ts';

const args = process.argv.slice(2);
const end = args.indexOf('--');
const [name = '', ...places] = args.slice(0, end);
const [command = '', ...rest] = args.slice(end + 1);
const passed = openPassed(name);
const hash = hashOf(hashTools(), ...args, hashFiles(listFiles(...places)));

if (passed.has(hash)) {
	console.log('Nothing has changed since it passed.');
	process.exit(0);
}
const { status } = spawnSync(command, rest, { stdio: 'inherit' });
if (status !== 0) process.exit(1);
// What the command itself has written counts as looked at.
passed.add(hashOf(hashTools(), ...args, hashFiles(listFiles(...places))));
passed.save();
