import { parentPort, workerData } from 'node:worker_threads';
import { makeCard } from './make-card.ts';
import type { CardOrder } from './make-cards.ts';

for (const order of workerData as readonly CardOrder[]) {
	parentPort?.postMessage(await makeCard(order));
}
