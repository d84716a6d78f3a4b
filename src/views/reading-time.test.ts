import { expect, it } from 'vitest';
import type { SitePage } from '../model/site/page.ts';
import { minutesToRead } from './reading-time.ts';

const text = (count: number) => ({ ja: 'あ'.repeat(count), en: 'word '.repeat(count) });
const page = (path: string, facts?: unknown, group?: string): SitePage => ({
	path,
	origin: 'data',
	...(facts === undefined ? {} : { shows: [{ file: 'a.ts', facts }] }),
	...(group === undefined ? {} : { group }),
});

it('counts characters in Japanese and words in English, and rounds up', () => {
	const list = page('list/', [{ text: text(1001) }], 'a');
	expect(minutesToRead(list, { pages: [list] }, 'ja')).toBe(3);
	expect(minutesToRead(list, { pages: [list] }, 'en')).toBe(6);
});

it('counts the prose of a page, but neither its code nor its frontmatter', () => {
	const body = `---\ntitle: ${'word '.repeat(300)}\n---\n${'word '.repeat(199)}\n\`\`\`sh\n${'code '.repeat(300)}\n\`\`\`\n`;
	expect(minutesToRead(page('a/'), { pages: [], body }, 'en')).toBe(1);
});

it('counts the steps of a flow, but no page that stands for itself', () => {
	const flow = page('flows/a/', undefined, 'flows');
	const pages = [
		flow,
		page('flows/a/one/', text(300)),
		page('flows/a/two/', text(300)),
		page('flows/b/one/', text(300)),
	];
	expect(minutesToRead(flow, { pages }, 'en')).toBe(3);
	const all = page('flows/', undefined, 'flows');
	expect(minutesToRead(all, { pages: [all, ...pages] }, 'en')).toBeUndefined();
});
