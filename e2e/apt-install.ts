import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages of Debian can be installed here without asking anybody. */
export const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Runs a command where its output can be seen, and tells whether it went well. */
export function run(command: string, ...args: string[]): boolean {
	console.log(`$ ${[command, ...args].join(' ')}`);
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	return status === 0;
}

let knowsPackages = false;

/** Installs packages of Debian. */
export function aptInstall(...packages: string[]): boolean {
	knowsPackages ||= run('apt-get', 'update');
	return knowsPackages && run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}
