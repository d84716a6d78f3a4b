import z from 'astro/zod';

/** A version of Kubernetes, of etcd, or of another project. */
export const version = quoted("'v1.37'").regex(
	/^v\d+\.\d+(\.\d+)?$/,
	"is written with its v: 'v1.37'",
);

/** A date, as exactly as it is known. */
export const partialDate = quoted("'2026', '2026-08' or '2026-08-26'").refine(
	(value) => /^\d{4}(-\d{2}){0,2}$/.test(value) && isOnCalendar(value),
	"is not a date: write '2026', '2026-08' or '2026-08-26'",
);

/** A day. */
export const fullDate = quoted("'2026-11-22'").refine(
	(value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isOnCalendar(value),
	"is not a day: write it as '2026-11-22'",
);

/** An address on the web; on GitHub, of a text that stays what it is. */
export const address = z
	.url({ protocol: /^https?$/, error: 'is not an address: write it from https:// on' })
	.refine((value) => branchOf(value) === undefined, {
		error: ({ input }) =>
			`is on the branch ${branchOf(String(input)) ?? ''}, which moves: write the tag or the commit that was read in its place`,
	});

/** The commit that an address on GitHub names, if any. */
export function commitOf(value: string): string | undefined {
	const name = gitHubRef(value);
	return name !== undefined && /^[0-9a-f]{40}$/.test(name) ? name : undefined;
}

/** The branch that an address on GitHub names: neither a commit nor a tag with a number. */
function branchOf(value: string): string | undefined {
	const name = gitHubRef(value);
	if (name === undefined || commitOf(value) !== undefined) return undefined;
	return /^(?:[a-z-]+-)?v?\d+\.\d/.test(name) ? undefined : name;
}

function gitHubRef(value: string): string | undefined {
	return /^https?:\/\/github\.com\/[^/]+\/[^/]+\/(?:blob|tree|raw|blame)\/([^/#?]+)/.exec(
		value,
	)?.[1];
}

/** A text that YAML, without quotes, reads as a Date or as a number. */
export function quoted(example: string) {
	return z.string({
		error: ({ input }) =>
			input instanceof Date || typeof input === 'number'
				? `YAML did not read this as text: put it in quotes, like ${example}`
				: undefined,
	});
}

function isOnCalendar(value: string): boolean {
	const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
