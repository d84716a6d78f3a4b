import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { cssTargets, scriptTargets } from './src/build/browsers.ts';
import { checkContent } from './src/build/check-content.ts';
import { isGeneratedLink } from './src/build/generated-links.ts';
import { linkTerms } from './src/build/link-terms.ts';
import { markStale } from './src/build/mark-stale.ts';
import { unmixColors } from './src/build/unmix-colors.ts';
import { writeParts } from './src/build/write-parts.ts';
import { languageNames } from './src/data/site/language-names.ts';
import { sidebar } from './src/data/site/sidebar.ts';
import { locales } from './src/model/locale.ts';

const { SITE_URL = 'http://localhost:4321', REPOSITORY_URL } = process.env;

export default defineConfig({
	site: SITE_URL,
	trailingSlash: 'always',
	// Nothing but the HTML stands between a reader and the first paint.
	build: { inlineStylesheets: 'always' },
	vite: {
		// What the oldest browsers of the list do not know, such as `light-dark()`, is written for them.
		css: { transformer: 'lightningcss', lightningcss: { targets: cssTargets } },
		build: { cssMinify: 'lightningcss', target: scriptTargets },
	},
	markdown: {
		processor: satteri({
			mdastPlugins: [markStale, linkTerms],
			features: { headingAttributes: true, smartPunctuation: false },
		}),
	},
	integrations: [
		checkContent(),
		starlight({
			title: { ja: 'Kubernetes図解', en: 'Kubernetes, illustrated' },
			description:
				'How Kubernetes fits together, step by step, with sources. Kubernetesの仕組みを、出典とともに図で。',
			defaultLocale: 'ja',
			locales: Object.fromEntries(
				locales.map((lang) => [lang, { label: languageNames[lang], lang }]),
			),
			favicon: '/favicon.svg',
			lastUpdated: true,
			// A stylesheet of its own would stand between a reader and the first paint.
			expressiveCode: { emitExternalStylesheet: false, customizeTheme: unmixColors },
			disable404Route: true,
			sidebar,
			...(REPOSITORY_URL ? { editLink: { baseUrl: `${REPOSITORY_URL}/edit/main/` } } : {}),
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
				MarkdownContent: './src/components/overrides/MarkdownContent.astro',
				PageTitle: './src/components/overrides/PageTitle.astro',
				Search: './src/components/overrides/Search.astro',
				ThemeProvider: './src/components/overrides/ThemeProvider.astro',
			},
			plugins: [
				starlightLinksValidator({
					errorOnInconsistentLocale: true,
					exclude: isGeneratedLink,
				}),
			],
		}),
		mdx(),
		writeParts(),
	],
});
