import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CardPage } from '../../views/card-of.ts';
import { hashText } from '../hash-text.ts';

/** A card to be made. */
export interface CardOrder {
	readonly page: CardPage;
	/** Where it belongs. */
	readonly file: string;
	/** The folder of cards that were made before. */
	readonly cache: string;
	/** What else than the drawing decides how a card looks. */
	readonly tools: string;
}

/** A card that was made, and its name in the cache. */
export interface MadeCard {
	readonly file: string;
	readonly name: string;
}

/** What a card was made of, and its name in the cache. */
type Known = Readonly<Record<string, string>>;

/**
 * Makes cards on as many processors as there are. A page of which nothing has changed since the
 * last build, nor the code, is not even drawn again. Gives how many were drawn.
 */
export async function makeCards(
	pages: readonly { page: CardPage; file: string }[],
	{ cache, edition, tools }: { cache: string; edition: string; tools: string },
): Promise<number> {
	await mkdir(cache, { recursive: true });
	const list = join(cache, 'cards.json');
	const known = readKnown(list);
	const keyed = pages.map(({ page, file }) => {
		const key = hashText([edition, tools, JSON.stringify(page)].join('\0'));
		const name = known[key];
		return { page, file, key, kept: name === undefined ? undefined : join(cache, name) };
	});
	const isKept = ({ kept }: { kept: string | undefined }) => kept !== undefined && existsSync(kept);
	const missing = keyed.filter((entry) => !isKept(entry));
	await Promise.all(
		keyed.filter(isKept).map(async ({ file, kept = '' }) => {
			await mkdir(dirname(file), { recursive: true });
			await copyFile(kept, file);
		}),
	);
	const made = await runWorkers(missing.map(({ page, file }) => ({ page, file, cache, tools })));
	const nameOf = new Map(made.map(({ file, name }) => [file, name]));
	const now = Object.fromEntries(
		keyed.map(({ key, file }) => [key, nameOf.get(file) ?? known[key] ?? '']),
	);
	await writeFile(list, JSON.stringify(now));
	await forget(cache, new Set([...Object.values(now), 'cards.json']));
	return missing.length;
}

async function runWorkers(orders: readonly CardOrder[]): Promise<readonly MadeCard[]> {
	const count = Math.min(availableParallelism(), 4, Math.ceil(orders.length / 8));
	// Dealt out like playing cards: those with much on them stand together in the list.
	const hands = Array.from({ length: count }, (_, hand) =>
		orders.filter((_order, index) => index % count === hand),
	);
	return (await Promise.all(hands.map(runWorker))).flat();
}

function runWorker(workerData: readonly CardOrder[]): Promise<readonly MadeCard[]> {
	return new Promise((resolve, reject) => {
		const made: MadeCard[] = [];
		const worker = new Worker(new URL('card-worker.ts', import.meta.url), { workerData });
		worker.on('message', (card: MadeCard) => made.push(card));
		worker.once('error', reject);
		worker.once('exit', () => resolve(made));
	});
}

/** What is remembered; nothing where there is no list, or nonsense in it. */
function readKnown(list: string): Known {
	try {
		const content: unknown = JSON.parse(readFileSync(list, 'utf8'));
		return typeof content === 'object' && content !== null ? (content as Known) : {};
	} catch {
		return {};
	}
}

/** Cards that no page has any more are not kept. */
async function forget(cache: string, used: ReadonlySet<string>): Promise<void> {
	const files = await readdir(cache);
	await Promise.all(files.filter((name) => !used.has(name)).map((name) => rm(join(cache, name))));
}
