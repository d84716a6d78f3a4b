import { spawnSync } from 'node:child_process';
import {
	createReadStream,
	createWriteStream,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
} from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { aptInstall, canInstall } from './apt-install.ts';

// The package unpacks itself, too, but into a folder that all projects and all its versions share.
const packed = new URL('../bin/chromium.br', import.meta.resolve('@sparticuz/chromium'));
const folder = fileURLToPath(new URL('../.cache/chromium/', import.meta.url));

/**
 * Where the Chromium of package-lock.json is once it is unpacked, on the machines that it is made for.
 * It is compiled for speed: the browser tests take four fifths of the time that they take with
 * Debian's.
 */
export const pinnedChromium =
	process.platform === 'linux' && process.arch === 'x64'
		? `${folder}chromium-headless-shell-${readVersion()}`
		: undefined;

function readVersion(): string {
	const { version } = JSON.parse(readFileSync(new URL('../package.json', packed), 'utf8')) as {
		version: string;
	};
	return version;
}

/** Unpacks it, and tells whether it starts. It is kept only then. */
export async function unpackChromium(path: string): Promise<boolean> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const unpacked = `${folder}unpacked`;
	await pipeline(
		createReadStream(packed),
		createBrotliDecompress(),
		createWriteStream(unpacked, { mode: 0o755 }),
	);
	const starts = () => spawnSync(unpacked, ['--version']).status === 0;
	if (!starts() && canInstall) aptInstall('libnss3');
	if (!starts()) {
		rmSync(unpacked);
		return false;
	}
	renameSync(unpacked, path);
	return true;
}
