import type { CDPSession, Page } from '@playwright/test';

/** The line and the processor that pages are measured with. */
export interface Conditions {
	/** How many times slower the processor is. */
	readonly slowdown: number;
	/** Bytes per second, and the round trip in ms. */
	readonly line: { readonly throughput: number; readonly latency: number };
}

/** Puts a page under conditions, and gives the session of the tools that hold it there. */
export async function putUnder({ slowdown, line }: Conditions, page: Page): Promise<CDPSession> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		downloadThroughput: line.throughput,
		uploadThroughput: line.throughput,
		latency: line.latency,
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	return devtools;
}
