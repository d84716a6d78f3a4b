import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { pageAddress } from '../../data/site/addresses.ts';
import { bookPath } from '../../data/site/book.ts';
import { locales } from '../../model/locale.ts';
import type { SitePlace } from '../../model/site/base.ts';
import type { BookOrder } from './book-worker.ts';
import { fillBook, readNotesHeading } from './fill-book.ts';
import type { Book } from './make-book.ts';

/**
 * Fills the page of the book of each language with the chapters, which it makes from the finished
 * pages, so that nothing on them can be forgotten. Belongs after whatever finishes pages.
 */
export function writeBook({ origin, base }: SitePlace): AstroIntegration {
	return {
		name: 'write-book',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const dist = fileURLToPath(dir);
				await Promise.all(
					locales.map(async (locale) => {
						const file = new URL(`.${pageAddress(locale, bookPath)}index.html`, dir);
						const page = await readFile(file, 'utf8');
						const notesHeading = readNotesHeading(page);
						const book = await runWorker({ dist, locale, origin, base, notesHeading });
						await writeFile(file, fillBook(page, book));
					}),
				);
			},
		},
	};
}

function runWorker(workerData: BookOrder): Promise<Book> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('book-worker.ts', import.meta.url), { workerData });
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}
