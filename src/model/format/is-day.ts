/** Tells whether a text is a day that exists, as year-month-day. */
export function isDay(day: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
