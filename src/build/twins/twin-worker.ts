import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type Twin, twinOf } from './twin.ts';

/** A built page: its file, and the address at which it is served. */
export interface BuiltFile {
	readonly file: string;
	readonly address: string;
}

const twins: Twin[] = [];
for (const { file, address } of workerData as readonly BuiltFile[]) {
	twins.push(twinOf(await readFile(file, 'utf8'), address));
}
parentPort?.postMessage(twins);
