import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { callText } from './playwright-session.ts';
import { errorStore, reportErrors } from './report-errors.ts';
import type { Session } from './session.ts';

const keys: Readonly<Record<string, string>> = {
	ArrowRight: Key.ARROW_RIGHT,
	ArrowLeft: Key.ARROW_LEFT,
	End: Key.END,
	Escape: Key.ESCAPE,
};

/** A port that is free now. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
		});
	});
}

/** Starts Xvfb on the first display that is free, which it names on its third stream. */
async function startDisplay(): Promise<{ process: ChildProcess; display: string }> {
	const process = spawn(
		'Xvfb',
		['-displayfd', '3', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		},
	);
	const stream = process.stdio[3];
	const display = await new Promise<string>((resolve, reject) => {
		process.on('error', reject);
		process.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
		stream?.once('data', (text: Buffer) => resolve(`:${text.toString().trim()}`));
	});
	return { process, display };
}

async function connect(
	port: number,
	binary: string,
	without: readonly string[],
): Promise<WebDriver> {
	const features = without.map((name) => `-${name}`).join();
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': {
			binary,
			args: ['--automation', ...(features ? [`--features=${features}`] : [])],
		},
	});
	const server = `http://127.0.0.1:${port}`;
	for (let left = 50; ; left -= 1) {
		const isThere = await fetch(`${server}/status`).then(
			({ ok }) => ok,
			() => false,
		);
		if (isThere) break;
		if (left === 0) throw new Error('WebKitWebDriver does not answer.');
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

/**
 * WebKitGTK, by WebDriver. `without` names features that it shall not have, as older browsers have
 * them not; `MiniBrowser --features=help` lists what there is.
 */
export async function openWebKit(
	browser: string,
	origin: string,
	without: readonly string[] = [],
): Promise<Session> {
	const reporting = await reportErrors(origin);
	const { process: screen, display } = await startDisplay();
	const port = await freePort();
	const server = spawn('WebKitWebDriver', [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display, GTK_THEME: 'Adwaita', LIBGL_ALWAYS_SOFTWARE: '1' },
	});
	const end = () => {
		server.kill();
		screen.kill();
		reporting.server.close();
	};
	const driver = await connect(port, browser, without).catch((error: unknown) => {
		end();
		throw error;
	});
	// WebKitWebDriver answers as soon as a page is parsed: its scripts, and what they show, come later.
	const untilLoaded = async () => {
		const isLoaded = () =>
			driver.executeScript<boolean>('return document.readyState === "complete"');
		await driver.wait(isLoaded, 60_000, 'The page is not loaded.', 25);
	};
	const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
	return {
		engine: `webkitgtk/${version}`,
		open: async (address) => {
			await driver.get(reporting.origin + address);
			await untilLoaded();
		},
		evaluate: (call, argument) => driver.executeScript(`return ${callText(call, argument)}`),
		click: (selector) => driver.findElement(By.css(selector)).click(),
		// As actions, keys are lost or come twice on a busy machine.
		press: (key) =>
			driver
				.switchTo()
				.activeElement()
				.sendKeys(keys[key] ?? key),
		back: () => driver.navigate().back(),
		reload: async () => {
			await driver.navigate().refresh();
			await untilLoaded();
		},
		resize: async (width, height) => {
			const inner = () =>
				driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
			await driver.manage().window().setRect({ x: 0, y: 0, width, height });
			const [, given] = await inner();
			await driver
				.manage()
				.window()
				.setRect({ x: 0, y: 0, width, height: 2 * height - given });
		},
		screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
		takeErrors: () =>
			driver.executeScript(
				`const known = sessionStorage.getItem('${errorStore}') ?? '[]';
				sessionStorage.removeItem('${errorStore}');
				return JSON.parse(known);`,
			),
		close: async () => {
			await driver.quit();
			end();
		},
	};
}
