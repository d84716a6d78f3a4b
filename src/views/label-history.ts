import { inBrackets, listFacts } from '../model/format/format-list.ts';
import { changeAnchor } from '../data/site/addresses.ts';
import { lanes } from '../data/history/history.ts';
import { stageNames, wordsOfChange } from '../data/history/stages.ts';
import type { HistoryLabels } from '../diagram/history/layout-history.ts';
import type { Locale } from '../model/locale.ts';
import { stages, type VersionChange } from '../model/history/version-change.ts';

/** The words of the timeline that are not in the data. */
interface HistoryTexts {
	readonly picture: string;
	readonly today: string;
	readonly planned: string;
}

/** Gives the words of the timeline in one language. */
export function labelHistory(locale: Locale, texts: HistoryTexts): HistoryLabels {
	const tracks = lanes.flatMap((lane) => lane.tracks);
	return {
		...texts,
		lanes: Object.fromEntries(lanes.map(({ id, title }) => [id, title[locale]])),
		tracks: Object.fromEntries(tracks.map(({ id, name }) => [id, name[locale]])),
		stages: nameStages(locale),
		changes: Object.fromEntries(
			tracks.flatMap(({ changes }) =>
				changes.map((change) => [
					change.id,
					{ label: labelChange(change, locale), href: `#${changeAnchor(change.id)}` },
				]),
			),
		),
	};
}

/** Says in words what the drawing shows by shape, and what holds by default, which it does not. */
function labelChange(change: VersionChange, locale: Locale): string {
	const begins = listFacts(wordsOfChange(change, locale), locale);
	const text = change.text[locale].replaceAll('`', '');
	return `${change.version}: ${text}${begins === '' ? '' : inBrackets(begins, locale)}`;
}

function nameStages(locale: Locale): HistoryLabels['stages'] {
	const names = stages.map((stage) => {
		const { name, short } = stageNames[stage];
		return [stage, [name[locale], short[locale]]];
	});
	return Object.fromEntries(names) as HistoryLabels['stages'];
}
