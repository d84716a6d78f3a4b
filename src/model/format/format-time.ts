import { gaps, type Locale } from '../locale.ts';
import { formatNumber } from './format-number.ts';

/** How a unit of time is written after a number. */
export const timeUnits = {
	ja: { ms: 'ミリ秒', s: '秒' },
	en: { ms: 'ms', s: 's' },
} as const;

/** Gives a number of seconds as it is: nothing is rounded. */
export function formatSeconds(seconds: number, locale: Locale): string {
	return withUnit(formatNumber(seconds, locale), 's', locale);
}

/** Gives a span of seconds, such as “300–360 s”. */
export function formatSecondsSpan(from: number, to: number, locale: Locale): string {
	const between = { ja: '〜', en: '–' }[locale];
	const numbers = [from, to].map((seconds) => formatNumber(seconds, locale));
	return withUnit(numbers.join(between), 's', locale);
}

/**
 * Gives a recorded time as it is in the file, in milliseconds below one second and in seconds from
 * there on; nothing is rounded.
 */
export function formatMilliseconds(milliseconds: number, locale: Locale): string {
	return Math.abs(milliseconds) < 1000
		? withUnit(formatNumber(milliseconds, locale), 'ms', locale)
		: formatSeconds(milliseconds / 1000, locale);
}

function withUnit(number: string, unit: 'ms' | 's', locale: Locale): string {
	return `${number}${gaps[locale]}${timeUnits[locale][unit]}`;
}
