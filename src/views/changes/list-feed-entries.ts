import { siteReleases } from '../../data/changes/releases.ts';
import { corrections } from '../../data/corrections/corrections.ts';
import { correctionAddress, pageAddress, siteChangeAddress } from '../../data/site/addresses.ts';
import type { ChangeKind } from '../../model/changes/change.ts';
import { listDays } from '../../model/changes/list-days.ts';
import type { Locale } from '../../model/locale.ts';

/** What the feed tells readers of. */
export interface FeedEntry {
	/** Stays for ever, and is no other entry's. */
	readonly id: string;
	readonly day: string;
	readonly kind: ChangeKind | 'correction';
	/** Names in backticks are code, here and in the text. */
	readonly title: string;
	readonly text: readonly { readonly label?: 'said' | 'says'; readonly text: string }[];
	/** Where the site states the change, from its root. */
	readonly address: string;
	/** The pages concerned. */
	readonly pages: readonly string[];
}

/** Every change and every correction, the newest day first. */
export function listFeedEntries(locale: Locale): readonly FeedEntry[] {
	return listDays(siteReleases, corrections).flatMap(({ day, ...own }) => [
		...own.changes.map(({ id, kind, title, text, page }): FeedEntry => ({
			id: `change/${id}`,
			day,
			kind,
			title: title[locale],
			text: [{ text: text[locale] }],
			address: siteChangeAddress(locale, id),
			pages: [pageAddress(locale, page)],
		})),
		...own.corrections.map(({ id, about, said, says, pages }): FeedEntry => ({
			id: `correction/${id}`,
			day,
			kind: 'correction',
			title: about[locale],
			text: [
				{ label: 'said', text: said[locale] },
				{ label: 'says', text: says[locale] },
			],
			address: correctionAddress(locale, id),
			pages: pages.map((page) => pageAddress(locale, page)),
		})),
	]);
}
