import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Twin } from './twin.ts';
import type { BuiltFile } from './twin-worker.ts';

/** Makes the twins of pages, in the order of the pages, on as many processors as there are. */
export async function makeTwins(pages: readonly BuiltFile[]): Promise<readonly Twin[]> {
	const count = Math.min(availableParallelism(), 4);
	// Dealt out like cards: long pages stand together in the list.
	const shares = Array.from({ length: count }, (_, hand) =>
		pages.filter((_page, index) => index % count === hand),
	);
	const made = await Promise.all(shares.map(runWorker));
	return pages.map(({ address }, index) => {
		const twin = made[index % count]?.[Math.floor(index / count)];
		if (twin?.address !== address) throw new Error(`${address} got no Markdown twin.`);
		return twin;
	});
}

function runWorker(workerData: readonly BuiltFile[]): Promise<readonly Twin[]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('twin-worker.ts', import.meta.url), { workerData });
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}
