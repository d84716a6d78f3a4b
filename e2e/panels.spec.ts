import type { Page } from '@playwright/test';
import { stepAddress } from '../src/data/site/addresses.ts';
import { podBirth } from '../src/data/flows/pod-birth.ts';
import { headParts, panelFile } from '../src/model/flows/page-panel.ts';
import { expect, test } from './site.ts';

// What is compared here is read as pages, which the policy of pages lets only the player do.
test.use({ bypassCSP: true });

// The player fetches the panel of each further page: that is what is new. What it shows is the page that the
// build wrote, also where there is no panel.

const positions = [undefined, ...podBirth.steps.map(({ id }) => id)];
const addresses = positions.map((step) => stepAddress('ja', podBirth.id, step));

/** What the player takes over, of the document shown or of the page that the build wrote. */
function takenOver(page: Page, address?: string) {
	const head = [
		'title',
		...headParts.map((part) => `${part.tag}[${part.attribute}^="${part.start}"]`),
	];
	return page.evaluate(
		async ([from, inHead]) => {
			const text = from === undefined ? '' : await (await fetch(from)).text();
			const shown =
				from === undefined ? document : new DOMParser().parseFromString(text, 'text/html');
			const attributesOf = (element: Element) =>
				[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
			return {
				head: [...shown.head.querySelectorAll(inHead)]
					.map((element) => [element.textContent, ...attributesOf(element)].join(' '))
					.sort(),
				panel: shown.querySelector('[data-panel]')?.innerHTML,
				follows: [...shown.querySelectorAll('[data-follows]')].map(attributesOf),
			};
		},
		[address, head.join(',')] as const,
	);
}

async function stepTo(page: Page, address: string): Promise<void> {
	await page.locator('[data-figure]').press('ArrowRight');
	const { title } = podBirth.steps[addresses.indexOf(address) - 1] ?? podBirth;
	await expect(page.locator('h1')).toHaveText(title.ja);
	await expect(page).toHaveURL(address);
}

test('every step shows what the build wrote, and costs its panel', async ({ page }) => {
	const asked: string[] = [];
	await page.goto(addresses[0] ?? '');
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('/')) asked.push(pathname);
	});
	for (const address of addresses.slice(1)) {
		await stepTo(page, address);
		expect(asked, 'no whole page').toEqual([]);
		expect(await takenOver(page), address).toEqual(await takenOver(page, address));
		asked.length = 0;
	}
});

test.describe('where there are no panels', () => {
	test.use({ tolerated: [/status of 404/] });

	test('whole pages do', async ({ page }) => {
		await page.route(`**/${panelFile}`, (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto(addresses[0] ?? '');
		const loaded = await page.evaluate(() => performance.timeOrigin);
		for (const address of addresses.slice(1, 4)) {
			await stepTo(page, address);
			expect(await takenOver(page), address).toEqual(await takenOver(page, address));
		}
		expect(await page.evaluate(() => performance.timeOrigin), 'one document').toBe(loaded);
	});
});

test('the picture is painted before any text is read', async ({ page }) => {
	await page.goto(addresses[0] ?? '');
	await page.waitForLoadState('networkidle');
	const order = await page.evaluate(async () => {
		const events: string[] = [];
		const panel = document.querySelector('[data-panel]');
		const picture = document.querySelector('[data-key="picture"]');
		if (!panel || !picture) throw new Error('no player');
		const replaced = new Promise<void>((resolve) => {
			new MutationObserver(() => {
				events.push('text');
				resolve();
			}).observe(panel, { childList: true });
		});
		new MutationObserver(() => {
			events.push('picture');
			requestAnimationFrame(() => events.push('frame'));
		}).observe(picture, { attributeFilter: ['data-step'] });
		document.querySelector<HTMLElement>('[data-follows="next"]')?.click();
		await replaced;
		return events;
	});
	expect(order).toEqual(['picture', 'frame', 'text']);
});
