import { SizeObserver } from './size-observer.ts';

/** Calls a function with an element now and whenever its size changes; as often as the browser can. */
export function followSize<T extends Element>(element: T, call: (element: T) => void): void {
	const report = () => {
		call(element);
	};
	if (SizeObserver) {
		new SizeObserver(report).observe(element);
		return;
	}
	addEventListener('resize', report);
	report();
}
