import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchScreen } from './screen.ts';

/** A page whose screen the browser gives and takes, and reports either later, as browsers do. */
class Page extends EventTarget {
	fullscreenElement: object | null = null;
	readonly documentElement = {
		requestFullscreen: vi.fn(() => this.#turn({})),
	};
	readonly exitFullscreen = vi.fn(() => this.#turn(null));

	async #turn(element: object | null): Promise<void> {
		await Promise.resolve();
		this.fullscreenElement = element;
		this.dispatchEvent(new Event('fullscreenchange'));
	}
}

let page = new Page();

beforeEach(() => {
	page = new Page();
	vi.stubGlobal('document', page);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function watch() {
	const left = vi.fn();
	const controller = new AbortController();
	return { left, controller, screen: watchScreen(left, controller.signal) };
}

test('only a reader who leaves the full screen leaves the presentation', async () => {
	const { left, screen } = watch();
	screen.toggle();
	await vi.waitFor(() => {
		expect(page.fullscreenElement).not.toBeNull();
	});
	screen.toggle();
	await vi.waitFor(() => {
		expect(page.fullscreenElement).toBeNull();
	});
	expect(left, 'by a key of ours').not.toHaveBeenCalled();
	screen.fill();
	await vi.waitFor(() => {
		expect(page.fullscreenElement).not.toBeNull();
	});
	await page.exitFullscreen();
	expect(left, 'by the key of the browser').toHaveBeenCalledOnce();
});

test('what the browser refuses leaves the page as it is', async () => {
	const { left, screen } = watch();
	page.documentElement.requestFullscreen.mockRejectedValueOnce(new TypeError('refused'));
	screen.fill();
	await Promise.resolve();
	screen.giveBack();
	expect(page.exitFullscreen, 'nothing to give back').not.toHaveBeenCalled();
	expect(left).not.toHaveBeenCalled();
});

test('nothing is told of the screen once the presentation is over', async () => {
	const { left, controller, screen } = watch();
	screen.fill();
	await Promise.resolve();
	controller.abort();
	await page.exitFullscreen();
	expect(left).not.toHaveBeenCalled();
});
