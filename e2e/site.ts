import { test as plain, expect, type Locator, type Page } from '@playwright/test';
import { componentAddress, stepAddress } from '../src/data/site/addresses.ts';
import { componentIds, components } from '../src/data/architecture/components.ts';
import { overview } from '../src/data/flows/overview.ts';
import { type Component, hasPage } from '../src/model/architecture/component.ts';
import {
	byLocale,
	isLocale,
	type Locale,
	locales,
	otherLocale,
	otherLocales,
} from '../src/model/locale.ts';
import { plainText } from '../src/model/plain-text.ts';
import { describePage } from '../src/views/describe-page.ts';
import { at, base } from './base.ts';
import { openTestMemory, type TestMemory } from './test-memory.ts';
import { keepPictures, leaveUnpainted } from './unpainted.ts';

export { at, expect, locales, overview };
export type { Locale };

/** The widths that people come with: phones, a tablet, a laptop, a desk. */
export const widths = [320, 390, 768, 1280, 1920] as const;

/** One window for each composition of the picture. */
export const windows = {
	wide: { width: 1440, height: 900 },
	tall: { width: 390, height: 844 },
} as const;

/**
 * The one `test` of these specs: it fails when a page logs an error, throws one, asks for something
 * that is not there, or asks anything of another origin. `tolerated` names the errors, and other
 * origins, that a test is about; `painted` tells whether somebody looks: at pictures that are
 * compared, or at a screen.
 */
export const test = plain.extend<{
	tolerated: readonly RegExp[];
	painted: boolean;
	memory: TestMemory;
	complaints: string[];
}>({
	tolerated: [[], { option: true }],
	painted: [async ({ headless }, use) => use(!headless), { option: true }],
	// Before there is a window, which costs most of a test that is left out.
	memory: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern.
		async ({}, use, info) => {
			const memory = openTestMemory(info);
			memory.skip();
			await use(memory);
			memory.keep();
		},
		{ auto: true },
	],
	complaints: [
		async ({ memory, context, baseURL, tolerated, painted }, use, info) => {
			if (!painted) await leaveUnpainted(context);
			const complaints: string[] = [];
			const origin = new URL(baseURL ?? '').origin;
			context.on('console', (message) => {
				if (message.type() !== 'error' || tolerated.some((known) => known.test(message.text())))
					return;
				complaints.push(`console at ${message.page()?.url() ?? '?'}: ${message.text()}`);
			});
			context.on('weberror', (error) => {
				complaints.push(`error at ${error.page()?.url() ?? '?'}: ${error.error().message}`);
			});
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (!url.protocol.startsWith('http')) return;
				if (url.origin === origin) memory.note(url);
				else if (!tolerated.some((known) => known.test(url.href))) {
					complaints.push(`request to another origin: ${url.href}`);
				}
			});
			context.on('requestfailed', (request) => {
				// What a page was still fetching when it was left is given up.
				const reason = request.failure()?.errorText ?? '';
				if (reason === 'net::ERR_ABORTED' || tolerated.some((known) => known.test(reason))) return;
				complaints.push(`request that failed: ${request.url()}: ${reason}`);
			});
			await use(complaints);
			if (info.status !== info.expectedStatus) await keepPictures(context, info);
			expect(complaints, 'errors and foreign requests').toEqual([]);
		},
		{ auto: true },
	],
});

/** The addresses of the steps of the flow, in their order. */
export function stepAddresses(locale: Locale): readonly string[] {
	return overview.steps.map(({ id }) => at(stepAddress(locale, overview.id, id)));
}

/** The address of the flow itself: its step 0. */
export function flowAddress(locale: Locale): string {
	return at(stepAddress(locale, overview.id));
}

/** Step 0 and the steps: what the player counts. */
export function positionAddresses(locale: Locale): readonly string[] {
	return [flowAddress(locale), ...stepAddresses(locale)];
}

/** The addresses of the pages about one component. */
export function componentAddresses(locale: Locale): readonly string[] {
	return componentIds
		.filter((id) => hasPage(components[id] satisfies Component))
		.map((id) => at(componentAddress(locale, id)));
}

/** The address of the first page in a language. */
export function homeAddress(locale: Locale): string {
	return at(`/${locale}/`);
}

/** The same page in the other language. */
export function inOtherLanguage(address: string): string {
	const [, locale] = address.slice(base.length).split('/');
	if (!isLocale(locale)) throw new Error(`${address} has no language.`);
	const other = otherLocale(locale);
	return at(address.slice(base.length).replace(/^\/\w+\//, `/${other}/`));
}

/**
 * Goes to the page in another language by its choice of languages: a link, or a menu of links where
 * there are several.
 */
export async function chooseLanguage(
	page: Page,
	locale: Locale,
	how: 'by pointer' | 'by keyboard' = 'by pointer',
	where = 'header',
): Promise<void> {
	const choice = page.locator(`${where} language-link:visible`).first();
	const press = (part: Locator) => (how === 'by pointer' ? part.click() : part.press('Enter'));
	if (otherLocales(locale).length > 1) await press(choice.locator('summary'));
	await press(choice.locator(`a[hreflang="${locale}"]`));
}

/** What a page says about the position it stands at, as the data has it. */
function factsAt(locale: Locale, position: number) {
	const addresses = positionAddresses(locale);
	const step = overview.steps[position - 1];
	const other = otherLocale(locale);
	return {
		path: addresses[position],
		title: step ? `${step.title[locale]} – ${overview.title[locale]}` : overview.title[locale],
		description: describePage((step?.caption ?? overview.summary)[locale], locale),
		canonical: addresses[position],
		alternate: positionAddresses(other)[position],
		headPrevious: addresses[position - 1] ?? null,
		headNext: addresses[position + 1] ?? null,
		language: positionAddresses(other)[position],
		previous: addresses[position - 1] ?? null,
		next: addresses[position + 1] ?? null,
		heading: (step?.title ?? overview.title)[locale],
		caption: plainText((step?.caption ?? overview.summary)[locale]),
		listed: step ? [addresses[position]] : [],
		shown: [step?.id ?? '', step?.id ?? ''],
		badges: step ? [`badge:${step.id}`, `badge:${step.id}`] : [],
		scrubber: String(position),
	};
}

/** The language that a page of each language offers first. */
const otherOf: Readonly<Record<string, Locale>> = byLocale(otherLocale);

/** The same facts as `factsAt`, read from the page. */
export function readFacts(page: Page) {
	return page.evaluate(
		({ other }) => {
			const all = (selector: string) => [...document.querySelectorAll(selector)];
			const attribute = (selector: string, name: string) =>
				document.querySelector(selector)?.getAttribute(name) ?? null;
			const pathOf = (selector: string) => {
				const href = attribute(selector, 'href');
				return href === null ? null : new URL(href, location.href).pathname;
			};
			const language = other[document.documentElement.lang];
			const text = (selector: string) => document.querySelector(selector)?.textContent.trim();
			return {
				path: location.pathname,
				title: document.title.split(' | ')[0],
				description: attribute('meta[name="description"]', 'content'),
				canonical: pathOf('link[rel="canonical"]'),
				alternate: pathOf(`link[rel="alternate"][hreflang="${language}"]`),
				headPrevious: pathOf('head link[rel="prev"]'),
				headNext: pathOf('head link[rel="next"]'),
				language: pathOf('language-link a'),
				previous: pathOf('.controls [rel="prev"]'),
				next: pathOf('.controls [rel="next"]'),
				heading: text('h1'),
				caption: text('.step-caption'),
				// The links carry the view, which is no fact of the page.
				listed: all('.step-list [aria-current="step"]').map(
					(link) => link.getAttribute('href')?.split('?')[0],
				),
				shown: all('.picture').map((picture) => picture.getAttribute('data-step')),
				badges: all('.picture [aria-current="step"]').map((badge) =>
					badge.getAttribute('data-key'),
				),
				scrubber: document.querySelector<HTMLInputElement>('input[type="range"]')?.value,
			};
		},
		{ other: otherOf },
	);
}

/** Expects the page to stand at a position of the flow, in every respect. */
export async function expectPosition(page: Page, locale: Locale, position: number): Promise<void> {
	// The text follows when its page is there.
	await expect(async () => {
		expect(await readFacts(page)).toEqual(factsAt(locale, position));
	}).toPass({ intervals: [10, 20, 50, 100], timeout: 5000 });
}
