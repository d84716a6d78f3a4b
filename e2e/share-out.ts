/**
 * Shares pages out among tests, each of which looks at `size` of them in one window: enough that the
 * window pays, few enough for each worker to have its share.
 */
export function shareOut(pages: readonly string[], size: number): readonly (readonly string[])[] {
	const count = Math.ceil(pages.length / size);
	return Array.from({ length: count }, (_, index) => pages.slice(index * size, (index + 1) * size));
}
