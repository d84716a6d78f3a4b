import { Feed } from 'feed';
import { pageAddress } from '../../data/site/addresses.ts';
import { changesTitle } from '../../data/changes/releases.ts';
import { siteDescription, siteTitle } from '../../data/site/identity.ts';
import { feedFile } from '../../data/site/outputs.ts';
import { authorFiles } from '../../model/author-files.ts';
import type { Locale } from '../../model/locale.ts';
import { plainText } from '../../model/plain-text.ts';
import { type FeedEntry, listFeedEntries } from '../../views/changes/list-feed-entries.ts';
import { placeName } from '../corrections/place-name.ts';
import { textsOf } from '../site/texts-of.ts';
import { feedId } from './feed-id.ts';

/**
 * Writes the changes and corrections of a language as an Atom feed. `publish` gives the whole
 * address of something on the site. All days come from the data, so that a build changes nothing.
 */
export async function writeFeed(
	locale: Locale,
	publish: (address: string) => string,
): Promise<string> {
	const texts = await textsOf(locale);
	const entries = listFeedEntries(locale);
	const newest = entries[0]?.day;
	if (newest === undefined)
		throw new Error(`A feed needs an entry: ${authorFiles.changes} has none.`);
	const feed = new Feed({
		id: feedId(locale),
		title: `${siteTitle[locale]}: ${changesTitle[locale]}`,
		description: siteDescription[locale],
		link: publish(pageAddress(locale, 'changes/')),
		feed: publish(pageAddress(locale, feedFile)),
		author: { name: siteTitle[locale], link: publish(pageAddress(locale, '')) },
		updated: new Date(newest),
		generator: false,
	});
	for (const entry of entries) {
		feed.addItem({
			id: feedId(`${locale}/${entry.id}`),
			title: escapeHtml(plainText(entry.title)),
			link: publish(entry.address),
			date: new Date(entry.day),
			published: new Date(entry.day),
			content: await contentOf(entry),
			category: [{ term: entry.kind, name: texts[`changes.kind.${entry.kind}`] }],
		});
	}
	// The library has no way to say which language a feed is in.
	return `${feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `)}\n`;

	async function contentOf({ text, pages }: FeedEntry): Promise<string> {
		const paragraphs = text.map(({ label, text: own }) => {
			const before = label === undefined ? '' : `${texts[`correction.${label}`]}: `;
			return `<p>${before}${toHtml(own)}</p>`;
		});
		const links = await Promise.all(
			pages.map(async (page) => {
				const name = escapeHtml(await placeName(page.replace(/^\/[^/]+\//, ''), locale));
				return `<li><a href="${escapeHtml(publish(page))}">${name}</a></li>`;
			}),
		);
		return [...paragraphs, `<ul>${links.join('')}</ul>`].join('');
	}
}

function toHtml(text: string): string {
	return escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>');
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
