/** How long a browser that cannot tell when it is idle is left alone, in milliseconds. */
const rest = 300;

/** How long one that is never idle keeps a call waiting, in milliseconds. */
const patience = 2000;

/** Calls a function once, when the browser has nothing else to do. */
export function whenIdle(call: () => void): void {
	// Not in every browser, whatever its type says.
	const { requestIdleCallback: ask } = window as Partial<Pick<Window, 'requestIdleCallback'>>;
	if (ask) ask(call, { timeout: patience });
	else setTimeout(call, rest);
}
