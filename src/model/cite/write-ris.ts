import { type CslItem, joinDate } from './csl-item.ts';

/**
 * Writes an item as a record in RIS. RIS takes every author for a person and a comma in the name for
 * the end of the surname, so that the name of a site stands as the title of the work and as its
 * publisher, not as an author. Its web pages have no version: it is part of the note.
 */
export function writeRis(item: CslItem): string {
	const { type, title, publisher, issued, accessed, version, note } = item;
	const site = item['container-title'];
	const [year] = issued?.['date-parts'][0] ?? [];
	const lines: readonly (readonly [string, string | undefined])[] = [
		['TY', type === 'book' ? 'BOOK' : 'ELEC'],
		['ID', item.id],
		['TI', title],
		['T2', site],
		['PB', site ?? publisher],
		['PY', year === undefined ? undefined : String(year)],
		['DA', issued && joinDate(issued, '/')],
		['Y2', accessed && joinDate(accessed, '/')],
		['UR', item.URL],
		['LA', item.language],
		['N1', [note, version].filter((part) => part !== undefined).join('; ') || undefined],
		['ER', ''],
	];
	return lines
		.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]))
		.join('\n');
}
