import { isNextPage } from './is-next-page.ts';

/** How long a reader rests on a link before its page is fetched, in milliseconds. */
const rest = 80;

/** What some browsers tell of the line. */
interface Line {
	readonly saveData?: boolean;
	readonly effectiveType?: string;
}

const fetched = new Set<string>();
let resting: ReturnType<typeof setTimeout> | undefined;

/**
 * Fetches the page behind a link that the pointer or the focus rests on, for the click that may
 * follow. Listens at the document, so that links cost nothing, however many there are.
 */
function arrive({ target }: Event): void {
	clearTimeout(resting);
	const link = target instanceof Element ? target.closest('a') : null;
	if (!(link instanceof HTMLAnchorElement) || !link.href || isSpared()) return;
	const isInPlayer = link.closest('flow-player') !== null;
	const [from, to] = [new URL(location.href), new URL(link.href)];
	if (!isNextPage(from, to, isInPlayer)) return;
	resting = setTimeout(() => {
		fetchPage(to.origin + to.pathname + to.search);
	}, rest);
}

function isSpared(): boolean {
	const { connection } = navigator as { connection?: Line };
	const isSlow = connection?.effectiveType?.includes('2g') ?? false;
	return !navigator.onLine || isSlow || connection?.saveData === true;
}

function fetchPage(address: string): void {
	if (fetched.has(address)) return;
	fetched.add(address);
	const link = document.createElement('link');
	if (!link.relList.supports('prefetch')) {
		fetch(address).catch(() => undefined);
		return;
	}
	link.rel = 'prefetch';
	link.href = address;
	document.head.append(link);
}

for (const sign of ['pointerover', 'focusin']) {
	document.addEventListener(sign, arrive, { passive: true });
}
