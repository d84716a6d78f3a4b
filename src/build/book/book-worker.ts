import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { pageAddress } from '../../data/site/addresses.ts';
import { type BookOptions, makeBook } from './make-book.ts';

/** What a thread needs to make a book; pages it reads by itself. */
export interface BookOrder extends Omit<BookOptions, 'read'> {
	/** The folder of the built site. */
	readonly dist: string;
}

const { dist, ...options } = workerData as BookOrder;
const read = (path: string) =>
	readFileSync(`${dist}${pageAddress(options.locale, path).slice(1)}index.html`, 'utf8');
parentPort?.postMessage(makeBook({ ...options, read }));
