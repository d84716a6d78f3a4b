import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { cssTargets, scriptTargets } from './src/build/browsers.ts';
import { writeCards } from './src/build/cards/write-cards.ts';
import { checkContent } from './src/build/check-content.ts';
import { isGeneratedBelow, joinBaseInProse } from './src/build/base-of-links.ts';
import { hasFullHistory } from './src/build/has-full-history.ts';
import { writeBook } from './src/build/book/write-book.ts';
import { readEdition } from './src/build/edition.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { readLastChanges } from './src/build/last-changes.ts';
import { linkTerms } from './src/build/link-terms.ts';
import { markOpenMenu } from './src/build/mark-open-menu.ts';
import { markStale } from './src/build/mark-stale.ts';
import { placeNotFound } from './src/build/place-not-found.ts';
import { readCommit } from './src/build/read-commit.ts';
import { isInSitemap, nameHomePages } from './src/build/sitemap-entry.ts';
import { writeTwins } from './src/build/twins/write-twins.ts';
import { unmixColors } from './src/build/unmix-colors.ts';
import { writePanels } from './src/build/write-panels.ts';
import { siteDescription, siteTitle } from './src/data/site/identity.ts';
import { languageNames } from './src/data/site/language-names.ts';
import { embedFolder, outputFolders } from './src/data/site/outputs.ts';
import { sidebar } from './src/data/site/sidebar.ts';
import { locales } from './src/model/locale.ts';
import { readSitePlace, requireDistinctBase } from './src/model/site/base.ts';
import { readRepository } from './src/model/site/repository.ts';

// An empty variable, as a workflow leaves it, is none.
const { origin, base } = readSitePlace(process.env.SITE_URL || 'http://localhost:4321');
requireDistinctBase(base, outputFolders);
const repository = readRepository(process.env.REPOSITORY_URL);

const sharedScripts = {
	groups: [
		// What islands share is a few lines in each of its files: of its own, each would be a request.
		{ name: 'shared', test: /\/src\/islands\/[^/]+\.ts$|vite\/preload-helper/ },
		// What loads the index shares this with it. Left in the former's script, the index would ask for
		// that under its own address, where it may not be had: see retryable-import.ts.
		{
			name: 'search-words',
			test: /\/search\/(?:fold-text|rank-entries|read-query|split-words)\.ts$/,
		},
	],
};

export default defineConfig({
	site: origin,
	base: base || '/',
	trailingSlash: 'always',
	// Listens at every link of a page, and anew at all of them after each step: see prefetch-pages.ts.
	prefetch: false,
	// Nothing but the HTML stands between a reader and the first paint.
	build: { inlineStylesheets: 'always' },
	vite: {
		plugins: [markOpenMenu()],
		// What the oldest browsers of the list do not know, such as `light-dark()`, is written for them.
		css: { transformer: 'lightningcss', lightningcss: { targets: cssTargets } },
		build: {
			cssMinify: 'lightningcss',
			target: scriptTargets,
			// Astro marks pages of MDX with such directives for itself.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting: sharedScripts } } } },
		},
		define: {
			__EDITION__: JSON.stringify(readEdition(new URL('./src/', import.meta.url))),
			__LAST_CHANGES__: JSON.stringify(readLastChanges(import.meta.dirname)),
			__COMMIT__: JSON.stringify(readCommit(import.meta.dirname) ?? null),
		},
	},
	markdown: {
		processor: satteri({
			mdastPlugins: [markStale, linkTerms],
			hastPlugins: [joinBaseInProse(base)],
			features: { headingAttributes: true, smartPunctuation: false },
		}),
	},
	integrations: [
		checkContent(),
		starlight({
			title: siteTitle,
			description: [siteDescription.en, siteDescription.ja].join(' '),
			defaultLocale: locales[0],
			locales: Object.fromEntries(
				locales.map((lang) => [lang, { label: languageNames[lang], lang }]),
			),
			favicon: '/favicon.svg',
			// Where the days of changes cannot be known, none is shown.
			lastUpdated: hasFullHistory(import.meta.dirname),
			// A stylesheet of its own would stand between a reader and the first paint.
			expressiveCode: { emitExternalStylesheet: false, customizeTheme: unmixColors },
			disable404Route: true,
			// The site brings a search of its own.
			pagefind: false,
			sidebar,
			...(repository ? { editLink: { baseUrl: `${repository}/edit/main/` } } : {}),
			routeMiddleware: './src/components/overrides/route-data.ts',
			customCss: [
				'./src/styles/theme.css',
				'./src/styles/type.css',
				'./src/styles/prose.css',
				'./src/styles/print.css',
			],
			components: {
				Header: './src/components/overrides/Header.astro',
				Hero: './src/components/overrides/Hero.astro',
				LanguageSelect: './src/components/overrides/LanguageSelect.astro',
				LastUpdated: './src/components/overrides/LastUpdated.astro',
				MarkdownContent: './src/components/overrides/MarkdownContent.astro',
				PageTitle: './src/components/overrides/PageTitle.astro',
				Search: './src/components/overrides/Search.astro',
				Sidebar: './src/components/overrides/Sidebar.astro',
				ThemeProvider: './src/components/overrides/ThemeProvider.astro',
			},
			plugins: [
				starlightLinksValidator({
					errorOnInconsistentLocale: true,
					exclude: isGeneratedBelow(base),
				}),
			],
		}),
		mdx(),
		sitemap({
			i18n: {
				defaultLocale: locales[0],
				locales: Object.fromEntries(locales.map((lang) => [lang, lang])),
			},
			// What other sites show in a frame is no page of its own.
			filter: (page) => isInSitemap(page) && !page.startsWith(`${origin}${base}/${embedFolder}/`),
			serialize: (entry) => nameHomePages(entry, `${origin}${base}/`),
		}),
		finishPages(),
		writePanels(),
		writeBook({ origin, base }),
		writeTwins({ origin, base }),
		writeCards(),
		placeNotFound(),
	],
});
