import z from 'astro/zod';

/** Kinds of references, in the order in which lists show them. */
export const referenceKinds = [
	'docs',
	'kep',
	'changelog',
	'blog',
	'spec',
	'source',
	'book',
	'talk',
	'article',
	'issue',
] as const;

const text = z.string().trim().min(1, 'is empty: write the text, or leave the language out');

const url = z.url({ protocol: /^https?$/, error: 'is not an address: write it from https:// on' });

const version = quoted("'v1.37'").regex(/^v\d+\.\d+(\.\d+)?$/, "is written with its v: 'v1.37'");

const partialDate = quoted("'2026', '2026-08' or '2026-08-26'").refine(
	(value) => /^\d{4}(-\d{2}){0,2}$/.test(value) && isOnCalendar(value),
	"is not a date: write '2026', '2026-08' or '2026-08-26'",
);

const fullDate = quoted("'2026-11-22'").refine(
	(value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isOnCalendar(value),
	"is not a day: write it as '2026-11-22'",
);

/**
 * A source, as `src/content/references/<id>.yaml` states it; the file name is its id. Strict: a key
 * that is not listed here fails.
 */
export const referenceSchema = z
	.strictObject({
		kind: z.enum(referenceKinds),
		/** As published; only the languages in which it is published. */
		title: inSomeLanguage(text, 'title'),
		/** Only the languages that have an address of their own. */
		url: inSomeLanguage(url, 'url').optional(),
		/** Why there is no address; exactly then when there is no `url`. */
		noUrl: z.strictObject({ ja: text, en: text }).optional(),
		publisher: text,
		published: partialDate.optional(),
		/** The version of Kubernetes (or etcd) that the source speaks of. */
		version: version.optional(),
		/** The day on which somebody last checked this entry. */
		checked: fullDate,
	})
	.refine(({ url, noUrl }) => (url === undefined) !== (noUrl === undefined), {
		path: ['url'],
		message: 'needs either url, or noUrl with the reason why there is none; never both',
	});

/** A source that pages and steps cite. */
export type Reference = z.infer<typeof referenceSchema>;

/** One of `referenceKinds`. */
export type ReferenceKind = Reference['kind'];

/** The file that states the reference of this id, from the root of the project. */
export function referenceFile(id: string): string {
	return `src/content/references/${id}.yaml`;
}

function inSomeLanguage<T extends z.ZodType<string>>(value: T, name: string) {
	return z
		.strictObject({ ja: value.optional(), en: value.optional() })
		.refine(({ ja, en }) => ja !== undefined || en !== undefined, {
			message: `${name} needs at least one language: ja or en`,
		});
}

/** YAML reads an unquoted date as a Date and an unquoted year or version as a number. */
function quoted(example: string) {
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
