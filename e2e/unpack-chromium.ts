import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { aptInstall, canInstall } from './apt-install.ts';
import { packedChromium } from './pinned-chromium.ts';

/**
 * Unpacks the Chromium of package-lock.json, and tells whether it starts. It is kept only then. The
 * package can unpack itself, but only into a folder that all projects and all its versions share.
 */
export async function unpackChromium(path: string): Promise<boolean> {
	const folder = dirname(path);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const unpacked = join(folder, 'unpacked');
	await pipeline(
		createReadStream(packedChromium),
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
