/** Calls a function with an element now and whenever its size changes; as often as the browser can. */
export function followSize<T extends Element>(element: T, call: (element: T) => void): void {
	// Some readers take it from every page, whatever its type says.
	const { ResizeObserver: Observer } = window as Partial<Pick<typeof globalThis, 'ResizeObserver'>>;
	const report = () => {
		call(element);
	};
	if (Observer) {
		new Observer(report).observe(element);
		return;
	}
	addEventListener('resize', report);
	report();
}
