import type { Page } from '@playwright/test';
import { otherLocale } from '../src/model/locale.ts';
import { findDifference } from './find-difference.ts';
import { expectAccessible, installAxe } from './axe.ts';
import { architecture } from '../src/data/architecture/architecture.ts';
import { flows } from '../src/data/flows/flows.ts';
import { stepAddress } from '../src/data/site/addresses.ts';
import { plainView } from '../src/diagram/picture/frame.ts';
import { recallFrame } from '../src/diagram/recall/recall-frame.ts';
import { fillText } from '../src/model/format/fill-text.ts';
import { joinSentences } from '../src/model/format/format-list.ts';
import { plainText } from '../src/model/plain-text.ts';
import type { RecallFile } from '../src/model/recall/recall-file.ts';
import { recallFlow } from '../src/model/recall/recall-flow.ts';
import { drawPicture, pictureFlow } from '../src/views/picture.ts';
import { inTurn } from './in-turn.ts';
import {
	chooseLanguage,
	at,
	expect,
	inOtherLanguage,
	type Locale,
	locales,
	overview,
	test,
	windows,
} from './site.ts';

const flowOf = (id: string) => flows.find((flow) => flow.id === id) ?? overview;
const [birth, service, failover] = ['pod-birth', 'service', 'scheduler-failover'].map(flowOf);

function address(locale: Locale, flow = overview, step?: string, query = '?recall'): string {
	return at(stepAddress(locale, flow.id, step)) + query;
}

const parts = (page: Page) => ({
	player: page.locator('flow-player'),
	heading: page.locator('[data-recall] h1'),
	source: page.locator('[data-recall] select').nth(0),
	target: page.locator('[data-recall] select').nth(1),
	submit: page.locator('.recall-answer'),
	told: page.locator('.recall-told'),
	next: page.locator('.recall-moves a'),
	panel: page.locator('[data-panel]'),
	live: page.locator('[data-announce]'),
	box: (id: string) => page.locator(`.picture.wide [data-key="box:${id}"]`),
});

async function open(page: Page, where: string): Promise<void> {
	await page.goto(where);
	await expect(parts(page).heading).toBeVisible();
}

async function answer(page: Page, source: string, target: string): Promise<void> {
	await parts(page).source.selectOption(source);
	await parts(page).target.selectOption(target);
	await parts(page).submit.click();
}

/** What a flow is asked about with: words and names in a language. The page has it, too. */
function readFile(page: Page, locale: Locale, flow = overview): Promise<RecallFile> {
	return page.evaluate(
		async (file) => (await (await fetch(file)).json()) as RecallFile,
		`${address(locale, flow, undefined, '')}recall.json`,
	);
}

/** What the picture has otherwise than the frame, in both compositions. */
function findWrong(page: Page, frame: Readonly<Record<string, Readonly<Record<string, string>>>>) {
	return page.locator('[data-figure]').evaluate(
		(figure, expected) =>
			Object.entries(expected).flatMap(([key, attributes]) =>
				[...figure.querySelectorAll(`[data-key="${key}"]`)].flatMap((element) =>
					Object.entries(attributes)
						.filter(([name, value]) => element.getAttribute(name) !== value)
						.map(([name]) => `${key} ${name}: ${element.getAttribute(name) ?? '-'}`),
				),
			),
		frame,
	);
}

/** A step is there within a few frames. */
const soon = { intervals: [20] };

/** What a reader meets who is asked. */
function readAsked(page: Page) {
	return page.evaluate(() => {
		const find = (selector: string) => document.querySelector(selector);
		const question = find('[data-recall] h1');
		return {
			at: location.pathname + location.search,
			place: find('.recall-place')?.textContent,
			question: question?.textContent.trim(),
			how: find('.recall-how')?.textContent,
			focus: question === document.activeElement ? 'question' : 'elsewhere',
			hasPanel: find('[data-panel]')?.checkVisibility(),
		};
	});
}

/** What a reader meets who has answered. */
function readAnswered(page: Page) {
	return page.evaluate(() => {
		const find = (selector: string) => document.querySelector(selector);
		const verdicts = document.querySelectorAll<HTMLElement>('.recall-told [data-recall-verdict]');
		return {
			verdicts: [...verdicts]
				.filter((verdict) => verdict.checkVisibility())
				.map(({ dataset }) => dataset.recallVerdict),
			said: verdicts[0]?.textContent,
			focus: find('.recall-told') === document.activeElement ? 'verdict' : 'elsewhere',
			caption: find('[data-panel] .step-caption')?.textContent.replace(/\s+/g, ' ').trim(),
			hasSources: find('[data-panel] .sources')?.checkVisibility(),
			hasSteps: find('[data-panel] .step-list')?.checkVisibility(),
			title: document.title,
		};
	});
}

test.describe('whole flows', () => {
	for (const flow of flows) {
		// Each composition once: one language looks at one of them.
		const locale: Locale = flow.steps.length % 2 === 0 ? 'en' : 'ja';
		const composition = locale === 'ja' ? 'wide' : 'tall';

		test(`${flow.id}, ${locale}, ${composition}: every question, its answer, the result, and the page as built`, async ({
			page,
		}) => {
			await page.setViewportSize(windows[composition]);
			const { panel, source, target, submit, next } = parts(page);
			const picture = pictureFlow(flow);
			const asked = recallFlow(flow, architecture);
			await open(page, address(locale, flow));
			const { texts: words, names } = await readFile(page, locale, flow);
			await expect(panel).toBeHidden();
			await next.press('Enter');
			const question = flow === overview ? words.missing : words.question;
			const how = flow === overview ? [words.noOrder, words.how] : [words.how];
			for (const [index, step] of flow.steps.entries()) {
				const at = address(locale, flow, step.id);
				const { source: from = '', target: to = '' } = asked.steps[index] ?? {};
				const given = fillText(words.given, {
					edge: `${names[from] ?? '?'} → ${names[to] ?? '?'}`,
				});
				await expect
					.poll(() => readAsked(page), soon)
					.toEqual({
						at,
						place: expect.stringMatching(
							index === 0 ? /\d/ : escape(flow.steps[index - 1]?.title[locale] ?? '?'),
						),
						question,
						how: joinSentences(how, locale),
						focus: 'question',
						hasPanel: false,
					});
				const wrong = await findWrong(page, recallFrame(picture, index, plainView));
				expect(wrong, `before ${step.id}`).toEqual([]);
				await source.selectOption(from);
				await target.selectOption(to);
				await submit.press('Enter');
				await expect
					.poll(() => readAnswered(page), soon)
					.toEqual({
						verdicts: ['right'],
						said: joinSentences([words.right, given], locale),
						focus: 'verdict',
						caption: plainText(step.caption[locale]),
						hasSources: true,
						hasSteps: false,
						title: expect.stringMatching(`^${escape(step.title[locale])}`),
					});
				const shown = await findWrong(page, recallFrame(picture, index + 1, plainView));
				expect(shown, `after ${step.id}`).toEqual([]);
				await next.press('Enter');
			}
			await expect(page).toHaveURL(address(locale, flow));
			await expect(page.locator('[data-recall-summary]')).toContainText(String(flow.steps.length));
			await expect(page.locator('[data-recall-look-again]')).toHaveCount(0);
			await page.locator('[data-recall-leave]').click();
			await expect(page).toHaveURL(address(locale, flow, undefined, ''));
			await expect(panel).toBeVisible();
			await expect(page.locator('[data-discloses="playback"]')).toBeFocused();
			await expect(page.locator('[data-recall] > *')).toHaveCount(0);
			const built = drawPicture(locale, flow);
			expect(await findDifference(page.locator('[data-figure]'), built)).toBeUndefined();
		});
	}
});

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		const titleOf = (flow = birth, id = '') =>
			flow?.steps.find((step) => step.id === id)?.title[locale] ?? '?';

		turn()('a reader who asks for nothing loads nothing and sees no more', async ({ page }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await page.goto(address(locale, birth, 'bind-pod', ''));
			await page.locator('[data-figure]').press('ArrowRight');
			await expect(page).toHaveURL(/store-binding/);
			await expect(page.locator('[data-recall]')).toBeHidden();
			await expect(page.locator('[data-opens-recall]')).toBeHidden();
			expect(asked.filter((path) => /recall/.test(path))).toEqual([]);
		});

		turn()(
			'it opens by keyboard, is answered by keyboard, and says what it shows',
			async ({ page }) => {
				const { heading, told, source, live, panel } = parts(page);
				await page.goto(address(locale, birth, 'bind-pod', ''));
				await page.locator('[data-discloses="playback"]').focus();
				await page.keyboard.press('Enter');
				await page.locator('[data-opens-recall]').focus();
				await page.keyboard.press('Enter');
				await expect(heading).toBeFocused();
				await expect(page).toHaveURL(address(locale, birth, 'bind-pod'));
				await expect(page.locator('[data-discloses="playback"]')).toHaveAttribute(
					'aria-expanded',
					'false',
				);
				expect(await page.title()).not.toContain(titleOf(birth, 'bind-pod'));
				await page.keyboard.press('Tab');
				await expect(source).toBeFocused();
				await page.keyboard.press('Tab');
				await page.keyboard.press('Tab');
				await page.keyboard.press('Enter');
				await expect(source).toBeFocused();
				await expect(live).toHaveText(
					(await page.locator('[data-recall-note]').textContent()) ?? '?',
				);
				await page.keyboard.type('kube-sch');
				await parts(page).submit.press('Enter');
				await expect(parts(page).target, 'half an answer is none').toBeFocused();
				await page.keyboard.type('kube-api');
				await page.keyboard.press('Tab');
				await page.keyboard.press('Enter');
				await expect(told).toBeFocused();
				await expect(told).toHaveText(/kube-scheduler → kube-apiserver/);
				await expect(panel.locator('h1')).toHaveText(titleOf(birth, 'bind-pod'));
				await expect(panel.locator('.ledger').first()).toBeVisible();
			},
		);

		turn()('boxes of the picture answer, without leaving the page', async ({ page }) => {
			const { box, live, told } = parts(page);
			await open(page, address(locale, birth, 'bind-pod'));
			await box('kube-scheduler').click();
			await expect(box('kube-scheduler')).toHaveAttribute('data-chosen', 'source');
			await expect(live).toContainText('kube-scheduler');
			await box('kube-apiserver').focus();
			await page.keyboard.press('Enter');
			await expect(told.locator('[data-recall-verdict="right"]')).toBeVisible();
			await expect(page).toHaveURL(address(locale, birth, 'bind-pod'));
			await box('kube-scheduler').click();
			await expect(page).toHaveURL(/components\/kube-scheduler\/$/);
			await page.goBack();
			await expect(page).toHaveURL(address(locale, birth, 'bind-pod'));
			// In a tab of its own, a link stays a link.
			const opened = page.context().waitForEvent('page');
			await box('etcd').click({ modifiers: ['ControlOrMeta'] });
			await (await opened).close();
			await expect(box('etcd')).not.toHaveAttribute('data-chosen');
		});

		turn()(
			'what happens inside one component is answered by selecting it twice',
			async ({ page }) => {
				const { box, told } = parts(page);
				await open(page, address(locale, birth, 'choose-node'));
				await box('kube-scheduler').click();
				await box('kube-scheduler').click();
				await expect(told.locator('[data-recall-verdict="right"]')).toBeVisible();
			},
		);

		turn()('a wrong answer is told why, with links', async ({ page }) => {
			const { told, box } = parts(page);
			await open(page, address(locale, birth, 'hear-unplaced-pod'));
			await answer(page, 'kube-scheduler', 'kube-apiserver');
			await expect(told.locator('[data-recall-verdict="wrong"]')).toBeVisible();
			const { texts, openers, names } = await readFile(page, locale, birth);
			const { side = '?', name = '?' } = openers['scheduler-to-api'] ?? {};
			await expect(told).toContainText(fillText(texts.reversed, { side, name }));
			const later = told.locator('a');
			await expect(later).toHaveText(new RegExp(escape(titleOf(birth, 'bind-pod'))));
			await expect(later).toHaveAttribute('href', `${address(locale, birth, 'bind-pod', '')}#_top`);
			await page.locator('.recall-moves button').click();
			await answer(page, 'etcd', 'kubelet');
			await expect(box('etcd'), 'what was answered stays').toHaveAttribute('data-chosen', 'source');
			await expect(box('kubelet')).toHaveAttribute('data-chosen', 'target');
			const [source = '?', target = '?'] = [names['etcd'], names['kubelet']];
			await expect(told).toContainText(fillText(texts.unconnected, { source, target }));
			await expect(told).toContainText(
				fillText(texts.expected, { edge: 'kube-apiserver → kube-scheduler' }),
			);
			await expect(told.locator('a')).toHaveCount(2);
			await expect(told.locator('a').nth(0)).toHaveAttribute(
				'href',
				at(`/${locale}/components/etcd/`),
			);
			await told.locator('a').nth(1).click();
			await expect(page).toHaveURL(/components\/kubelet\/$/);
		});

		turn()(
			'steps and instances that the model holds for as good are accepted, and told',
			async ({ page }) => {
				const { told } = parts(page);
				await open(page, address(locale, service, 'watch-load-balancers'));
				await answer(page, 'kube-apiserver', 'kube-proxy-2');
				await expect(told.locator('[data-recall-verdict="right"]')).toBeVisible();
				await expect(told).toContainText(titleOf(service, 'watch-services'));
				await expect(told).toContainText('kube-apiserver → kube-proxy');
				await open(page, address(locale, failover, 'take-over'));
				await answer(page, 'kube-scheduler', 'kube-apiserver');
				await expect(told.locator('[data-recall-verdict="wrong"]')).toBeVisible();
			},
		);

		turn()(
			'answers stay, lead to the steps to look at again, and can be deleted',
			async ({ page }) => {
				const { told, next, live, heading, panel } = parts(page);
				await open(page, address(locale, birth, 'apply-deployment'));
				await answer(page, 'kubectl', 'kube-apiserver');
				// In a tab of its own, it asks all the same.
				const question = address(locale, birth, 'store-deployment');
				await expect(next).toHaveAttribute('href', question);
				await next.click();
				await expect(panel.locator('h1')).toHaveText(titleOf(birth, 'store-deployment'));
				await expect(heading).toBeFocused();
				await expect(live, 'the focus says it').toBeEmpty();
				await page.locator('[data-recall-give-up]').click();
				await expect(told).toContainText('kube-apiserver → etcd');
				await next.click();
				await answer(page, 'etcd', 'kubelet');
				await open(page, address(locale, birth));
				const score = (await page.locator('[data-recall-summary]').textContent()) ?? '';
				const numbers = (score.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
				expect(numbers, 'one of three is right').toEqual([1, 3, birth?.steps.length]);
				const again = page.locator('[data-recall-look-again] a');
				await expect(again).toHaveText(
					['store-deployment', 'hear-deployment'].map(
						(id) => new RegExp(escape(titleOf(birth, id))),
					),
				);
				await expect(next).toHaveAttribute('href', /create-replicaset/);
				await again.first().click();
				await expect(page.locator('.step-caption')).toBeVisible();
				await expect(page.locator('[data-recall]')).toBeHidden();
				await page.goBack();
				await page.locator('[data-recall-forget]').click();
				await expect(again).toHaveCount(0);
				await expect(page.locator('[data-recall-leave]')).toBeFocused();
				await expect(live).toHaveText(
					(await page.locator('[data-recall-kept]').textContent()) ?? '?',
				);
				expect(await page.evaluate(() => localStorage.getItem('recalled-steps'))).toBeNull();
				await page.reload();
				await expect(next).toHaveAttribute('href', address(locale, birth, 'apply-deployment'));
				await expect(page.locator('[data-recall-forget]')).toHaveCount(0);
			},
		);

		turn()('the address holds through reload, language and Back', async ({ page }) => {
			const { heading, panel, live } = parts(page);
			const where = address(locale, birth, 'bind-pod');
			await open(page, where);
			await page.reload();
			await expect(heading).toBeVisible();
			await chooseLanguage(page, otherLocale(locale));
			await expect(page).toHaveURL(inOtherLanguage(where));
			await expect(heading).toBeVisible();
			await page.goBack();
			await expect(page).toHaveURL(where);
			await expect(heading).toBeVisible();
			await page.locator('[data-figure]').press('ArrowRight');
			await expect(page).toHaveURL(address(locale, birth, 'store-binding'));
			await expect(live).toContainText(titleOf(birth, 'bind-pod'));
			await expect(live).not.toContainText(titleOf(birth, 'store-binding'));
			expect(await page.title()).not.toContain(titleOf(birth, 'store-binding'));
			await page.keyboard.press('Space');
			await expect(page.locator('[data-play]')).not.toHaveAttribute('data-playing');
			await page.goBack();
			await expect(page).toHaveURL(where);
			await expect(page.locator('.recall-place')).toContainText(titleOf(birth, 'choose-node'));
			await page.locator('[data-recall-leave]').click();
			await expect(panel).toBeVisible();
			await expect(page).toHaveTitle(new RegExp(`^${escape(titleOf(birth, 'bind-pod'))}`));
			await page.goBack();
			await expect(panel).toBeHidden();
		});

		turn()('a box that was chosen is not marked once the questions are left', async ({ page }) => {
			await open(page, address(locale, birth, 'bind-pod'));
			await parts(page).box('kubelet').click();
			await expect(page.locator('[data-chosen]').first()).toBeAttached();
			await page.locator('[data-recall-leave]').click();
			await expect(page.locator('[data-panel]')).toBeVisible();
			await expect(page.locator('[data-chosen]')).toHaveCount(0);
		});

		turn()(
			'a value that does not exist is named, and questions come before Replay',
			async ({ page }) => {
				await page.goto(address(locale, birth, 'bind-pod', '?recall=hard'));
				await expect(page.locator('[data-note]')).toContainText('recall=hard');
				await expect(page.locator('.step-caption')).toBeVisible();
				await open(page, address(locale, birth, 'bind-pod', '?recall&replay'));
				await expect(parts(page).player).not.toHaveAttribute('data-replaying');
			},
		);

		turn()('nothing plays while a question is asked', async ({ page }) => {
			const play = page.locator('[data-play]');
			await page.clock.install({ time: 0 });
			await open(page, address(locale, birth, 'bind-pod', '?recall&play'));
			await expect(page).toHaveURL(address(locale, birth, 'bind-pod'));
			await expect(play).not.toHaveAttribute('data-playing');
			await page.locator('[data-recall-leave]').click();
			await play.click();
			await expect(play).toHaveAttribute('data-playing');
			await page.locator('[data-discloses="playback"]').click();
			await page.locator('[data-opens-recall]').click();
			await expect(parts(page).heading).toBeVisible();
			await expect(play).not.toHaveAttribute('data-playing');
			await page.clock.runFor(10_000);
			await expect(page).toHaveURL(address(locale, birth, 'store-binding'));
		});

		turn()('a wish about the view leaves the question and its picture', async ({ page }) => {
			const { told } = parts(page);
			await open(page, address(locale, birth, 'bind-pod', '?recall&lens=connection'));
			await answer(page, 'kubelet', 'kubelet');
			const onward = address(locale, birth, 'store-binding', '?lens=connection&recall');
			await expect(parts(page).next).toHaveAttribute('href', onward);
			await page.locator('[data-switch="lens"]').selectOption('information');
			await expect(told).toBeVisible();
			await expect(page).toHaveURL(address(locale, birth, 'bind-pod'));
			const frame = recallFrame(pictureFlow(birth ?? overview), 10, plainView);
			expect(await findWrong(page, frame)).toEqual([]);
		});

		turn()('questions that cannot be had leave the step, and say so', async ({ page }) => {
			await page.route('**/recall.json', (route) => route.fulfill({ status: 200, body: '<p>' }));
			const before = address(locale, birth, 'create-pod', '');
			await page.goto(before);
			await page.goto(address(locale, birth, 'bind-pod'));
			await expect(page.locator('[data-note]')).toBeVisible();
			await expect(page).toHaveURL(address(locale, birth, 'bind-pod', ''));
			await expect(page.locator('.step-caption')).toBeVisible();
			await expect(page.locator('.picture.wide')).toHaveAttribute('data-step', 'bind-pod');
			const playback = page.locator('[data-discloses="playback"]');
			await expect(playback, 'no button was pressed').not.toBeFocused();
			await page.goBack();
			await expect(page, 'Back is not held up').toHaveURL(before);
			await playback.click();
			await page.locator('[data-opens-recall]').click();
			await expect(page.locator('[data-note]')).toBeVisible();
			await expect(playback, 'the button that was pressed is out of sight').toBeFocused();
		});

		turn()('without storage it works, and says that answers are lost', async ({ page }) => {
			await page.addInitScript(() => {
				Object.defineProperty(window, 'localStorage', {
					configurable: true,
					get: () => {
						throw new DOMException('denied', 'SecurityError');
					},
				});
			});
			await open(page, address(locale, birth, 'bind-pod'));
			const before = await page.locator('[data-recall-kept]').textContent();
			await answer(page, 'kube-scheduler', 'kube-apiserver');
			await expect(parts(page).told).toBeVisible();
			expect(before).toMatch(locale === 'ja' ? /保存できません/ : /cannot keep/);
		});

		for (const theme of ['light', 'dark'] as const) {
			test.describe(theme, () => {
				test.use({ colorScheme: theme });
				test.beforeEach(({ context }) => installAxe(context));
				for (const stage of ['ask', 'told', 'result'] as const) {
					turn()(`no barrier: ${stage}`, async ({ page }) => {
						await page.setViewportSize(windows[theme === 'light' ? 'wide' : 'tall']);
						await open(page, address(locale, birth, stage === 'result' ? undefined : 'bind-pod'));
						if (stage === 'told') await answer(page, 'etcd', 'kubelet');
						await expectAccessible(page, stage);
					});
				}
			});
		}

		turn()('in forced colors a chosen box is told from the others', async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active' });
			await open(page, address(locale, birth, 'bind-pod'));
			await parts(page).box('kubelet').click();
			const looks = await page.evaluate(() =>
				['kubelet', 'kube-proxy'].map((id) => {
					const box = document.querySelector(`.picture.wide [data-key="box:${id}"] rect`);
					const { stroke, strokeWidth } = getComputedStyle(box ?? document.body);
					return [stroke, strokeWidth];
				}),
			);
			expect(looks[0]?.[0]).not.toBe(looks[1]?.[0]);
			expect(looks[0]?.[1]).not.toBe(looks[1]?.[1]);
		});

		for (const width of [320, 360, windows.tall.width]) {
			turn()(`nothing is wider than the window at ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 844 });
				await open(page, address(locale, birth, 'bind-pod'));
				const measure = () =>
					page.evaluate(() => ({
						wider: document.documentElement.scrollWidth - innerWidth,
						low: Math.min(
							...[...document.querySelectorAll('[data-recall] :is(button, select, a.control)')].map(
								(one) => one.getBoundingClientRect().height,
							),
						),
					}));
				for (const turn of [0, 1]) {
					const { wider, low } = await measure();
					expect(wider).toBeLessThanOrEqual(0);
					expect(low, 'high enough for a finger').toBeGreaterThanOrEqual(24);
					if (turn === 0) await answer(page, 'cloud-controller-manager', 'container-runtime');
				}
			});
		}
	});
}

test('questions that come after Back and Forward leave the focus where it is', async ({ page }) => {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/recall.json', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(address('en', birth, 'bind-pod', ''));
	await page.locator('[data-discloses="playback"]').click();
	await page.locator('[data-opens-recall]').click();
	await expect(page).toHaveURL(address('en', birth, 'bind-pod'));
	await page.goBack();
	await expect(page).toHaveURL(address('en', birth, 'bind-pod', ''));
	release();
	await page.goForward();
	await expect(parts(page).heading).toBeVisible();
	await expect(parts(page).heading).not.toBeFocused();
});

test.describe('without a line', () => {
	test.use({ tolerated: [/ERR_FAILED/] });

	test('whoever leaves a question finds the step, in the panel and in the title', async ({
		page,
	}) => {
		const { panel, live } = parts(page);
		await page.route('**/store-binding/panel.html', (route) => route.abort());
		await open(page, address('en', birth, 'bind-pod'));
		await page.locator('[data-figure]').press('ArrowRight');
		const note = panel.locator('.note');
		await expect(note).not.toBeEmpty();
		const title = birth?.steps.find(({ id }) => id === 'store-binding')?.title.en ?? '?';
		await expect(live).toContainText((await note.textContent()) ?? '?');
		await expect(live, 'it would be the answer').not.toContainText(title);
		expect(await page.title()).not.toContain(title);
		await page.locator('[data-recall-leave]').click();
		await expect(panel.locator('h1')).toContainText(title);
		expect(await page.title()).toContain(title);
		await panel.locator('button').click();
		await expect(live).toContainText(title);
	});
});
