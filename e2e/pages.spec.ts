import type { APIRequestContext } from '@playwright/test';
import { expect, locales, test } from './site.ts';

/** The paths of all pages that the sitemap lists. */
async function listedPages(request: APIRequestContext): Promise<string[]> {
	const index = await (await request.get('/sitemap-index.xml')).text();
	const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => pathOf(url));
	const texts = await Promise.all(maps.map(async (path) => (await request.get(path)).text()));
	return texts.flatMap((text) =>
		[...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => pathOf(url)),
	);
}

// The build writes addresses of the real site, the tests read it from another.
function pathOf(url: string): string {
	return new URL(url).pathname;
}

for (const locale of locales) {
	test(`every page in ${locale} opens without an error, in its language`, async ({
		page,
		request,
	}) => {
		// Hundreds of pages, each opened in the browser.
		test.setTimeout(240_000);
		const pages = (await listedPages(request)).filter((path) => path.startsWith(`/${locale}/`));
		expect(pages.length).toBeGreaterThan(20);
		for (const path of pages) {
			const response = await page.goto(path);
			expect(response?.status(), path).toBe(200);
			await expect(page.locator('html'), path).toHaveAttribute('lang', locale);
			await expect(page.locator('h1'), path).toHaveCount(1);
		}
	});
}

test('the page at the root offers both languages and opens without an error', async ({ page }) => {
	const response = await page.goto('/');
	expect(response?.status()).toBe(200);
	expect(new URL(page.url()).pathname, 'nobody is redirected').toBe('/');
	for (const locale of locales) {
		await expect(page.locator(`a[href="/${locale}/"][hreflang="${locale}"]`)).toBeVisible();
		await expect(page.locator(`section[lang="${locale}"]`)).toBeVisible();
	}
});

test.describe('an address without a page', () => {
	test.use({ tolerated: [/status of 404/] });

	for (const address of ['/nowhere/', '/ja/nowhere/', '/en/flows/overview/nowhere/']) {
		test(`${address} is answered with 404 in both languages`, async ({ page }) => {
			const response = await page.goto(address);
			expect(response?.status()).toBe(404);
			for (const locale of locales) {
				const part = page.locator(`section[lang="${locale}"]`);
				await expect(part).toBeVisible();
				await expect(part.locator(`a[href="/${locale}/"]`)).toBeVisible();
			}
		});
	}
});

test('every page has a title and a description of its own', async ({ page, request }) => {
	const paths = await listedPages(request);
	await page.goto('/');
	const heads = await page.evaluate(
		(all) =>
			Promise.all(
				[...all, '/404.html'].map(async (path) => {
					const text = await (await fetch(path)).text();
					const { head } = new DOMParser().parseFromString(text, 'text/html');
					return {
						path,
						title: head.querySelector('title')?.textContent ?? '',
						description:
							head.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
					};
				}),
			),
		paths,
	);
	for (const fact of ['title', 'description'] as const) {
		const byValue = Map.groupBy(heads, (head) => head[fact]);
		const shared = [...byValue]
			.filter(([value, pages]) => value === '' || pages.length > 1)
			.map(([value, pages]) => ({ value, pages: pages.map(({ path }) => path) }));
		expect(shared, `${fact}: missing or not their own`).toEqual([]);
	}
});

test('every page names itself and its other language, and is named back', async ({
	page,
	request,
}) => {
	const paths = await listedPages(request);
	await page.goto('/');
	const relations = await page.evaluate(
		(all) =>
			Promise.all(
				all.map(async (path) => {
					const text = await (await fetch(path)).text();
					const { head } = new DOMParser().parseFromString(text, 'text/html');
					const pathOf = (link: Element | null) =>
						new URL(link?.getAttribute('href') ?? '', location.href).pathname;
					const alternates = [...head.querySelectorAll('link[rel="alternate"][hreflang]')];
					return {
						path,
						canonical: pathOf(head.querySelector('link[rel="canonical"]')),
						alternates: Object.fromEntries(
							alternates.map((link) => [link.getAttribute('hreflang') ?? '', pathOf(link)]),
						),
					};
				}),
			),
		paths,
	);
	const pages = new Set(paths);
	for (const { path, canonical, alternates } of relations) {
		expect(canonical, path).toBe(path);
		const [, first] = path.split('/');
		for (const locale of locales) {
			const there = first === '' ? `/${locale}/` : path.replace(`/${first}/`, `/${locale}/`);
			expect(alternates[locale], `${path} in ${locale}`).toBe(there);
			expect(pages, `${path} in ${locale}`).toContain(there);
		}
	}
});

test('every link and every fragment leads somewhere', async ({ page, request }) => {
	const paths = [...(await listedPages(request)), '/404.html'];
	await page.goto('/');
	const broken = await page.evaluate(async (all) => {
		const documents = new Map<string, Promise<Document | undefined>>();
		const open = (path: string) => {
			const known = documents.get(path);
			if (known) return known;
			const opened = fetch(path).then(async (response) => {
				const isPage = response.headers.get('content-type')?.includes('html') ?? false;
				const text = await response.text();
				if (!response.ok) return undefined;
				return new DOMParser().parseFromString(isPage ? text : '', 'text/html');
			});
			documents.set(path, opened);
			return opened;
		};
		const problems = new Set<string>();
		for (const path of all) {
			const from = await open(path);
			const here = new URL(path, location.href);
			for (const element of from?.querySelectorAll('[href], [src], [popovertarget]') ?? []) {
				const popover = element.getAttribute('popovertarget');
				const address =
					popover === null
						? (element.getAttribute('href') ?? element.getAttribute('src') ?? '')
						: `#${popover}`;
				if (address === '') problems.add(`${path}: an empty link`);
				// The head names the real site; links in the body stay on the site that is read.
				const written = new URL(address, here);
				const inHead = element.closest('head') !== null;
				const own = inHead ? new URL(written.pathname + written.hash, here) : written;
				if (own.origin !== location.origin) {
					const foreign = own.protocol === 'https:' && own.hostname !== 'localhost';
					if (!foreign) problems.add(`${path} → ${address}: not a public address`);
					continue;
				}
				const to = await open(own.pathname);
				if (!to) problems.add(`${path} → ${address}: no such page`);
				else if (own.hash && !to.getElementById(decodeURIComponent(own.hash.slice(1)))) {
					problems.add(`${path} → ${address}: no such fragment`);
				}
			}
		}
		return [...problems];
	}, paths);
	expect(broken).toEqual([]);
});

test('no page has one id twice', async ({ page, request }) => {
	const paths = [...(await listedPages(request)), '/404.html'];
	await page.goto('/');
	const doubled = await page.evaluate(async (all) => {
		const found = await Promise.all(
			all.map(async (path) => {
				const text = await (await fetch(path)).text();
				const built = new DOMParser().parseFromString(text, 'text/html');
				const ids = [...built.querySelectorAll('[id]')].map(({ id }) => id);
				return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
			}),
		);
		return found.flat();
	}, paths);
	expect(doubled).toEqual([]);
});
