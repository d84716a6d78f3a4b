/**
 * Gives what a key asks of a player whose figure has the focus: a position, which may not exist, or
 * to play or pause; nothing where the key is not one of the player's.
 */
export function positionOfKey(
	{ key, ctrlKey, metaKey, altKey }: KeyboardEvent,
	{ position, last }: { readonly position: number; readonly last: number },
): number | 'toggle' | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	const asked: Readonly<Record<string, number | 'toggle'>> = {
		ArrowRight: position + 1,
		ArrowLeft: position - 1,
		Home: 0,
		End: last,
		' ': 'toggle',
	};
	return asked[key];
}
