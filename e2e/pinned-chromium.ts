import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The Chromium of package-lock.json as it comes, on whatever machine. */
export const packedChromium = new URL(
	'../bin/chromium.br',
	import.meta.resolve('@sparticuz/chromium'),
);

/**
 * Where it is once it is unpacked, on the machines that it is made for. It is compiled for speed: the
 * browser tests take four fifths of the time that they take with Debian's.
 */
export const pinnedChromium =
	process.platform === 'linux' && process.arch === 'x64'
		? fileURLToPath(
				new URL(`../.cache/chromium/chromium-headless-shell-${readVersion()}`, import.meta.url),
			)
		: undefined;

function readVersion(): string {
	const file = new URL('../package.json', packedChromium);
	const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
	return version;
}
