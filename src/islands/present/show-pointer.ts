/** How long the mouse pointer stays in sight after it has moved, in milliseconds. */
const stays = 2500;

/** Shows the pointer over a player while it moves and a little longer, until the signal. */
export function showPointer(player: HTMLElement, signal: AbortSignal): void {
	let resting: ReturnType<typeof setTimeout> | undefined;
	const wake = () => {
		player.toggleAttribute('data-pointing', true);
		clearTimeout(resting);
		resting = setTimeout(() => player.toggleAttribute('data-pointing', false), stays);
	};
	player.addEventListener('pointermove', wake, { signal });
	signal.addEventListener('abort', () => {
		clearTimeout(resting);
		player.removeAttribute('data-pointing');
	});
}
