import { fileURLToPath } from 'node:url';
import browserslist from 'browserslist';
import { browserslistToTargets } from 'lightningcss';

/** The oldest version of each browser that pages are made for, from the list in package.json. */
export const cssTargets = browserslistToTargets(
	browserslist(undefined, { path: fileURLToPath(new URL('../..', import.meta.url)) }),
);

/** Those of the list that a script can be compiled for, such as `safari16.0`. */
export const scriptTargets = Object.entries(cssTargets)
	.filter(([name]) => ['chrome', 'edge', 'firefox', 'safari', 'ios_saf'].includes(name))
	.map(([name, version]) => {
		const browser = name === 'ios_saf' ? 'ios' : name;
		return `${browser}${version >> 16}.${(version >> 8) & 0xff}`;
	});
