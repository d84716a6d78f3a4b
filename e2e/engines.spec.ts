import { expect } from '@playwright/test';
import { stepAddress } from '../src/data/site/addresses.ts';
import { overview } from '../src/data/flows/overview.ts';
import { pictureFiles } from '../src/data/site/outputs.ts';
import { locales, otherLocale } from '../src/model/locale.ts';
import { sceneOf } from '../src/views/picture.ts';
import { at } from './base.ts';
import { missingFor, openEngine, test } from './engines/fixture.ts';
import { type Session, waitFor } from './engines/session.ts';
import { measureFigures } from './measure-figures.ts';
import { countInk } from './measure-letters.ts';
import { onePageOfEachKind } from './page-kinds.ts';

test.describe.configure({ mode: 'default' });
test.skip(
	({ runner }) => missingFor(runner) !== undefined,
	'This engine is not installed: npm run e2e:engines',
);
test.afterEach(async ({ session }) => {
	expect(await session.takeErrors(), 'errors of scripts').toEqual([]);
});

const windows = [
	[1280, 900],
	[390, 844],
] as const;

const [first, second, third] = overview.steps.map(({ id }) => id);

async function expectAt(session: Session, address: string): Promise<void> {
	await waitFor(
		session,
		`${address} with its own heading`,
		(wanted) => {
			const heading = document.querySelector('h1')?.textContent.trim();
			// The links of the page follow last: a click before that leads from the step before.
			const link = document.querySelector<HTMLAnchorElement>('header language-link a');
			const stepOf = (path = '') => path.split('/').slice(-3).join();
			return (
				location.pathname === wanted &&
				stepOf(link?.pathname) === stepOf(wanted) &&
				heading !== undefined &&
				document.title.startsWith(heading) &&
				document.readyState === 'complete'
			);
		},
		at(address),
	);
}

async function chooseTheme(session: Session, theme: 'light' | 'dark'): Promise<void> {
	await session.evaluate((chosen) => localStorage.setItem('starlight-theme', chosen), theme);
}

/** Whether the ground of the page is dark. */
function isDark(session: Session): Promise<boolean> {
	return session.evaluate(() => {
		const [red = 255] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(
			Number,
		);
		return red < 128;
	}, undefined);
}

for (const [turn, theme] of (['light', 'dark'] as const).entries()) {
	// The system is light: dark is a stored choice that differs from it. One language each, which
	// takes every second kind of page.
	const locale = theme === 'light' ? 'ja' : 'en';
	test(`pages of every kind, ${theme}, in ${locale}: legible drawings with every word in its place`, async ({
		session,
		runner,
		browserName,
	}) => {
		const isChromium = runner === 'playwright' && browserName === 'chromium';
		test.skip(isChromium, 'In Chromium, geometry.spec.ts looks at every page.');
		await session.open(at(`/${locale}/`));
		await chooseTheme(session, theme);
		let figures = 0;
		const pages = onePageOfEachKind().filter((path) => path.startsWith(`/${locale}/`));
		for (const [index, path] of pages.entries()) {
			if (index % 2 !== turn) continue;
			await session.open(at(path));
			expect.soft(await isDark(session), `${path} is dark`).toBe(theme === 'dark');
			for (const [width, height] of windows) {
				await session.resize(width, height);
				const where = `${path}, ${width} px wide, ${session.engine}`;
				const measured = await session.evaluate(measureFigures, { smallest: 9, contrast: 4.5 });
				expect.soft(measured.findings, where).toEqual([]);
				const sideways = await session.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					undefined,
				);
				expect.soft(sideways, `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
				figures += measured.figures;
			}
			expect.soft(await session.takeErrors(), path).toEqual([]);
		}
		expect(figures).toBeGreaterThan(3);
	});
}

for (const locale of locales) {
	const addressOf = (step?: string) => stepAddress(locale, overview.id, step);

	test(`steps forward, back, and into the other language from ${locale}`, async ({ session }) => {
		await session.resize(1280, 900);
		await session.open(at(addressOf()));
		await waitFor(
			session,
			'the player',
			() => document.querySelector('flow-player:defined') !== null,
			undefined,
		);
		await session.evaluate(
			() => document.querySelector<HTMLElement>('[data-figure]')?.focus(),
			undefined,
		);
		for (const step of [first, second, third]) {
			await session.press('ArrowRight');
			await expectAt(session, addressOf(step));
		}
		await session.back();
		await expectAt(session, addressOf(second));
		await session.click('.controls [rel="next"]');
		await expectAt(session, addressOf(third));
		await session.click('.controls [rel="prev"]');
		await expectAt(session, addressOf(second));
		await session.click('header language-link a');
		await expectAt(session, stepAddress(otherLocale(locale), overview.id, second));
	});
}

test('questions, the presenter, and controls that say after a reload what is shown', async ({
	session,
}) => {
	const address = at(stepAddress('en', 'pod-birth', 'bind-pod'));
	const waitForPart = (selector: string) =>
		waitFor(session, selector, (wanted) => document.querySelector(wanted) !== null, selector);
	await session.resize(1280, 900);
	await session.open(`${address}?recall`);
	await waitForPart('[data-recall] form');
	for (const box of ['kube-scheduler', 'kube-apiserver']) {
		// Clients differ in what of a drawing they can click.
		await session.evaluate((id) => {
			document
				.querySelector(`.picture.wide [data-key="box:${id}"]`)
				?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		}, box);
	}
	await waitForPart('[data-recall-verdict="right"]');
	await session.open(`${address}?present`);
	await waitForPart('flow-player[data-presenting] [data-figure]:focus');
	await session.press('b');
	await waitForPart('flow-player[data-blank]');
	await session.press('ArrowLeft');
	await waitForPart('flow-player[data-presenting]:not([data-blank])');
	await session.press('ArrowLeft');
	await expectAt(session, stepAddress('en', 'pod-birth', 'choose-node'));
	await session.press('Escape');
	await waitForPart('flow-player:not([data-presenting])');
	// A browser that keeps what forms held must not keep it from the picture.
	await session.evaluate((other) => {
		history.replaceState(null, '', other);
	}, address);
	await session.reload();
	await waitFor(
		session,
		'a slider at the step of the page',
		() =>
			document.querySelector('flow-player:defined') !== null &&
			location.pathname.includes('bind-pod') &&
			document.querySelector<HTMLInputElement>('[data-scrubber]')?.value ===
				document.querySelector('[data-position]')?.textContent.trim().split(' ')[0],
		undefined,
	);
});

/** Opens the search and waits for its dialog. */
async function openSearch(session: Session): Promise<void> {
	await session.click('site-search button');
	await waitFor(
		session,
		'the dialog of the search',
		() => document.querySelector('site-search dialog[open] input') !== null,
		undefined,
	);
}

test('the search opens', async ({ session }) => {
	await session.resize(1280, 900);
	await session.open(at('/en/'));
	await openSearch(session);
});

test('a flow as a file shows its steps in turn', async ({ session }) => {
	await session.open(at(stepAddress('ja', overview.id) + pictureFiles.animation));
	const shown = await session.evaluate(() => {
		const captions = [...document.querySelectorAll('svg > g[class]')];
		const playing = document
			.getAnimations()
			.filter(({ effect }) => captions.includes((effect as KeyframeEffect).target as Element));
		const whole = Number(playing[0]?.effect?.getComputedTiming().duration);
		const found: number[] = [];
		for (let share = 0; share < 1; share += 0.01) {
			for (const animation of playing) {
				animation.pause();
				animation.currentTime = share * whole;
			}
			for (const [index, caption] of captions.entries()) {
				const isShown = getComputedStyle(caption).visibility === 'visible';
				if (isShown && found.at(-1) !== index) found.push(index);
			}
		}
		return found;
	}, undefined);
	expect(shown, session.engine).toEqual([...overview.steps, undefined].map((_, index) => index));
});

test('a picture becomes a PNG, in the colors of the page', async ({ session }) => {
	await session.resize(1280, 900);
	await session.open(at(stepAddress('en', overview.id, second)));
	await session.evaluate(() => {
		document.documentElement.dataset['theme'] = 'dark';
		const blobs: Blob[] = [];
		Object.assign(window, { blobs });
		const give = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			blobs.push(blob);
			return give(blob);
		};
		// What becomes of a download is up to the browser.
		HTMLAnchorElement.prototype.click = () => undefined;
	}, undefined);
	await session.click('.take summary');
	await waitFor(
		session,
		'the menu at the picture',
		() => document.querySelector('.take[data-ready]') !== null,
		undefined,
	);
	await session.click('[data-save-picture]');
	await waitFor(
		session,
		'a word on the download',
		() => document.querySelector('.take [role="status"]:not(:empty)') !== null,
		undefined,
	);
	const drawn = await session.evaluate(async () => {
		const { blobs } = window as unknown as { blobs: readonly Blob[] };
		const png = blobs.find(({ type }) => type === 'image/png');
		if (!png) return { blobs: blobs.length };
		const image = await createImageBitmap(png);
		const { width, height } = image;
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [width, height];
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
		const colors = new Set<string>();
		for (let index = 0; index < data.length; index += 4 * 97) {
			colors.add([data[index], data[index + 1], data[index + 2]].join());
		}
		return { width, isDark: Number(data[0]) < 40, hasColors: colors.size > 10 };
	}, undefined);
	const wanted = { width: 2 * (sceneOf('wide').width + 40), isDark: true, hasColors: true };
	expect(drawn, session.engine).toEqual(wanted);
});

test('letters beside digits do not overlap', async ({ session }) => {
	await session.resize(1280, 900);
	await session.open(at('/ja/'));
	const text = '1つの2つの3つの';
	await session.evaluate((letters) => {
		const probe = document.createElement('p');
		probe.id = 'probe';
		probe.textContent = letters;
		probe.style.cssText =
			'position: fixed; inset: 40px auto auto 40px; margin: 0; background: #fff; color: #000; font-size: 48px';
		const main = document.createElement('main');
		main.append(probe);
		document.body.replaceChildren(main);
	}, text);
	const countStrokes = async () => {
		const picture = Buffer.from(await session.screenshot()).toString('base64');
		return session.evaluate(countInk, { picture, selector: '#probe' });
	};
	// A picture taken at once may be of what was painted before.
	await expect.poll(countStrokes, { message: session.engine }).toBe(text.length);
});

test('an older WebKit, without popovers, has a menu and cards of sources', async ({
	runner,
	siteOrigin,
}) => {
	test.skip(runner !== 'webkit', 'Only WebKitGTK can be told what not to know.');
	const session = await openEngine('webkit', siteOrigin, ['PopoverAttribute', 'CSSTextAutospace']);
	try {
		await session.resize(480, 900);
		await session.open(at('/en/components/etcd/'));
		await waitFor(
			session,
			'a script that supplies popovers',
			() => 'popover' in document.createElement('p'),
			undefined,
		);
		const isMenuThere = () =>
			document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('sl-sidebar-pane') !==
			null;
		expect(await session.evaluate(isMenuThere, undefined), 'the closed menu').toBe(false);
		await session.click('.sl-menu-button');
		await waitFor(session, 'the open menu', isMenuThere, undefined);
		await session.resize(1280, 900);
		await session.open(at('/en/components/etcd/'));
		await session.click('.cite-number');
		await waitFor(
			session,
			'the card of a source',
			() =>
				[...document.querySelectorAll('.cite-card')].some(
					(card) => card.getClientRects().length > 0,
				),
			undefined,
		);
		expect(await session.takeErrors()).toEqual([]);
	} finally {
		await session.close();
	}
});
