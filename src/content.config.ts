import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import z from 'astro/zod';
import en from './content/i18n/en.json';
import ja from './content/i18n/ja.json';
import { pagedComponentIds } from './data/architecture/components.ts';
import { authorFolders } from './model/author-files.ts';
import type { Localized } from './model/locale.ts';
import { referenceSchema } from './model/sources/reference.ts';

/** The texts that Starlight knows; it brings them along, so that a language may leave them out. */
const starlightTexts = i18nSchema().shape;

const texts = { ja, en } satisfies Localized<object>;

/** The key of each of our texts. */
type OwnText = Exclude<
	{ [locale in keyof typeof texts]: keyof (typeof texts)[locale] }[keyof typeof texts],
	keyof typeof starlightTexts
>;

/** Requires in every language each of our texts that one language has: Starlight would fall back. */
function requireOwnTexts() {
	const keys = new Set(Object.values(texts).flatMap((own) => Object.keys(own)));
	const ours = [...keys].filter((key) => !(key in starlightTexts));
	const shape = Object.fromEntries(ours.map((key) => [key, z.string().min(1)]));
	return z.object(shape as Record<OwnText, z.ZodString>);
}

/** What our pages say in their frontmatter besides what Starlight asks for. */
const pageSchema = z.object({
	/** The component that the page is about: its icon, its truth and its picture open the page. */
	component: z.enum(pagedComponentIds).optional(),
});

/** Pages, references and texts of the interface, each with its schema. */
export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageSchema }) }),
	references: defineCollection({
		loader: glob({
			base: `./${authorFolders.references}`,
			pattern: '*.yaml',
			generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
		}),
		schema: referenceSchema,
	}),
	i18n: defineCollection({
		loader: i18nLoader(),
		schema: i18nSchema({ extend: requireOwnTexts() }),
	}),
};
