import type { CslDate } from '../../model/cite/csl-item.ts';

/** The day on which somebody reads this, where they are. */
export function today(): CslDate {
	const now = new Date();
	return { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] };
}
