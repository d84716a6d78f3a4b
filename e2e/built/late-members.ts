import data, {
	type CompatStatement,
	type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' };
import browserslist from 'browserslist';

/** The browsers of the list in package.json whose data tell most, each in its oldest version. */
const oldest = new Map<string, number>();
for (const line of browserslist(undefined, { path: import.meta.dirname })) {
	const [name = '', version = ''] = line.split(' ');
	if (!/^(?:chrome|edge|firefox|safari)$/.test(name)) continue;
	oldest.set(name, Math.min(oldest.get(name) ?? Infinity, parseFloat(version)));
}

function isKnown({ support }: CompatStatement): boolean {
	return [...oldest].every(([browser, version]) =>
		[support[browser as keyof typeof support] ?? []]
			.flat()
			.some(
				({ version_added: added, ...limits }) =>
					typeof added === 'string' &&
					parseFloat(added.replace('≤', '')) <= version &&
					limits.version_removed === undefined &&
					limits.flags === undefined &&
					limits.prefix === undefined &&
					limits.alternative_name === undefined,
			),
	);
}

/** What pages call without naming it: the linter sees names of constructors alone. */
const owners = /^(?:(?:HTML|SVG)\w*Element|Element|Document|Node|Range|Navigator)$/;

/** Members that no owner has in every browser of the list, by name. */
const late = new Map<string, boolean>();
for (const [owner, members] of Object.entries(data.api)) {
	for (const [name, { __compat: compat }] of Object.entries(
		members as Record<string, Identifier>,
	)) {
		if (!compat || /_(?:event|static)$/.test(name)) continue;
		// A name that something else has too may be that.
		const isLate = owners.test(owner) && !isKnown(compat);
		late.set(name, (late.get(name) ?? true) && isLate);
	}
}

/** Gives the members of elements and documents in a script that not all browsers of the list have. */
export function findLateMembers(script: string): readonly string[] {
	const named = [...script.matchAll(/\.([a-z]\w+)\b/g)].map(([, name = '']) => name);
	return [...new Set(named)].filter((name) => late.get(name)).map((name) => `Member '${name}'`);
}
