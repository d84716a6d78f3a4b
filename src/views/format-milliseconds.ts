import { gaps, type Locale } from '../model/locale.ts';

const units = { ja: { ms: 'ミリ秒', s: '秒' }, en: { ms: 'ms', s: 's' } } as const;

/**
 * Gives a recorded time as it is in the file, in milliseconds below one second and in seconds from
 * there on; nothing is rounded. The minus is the typographic one.
 */
export function formatMilliseconds(milliseconds: number, locale: Locale): string {
	const inSeconds = Math.abs(milliseconds) >= 1000;
	const value = inSeconds ? milliseconds / 1000 : milliseconds;
	const text = String(Number(value.toFixed(7))).replace('-', '−');
	return `${text}${gaps[locale]}${units[locale][inSeconds ? 's' : 'ms']}`;
}
