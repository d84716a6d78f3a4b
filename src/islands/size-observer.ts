/** `ResizeObserver`, which some readers take from every page, whatever its type says. */
export const { ResizeObserver: SizeObserver } = globalThis as Partial<
	Pick<typeof globalThis, 'ResizeObserver'>
>;
