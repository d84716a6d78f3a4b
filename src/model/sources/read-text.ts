import z from 'astro/zod';
import { locales } from '../locale.ts';
import { fullDate, partialDate, quoted, version } from './reference-fields.ts';

/** The ways to say which text was read; an entry uses exactly one of them. */
const kinds = ['version', 'commit', 'date', 'undated', 'unread'] as const;

const howToWrite = `say which text was read by exactly one of ${kinds.join(', ')}`;

const commit = quoted("'24a394e516bfda066d7e2221d7d92c052de27c54'")
	.regex(/^[0-9a-f]{40}$/, 'is not a commit: write all 40 digits, in quotes')
	.optional();

/** A file in a public repository on GitHub: `owner/name:path/of/file`. */
const from = z
	.string()
	.regex(/^[\w.-]+\/[\w.-]+:\S+$/, 'is not a file of a repository: write owner/name:path/of/file')
	.optional();

/**
 * Which text of a source was really read. A text that stands at an address can change: what we
 * read is said by the version it is bound to, by its commit, or by its date. Where none of these is
 * known, `undated` says so, and `unread` says that we know only of the source.
 */
export const readTextSchema = z
	.strictObject(
		{
			/** Of a text that belongs to one version: a tagged file, a changelog, versioned pages. */
			version: version.optional(),
			commit,
			/** The day of `commit`. */
			dated: fullDate.optional(),
			/** Of a text that is published once, like a post. */
			date: partialDate.optional(),
			undated: z.literal(true, 'is true, or left out').optional(),
			unread: z.literal(true, 'is true, or left out').optional(),
			/** The release that a text without a date seems to describe, judged by what it says. */
			about: version.optional(),
			/** Where the text was read, if not at the address of the source. */
			from,
			language: z.enum(locales).optional(),
		},
		{
			error: ({ input }) =>
				input === undefined ? `is missing: ${howToWrite}, and its language` : undefined,
		},
	)
	.superRefine((read, context) => {
		const used = kinds.filter((kind) => read[kind] !== undefined);
		const report = (key: keyof typeof read, message: string) => {
			context.addIssue({ code: 'custom', path: [key], message });
		};
		if (used.length !== 1) {
			const found = used.length === 0 ? 'there is none' : `there are ${used.join(' and ')}`;
			context.addIssue({ code: 'custom', message: `${howToWrite}: ${found}` });
		}
		if (read.unread === undefined && read.language === undefined) {
			report(
				'language',
				`is missing: ${locales.join(' or ')}, the language of the text that was read`,
			);
		}
		if (read.dated !== undefined && read.commit === undefined) {
			report('dated', 'is the day of a commit: add the commit, or write date instead');
		}
		if (read.about !== undefined && !hasNoDate(read)) {
			report('about', 'is a guess for a text without a date: this one has a date or a version');
		}
		if (read.from !== undefined && read.commit === undefined && read.version === undefined) {
			report('from', 'names a file, which has a commit or a version: write that, too');
		}
	});

/** Which text of a source was read. */
export type ReadText = z.infer<typeof readTextSchema>;

/** Tells whether nothing says how old the text is. */
export function hasNoDate({ undated, commit, dated }: ReadText): boolean {
	return undated === true || (commit !== undefined && dated === undefined);
}
