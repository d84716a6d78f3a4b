import { z } from 'astro/zod';
import { locales } from '../locale.ts';

/** A text in every language of the site. Names between backticks are code. */
export const localized = z
	.strictObject(inEachLanguage(z.string().min(1)))
	.describe('A text in every language. Names between backticks are code.');

/** The same kind of value for every language. */
export function inEachLanguage<Schema extends z.ZodType>(schema: Schema) {
	return Object.fromEntries(locales.map((locale) => [locale, schema])) as {
		readonly [Key in (typeof locales)[number]]: Schema;
	};
}

/** The ids of the sources of an item. */
export const sourceIds = z
	.array(z.string())
	.min(1)
	.describe('Ids of sources: items of references.json.');

/** Words in kebab-case that stay. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
	.describe('Stays for ever.');

/** Where a page of the site shows the item. */
export const page = z
	.string()
	.describe('Address of the page after the language: `/en/` or `/ja/` comes before it.');

/** The id of a component. */
export const componentId = z.string().describe('Id of an item of components.json.');

/** Wraps the schema of an item in that of its file. */
export function fileOf(item: z.ZodType) {
	return z.strictObject({
		$schema: z.string().describe('Address of the schema, from this file on.'),
		kubernetes: z.string().describe('The release that the site was checked against.'),
		checked: z.iso.date().describe('The day of that check.'),
		items: z.array(item).min(1),
	});
}
