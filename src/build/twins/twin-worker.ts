import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Locale } from '../../model/locale.ts';
import { type Twin, twinOf } from './twin.ts';

/** A built page: its language, its file, and the address at which it is served. */
export interface BuiltFile {
	readonly locale: Locale;
	readonly file: string;
	readonly address: string;
}

const twins: Twin[] = [];
for (const { locale, file, address } of workerData as readonly BuiltFile[]) {
	twins.push(twinOf(await readFile(file, 'utf8'), address, locale));
}
parentPort?.postMessage(twins);
