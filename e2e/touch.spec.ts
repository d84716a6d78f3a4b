import type { Locator, Page } from '@playwright/test';
import { stepAddress } from '../src/data/site/addresses.ts';
import { at, expect, type Locale, test, windows } from './site.ts';

const lying = { width: windows.tall.height, height: windows.tall.width };

test.use({ viewport: windows.tall, hasTouch: true, isMobile: true });

function addressOf(locale: Locale, step: string, query = ''): string {
	return at(stepAddress(locale, 'pod-birth', step) + query);
}

/** Touches the picture where it has no link. */
async function touchPicture(page: Page): Promise<void> {
	await page.locator('.picture:visible .region text').first().tap();
}

/** Taps twice as soon after each other as a reader, however busy the machine is. */
async function tapTwice(page: Page, box: Locator): Promise<void> {
	await box.scrollIntoViewIfNeeded();
	const place = await box.boundingBox();
	if (!place) throw new Error('no box');
	const session = await page.context().newCDPSession(page);
	const start = Date.now() / 1000;
	const point = { x: place.x + place.width / 2, y: place.y + place.height - 4, id: 0 };
	for (const tap of [0, 1]) {
		for (const [type, after] of [
			['touchStart', 0],
			['touchEnd', 0.04],
		] as const) {
			await session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: type === 'touchStart' ? [point] : [],
				timestamp: start + after + tap * 0.12,
			});
		}
	}
	await session.detach();
}

test('a touch shows the ways into components and how to zoom, each large enough and in reach', async ({
	page,
}) => {
	await page.goto(addressOf('ja', 'bind-pod'));
	const marks = page.locator('.picture:visible a.look');
	await expect(marks.first()).toHaveCSS('opacity', '0');
	await expect(marks.first(), 'what is not seen is not in the way').toHaveCSS(
		'pointer-events',
		'none',
	);
	await touchPicture(page);
	await expect(marks.first()).toHaveCSS('opacity', '1');
	const small = await page.locator('.picture:visible :is(a.look, a.badge)').evaluateAll((links) =>
		links
			.filter((link) => getComputedStyle(link).visibility === 'visible')
			// What the step sends stands beside its number, which leads to where one is.
			.filter((link) => link.getAttribute('data-state') !== 'active')
			.filter((link) => {
				const { left, top, width, height } = link.getBoundingClientRect();
				// Where two are close to each other, each reaches to the other.
				const isReached = (x: number, y: number) =>
					document
						.elementFromPoint(left + width / 2 + x, top + height / 2 + y)
						?.closest('a.look, a.badge') != null;
				return ![
					[-11.9, 0],
					[11.9, 0],
					[0, -11.9],
					[0, 11.9],
				].every(([x = 0, y = 0]) => isReached(x, y));
			})
			.map((link) => link.getAttribute('aria-label')),
	);
	expect(small).toEqual([]);
	await page.locator('.picture:visible a.look[data-look="kube-scheduler"]').tap();
	await expect(page).toHaveURL(addressOf('ja', 'bind-pod', '?inside=kube-scheduler'));
	const back = page.locator('[data-inside-note] a');
	await expect(back).toBeVisible();
	expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	await back.tap();
	await page.setViewportSize(lying);
	await page.evaluate(() => scrollTo(0, 0));
	await touchPicture(page);
	await expect(page.locator('[data-zoom="whole"]')).toBeInViewport({ ratio: 1 });
});

test('each tap counts where it answers a question or presents', async ({ page }) => {
	await page.goto(addressOf('en', 'start-sandbox-process', '?recall'));
	await expect(page.locator('.recall-form')).toBeVisible();
	await tapTwice(page, page.locator('.picture:visible .box[data-key="box:runc"]'));
	await expect(page.locator('.recall-told')).toContainText('runc → runc');
	const number = page.locator('[data-present-number]');
	await page.goto(addressOf('en', 'create-pod', '?present'));
	await expect(number).toHaveText(/^6 /);
	await tapTwice(page, page.locator('.picture:visible .box[data-key="box:kubectl"]'));
	await expect(number).toHaveText(/^7 /);
	await page.locator('.picture:visible .box[data-key="box:etcd"]').tap();
	await expect(number, 'a box is no way out').toHaveText(/^8 /);
	await expect(page.locator('[data-figure]')).not.toHaveAttribute('data-zoomed');
});

test('what a finger has touched in Replay stays lit until the next touch', async ({ page }) => {
	await page.goto(addressOf('ja', 'bind-pod', '?replay'));
	await expect(page.locator('flow-player')).toHaveAttribute('data-replaying');
	const lit = page.locator('.picture:visible .wire[data-pointed]');
	const lane = (name: string) =>
		page.locator('[data-replay] .flow-time-names > span').filter({ hasText: name });
	await lane('etcd').tap();
	await expect(lit).toHaveCount(1);
	await expect(lit).toHaveAttribute('data-key', /^wire:api-to-etcd\//);
	await lane('kubectl').tap();
	await expect(lit).toHaveCount(1);
	await expect(lit).toHaveAttribute('data-key', /^wire:kubectl-to-api\//);
	await page.locator('h1').tap();
	await expect(lit).toHaveCount(0);
});
