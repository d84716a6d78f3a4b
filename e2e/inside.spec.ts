import type { Page } from '@playwright/test';
import { pagedComponentIds } from '../src/data/architecture/components.ts';
import { flows } from '../src/data/flows/flows.ts';
import { componentAddress, insideSection, stepAddress } from '../src/data/site/addresses.ts';
import { drawInsideStep, insideScenes } from '../src/views/inside-picture.ts';
import { otherLocale } from '../src/model/locale.ts';
import { expectAccessible, installAxe } from './axe.ts';
import { findDifference } from './find-difference.ts';
import { measurePicture } from './measure-picture.ts';
import { inTurn } from './in-turn.ts';
import { at, chooseLanguage, expect, type Locale, locales, test } from './site.ts';

/** Every width at which the figures are looked at, and the smallest letters there. */
const looked = [
	[320, 9],
	[390, 11],
	[768, 9],
	[1280, 9],
	[1920, 9],
] as const;

/** The boxes at the two ends of each wire inside a component. */
function endsIn(component: (typeof pagedComponentIds)[number]) {
	return Object.fromEntries(
		insideScenes(component)
			.flatMap(({ wires }) => wires)
			.map(({ id, source, target }) => [id, [source, target]]),
	);
}

async function expectSound(
	page: Page,
	component: (typeof pagedComponentIds)[number],
	where: string,
) {
	for (const [width, smallest] of looked) {
		await page.setViewportSize({ width, height: 900 });
		const shown = page.locator('.picture.inside:visible');
		await expect(shown, where).toHaveCount(1);
		const measured = await shown.evaluate(measurePicture, {
			ends: endsIn(component),
			room: 1,
			chipsOf: 'shown' as const,
		});
		expect.soft(measured.findings, `${where}, ${String(width)} px`).toEqual([]);
		expect
			.soft(measured.smallest, `${where}, ${String(width)} px`)
			.toBeGreaterThanOrEqual(smallest);
		expect(measured.wires, where).toBeGreaterThan(5);
		// A wide table elsewhere on the page is another test's.
		const overflow = await page.evaluate(() => {
			const own = [...document.querySelectorAll('.parts *, .picture.inside')];
			const right = Math.max(...own.map((element) => element.getBoundingClientRect().right));
			return right - document.documentElement.clientWidth;
		});
		expect.soft(overflow, `${where}, ${String(width)} px: sideways scroll`).toBeLessThanOrEqual(0);
	}
}

/** The pictures of the inside that the page holds, as markup, against what the build would draw. */
async function expectDrawn(
	page: Page,
	locale: Locale,
	address: string,
	component: string,
	step?: string,
) {
	const flow = flows.find(({ id }) => address.includes(`/flows/${id}/`));
	const id = pagedComponentIds.find((known) => known === component);
	if (!flow || !id) throw new Error(`${address} has no flow.`);
	const drawn = drawInsideStep(locale, flow, id, step);
	const figure = page.locator('[data-figure]');
	const difference = await findDifference(figure, drawn, '.picture.inside');
	expect(difference, `${address}, ${String(step)}`).toBeUndefined();
}

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		for (const component of pagedComponentIds) {
			turn()(`the inside of ${component} is sound at every width`, async ({ page }) => {
				await page.goto(at(`${componentAddress(locale, component)}#${insideSection}`));
				await expectSound(page, component, component);
			});
		}

		turn()('with numbers of steps the figures are sound, too', async ({ page }) => {
			for (const component of ['kube-apiserver', 'container-runtime'] as const) {
				await page.goto(at(`${stepAddress(locale, 'pod-birth')}?inside=${component}`));
				await expect(page.locator('.picture.inside:visible')).toHaveCount(1);
				await expectSound(page, component, component);
			}
		});

		turn()('stepping gives what the build draws, forwards and backwards', async ({ page }) => {
			const address = stepAddress(locale, 'exec');
			const [flow] = flows.filter(({ id }) => id === 'exec');
			await page.goto(at(`${address}?inside=kubelet`));
			await expect(page.locator('.picture.inside')).toHaveCount(2);
			const ids = [undefined, ...(flow?.steps ?? []).map(({ id }) => id)];
			await page.locator('[data-figure]').focus();
			for (const id of ids) {
				if (id !== undefined) {
					await page.keyboard.press('ArrowRight');
					const told = (await page.locator('[data-told]').textContent()) ?? '';
					expect(told, id).not.toBe('');
					await expect(page.locator('[data-announce]'), id).toContainText(told);
				}
				await expectDrawn(page, locale, address, 'kubelet', id);
			}
			for (const id of ids.toReversed().slice(1)) {
				await page.keyboard.press('ArrowLeft');
				await expectDrawn(page, locale, address, 'kubelet', id);
			}
		});

		turn()(
			'the address holds the state: by switch, Back, reload and the other language',
			async ({ page }) => {
				const address = stepAddress(locale, 'pod-birth', 'bind-pod');
				await page.goto(at(address));
				await expect(page.locator('.picture.inside')).toHaveCount(0);
				await page.locator('[data-discloses="view"]').click();
				await page.locator('[data-switch="inside"]').selectOption('kube-scheduler');
				await expect(page).toHaveURL(/\?inside=kube-scheduler$/);
				await expect(page.locator('.picture.inside:visible')).toHaveCount(1);
				await expect(page.locator('[data-told]')).not.toBeEmpty();
				await page.reload();
				await expect(page.locator('.picture.inside:visible')).toHaveCount(1);
				await chooseLanguage(page, otherLocale(locale));
				await expect(page).toHaveURL(/\?inside=kube-scheduler$/);
				await expect(page.locator('.picture.inside:visible')).toHaveCount(1);
				await page.goBack();
				await page.locator('[data-inside-note] a').click();
				await expect(page.locator('.picture.inside')).toHaveCount(0);
				await expect(page).not.toHaveURL(/inside/);
				await page.goBack();
				await expect(page.locator('.picture.inside:visible')).toHaveCount(1);
			},
		);

		turn()('a box offers its inside, and its page without scripts', async ({ browser, page }) => {
			const address = stepAddress(locale, 'pod-birth', 'bind-pod');
			await page.goto(at(`${address}?lens=connection`));
			const look = page.locator('.picture:visible [data-look="kubelet"]');
			await page.locator('.picture:visible [data-key="box:kubelet"]').hover();
			await expect(look).toHaveCSS('opacity', '1');
			await look.click();
			await expect(page).toHaveURL(/\?lens=connection&inside=kubelet$/);
			await expect(page.locator('[data-figure]')).toBeFocused();
			const plain = await browser.newContext({ javaScriptEnabled: false });
			const still = await plain.newPage();
			await still.goto(new URL(address, page.url()).href);
			await expect(still.locator('.picture [data-look="kubelet"]').first()).toHaveAttribute(
				'href',
				at(`${componentAddress(locale, 'kubelet')}#${insideSection}`),
			);
			await plain.close();
		});

		turn()('a component that does not exist is named, with the nearest', async ({ page }) => {
			await page.goto(at(`${stepAddress(locale, 'pod-birth')}?inside=kublet`));
			await expect(page.locator('[data-note]')).toContainText('inside=kublet');
			await expect(page.locator('[data-note]')).toContainText('inside=kubelet');
			await expect(page.locator('.picture.inside')).toHaveCount(0);
		});

		test.describe('without the drawing', () => {
			test.use({ tolerated: [/ERR_FAILED/] });

			turn()('the whole picture stays', async ({ page }) => {
				await page.route('**/inside/*.txt', (route) => route.abort());
				await page.goto(at(`${stepAddress(locale, 'pod-birth')}?inside=kubelet`));
				await expect(page.locator('.picture:visible')).toHaveCount(1);
				await expect(page.locator('.picture.inside')).toHaveCount(0);
			});
		});

		for (const colorScheme of ['light', 'dark'] as const) {
			turn()(`no barrier, ${colorScheme}`, async ({ page, context }) => {
				await installAxe(context);
				await page.emulateMedia({ colorScheme });
				await page.goto(at(`${stepAddress(locale, 'pod-birth', 'attach-network')}?inside=kubelet`));
				await expect(page.locator('.picture.inside:visible')).toHaveCount(1);
				await expectAccessible(page, 'flow page', 'flow-player');
				await page.goto(at(componentAddress(locale, 'kube-scheduler')));
				await expectAccessible(page, 'component page', 'main');
			});
		}
	});
}

test.describe('on a slow line', () => {
	test.use({ tolerated: [/ERR_FAILED/] });

	test('what is chosen later stays, also where the earlier cannot be had', async ({ page }) => {
		let release: () => void = () => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/inside/kubelet.txt', async (route) => {
			await released;
			await route.abort();
		});
		await page.route('**/inside/etcd.txt', async (route) => {
			await failed;
			await route.continue();
		});
		const failed = page.waitForEvent('requestfailed');
		await page.goto(at(`${stepAddress('en', 'pod-birth')}?inside=kubelet`));
		await page.locator('[data-switch="inside"]').selectOption('etcd');
		release();
		await expect(page.locator('[data-inside-of="etcd"] .picture.inside')).toHaveCount(2);
		let go: () => void = () => undefined;
		const gone = new Promise<void>((resolve) => (go = resolve));
		await page.route('**/inside/kube-proxy.txt', async (route) => {
			await gone;
			await route.continue();
		});
		const late = page.waitForResponse('**/inside/kube-proxy.txt');
		for (const component of ['kube-proxy', 'etcd']) {
			await page.locator('[data-switch="inside"]').selectOption(component);
		}
		go();
		await (await late).finished();
		// What is asked for later is answered later.
		await page.evaluate(async () => {
			await (await fetch(location.href)).text();
			await new Promise(requestAnimationFrame);
		});
		await expect(page.locator('[data-inside-of="etcd"] .picture.inside')).toHaveCount(2);
	});
});
