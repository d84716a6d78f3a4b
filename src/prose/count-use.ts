const counts = new WeakMap<object, Map<string, number>>();

/**
 * How often a page has cited a reference by now, this time included; counts from 1. `page` is an
 * object that lives as long as one rendering of the page.
 *
 * Reading and counting happen without a pause in between, so the numbers of a reference are unique
 * on a page even when Astro renders components concurrently. Out of order they would only swap the
 * targets of two back links to the same reference.
 */
export function countUse(page: object, id: string): number {
	const ofPage = counts.get(page) ?? new Map<string, number>();
	const count = (ofPage.get(id) ?? 0) + 1;
	counts.set(page, ofPage.set(id, count));
	return count;
}
