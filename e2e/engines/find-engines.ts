import { existsSync, globSync } from 'node:fs';

/** The engines beside Chromium that run where they are installed. */
export type OtherEngine = 'firefox' | 'webkit';

/** Where an engine is, or what has to be installed for it. */
export type Found = { readonly path: string } | { readonly missing: string };

const firefoxPlaces = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function findFirefox(): Found {
	const path = firefoxPlaces.find((place) => existsSync(place));
	return path === undefined ? { missing: 'firefox-esr' } : { path };
}

/** The browser that comes with WebKitGTK; WebKitWebDriver starts it, on a display by Xvfb. */
function findWebKit(): Found {
	const [path] = globSync('/usr/lib/*/webkit2gtk-4.?/MiniBrowser').sort().reverse();
	const missing = [
		...(path !== undefined && existsSync('/usr/bin/WebKitWebDriver') ? [] : ['webkit2gtk-driver']),
		...(existsSync('/usr/bin/Xvfb') ? [] : ['xvfb']),
	];
	return path === undefined || missing.length > 0 ? { missing: missing.join(' ') } : { path };
}

/** Finds another engine on this machine, or tells the Debian packages that it lacks. */
export function findEngine(engine: OtherEngine): Found {
	return engine === 'firefox' ? findFirefox() : findWebKit();
}
