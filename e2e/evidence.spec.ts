import { readFile } from 'node:fs/promises';
import { buildWith } from './broken-copy.ts';
import { expect, locales, test } from './site.ts';

test.describe.configure({ timeout: 240_000 });

interface Event {
	id?: string;
	ms?: number;
}

/** Changes how long a recorded event took. */
function withDuration(id: string, ms: number): (text: string) => string {
	return (text) => {
		const recording = JSON.parse(text) as { events: Event[] };
		const event = recording.events.find((known) => known.id === id);
		if (event?.ms === undefined) throw new Error(`Nothing to change: no duration of ${id}`);
		event.ms = ms;
		return JSON.stringify(recording);
	};
}

test('a number on a page is the number in the recording', async () => {
	const { status, output } = await buildWith('other-recording', {
		'src/data/recordings/pod-birth.json': withDuration('bind-pod', 1234.5),
	});
	expect(status, output.slice(-2000)).toBe(0);
	for (const locale of locales) {
		const page = await readFile(
			new URL(
				`../.cache/broken/other-recording/dist/${locale}/flows/overview/bind-pod/index.html`,
				import.meta.url,
			),
			'utf8',
		);
		expect(page).toContain('1234.5');
	}
});

for (const locale of locales) {
	test(`every file of the recording and its schema can be had, in ${locale}`, async ({
		page,
		request,
	}) => {
		await page.goto(`/${locale}/how-we-know/`);
		const links = page.locator('a[href^="/data/evidence/"]');
		const addresses = await links.evaluateAll((all) =>
			all.map((link) => link.getAttribute('href') ?? ''),
		);
		expect(addresses.length).toBeGreaterThan(30);
		for (const address of addresses) {
			const response = await request.get(address);
			expect(response.status(), address).toBe(200);
			const text = await response.text();
			if (address.endsWith('.schema.json')) {
				expect((JSON.parse(text) as { $schema?: string }).$schema, address).toBeDefined();
				continue;
			}
			const file = new URL(`../src${address}`, import.meta.url);
			expect(text, `${address} is the file as it lies in the project`).toBe(
				await readFile(file, 'utf8'),
			);
		}
	});
}
