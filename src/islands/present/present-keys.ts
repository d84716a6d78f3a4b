/** What a presenter can ask for, by a key, a clicker or a button. */
export type Wish =
	'next' | 'previous' | 'first' | 'last' | 'blank' | 'language' | 'keys' | 'fullScreen' | 'leave';

/** What is done: `finish` jumps to the end of the step that is moving, `nothing` swallows a key. */
export type PresentAction = Wish | 'finish' | 'nothing';

/** What the screen shows while a key is pressed. */
export interface PresentState {
	readonly isMoving: boolean;
	readonly isBlank: boolean;
	readonly showsKeys: boolean;
	/** A button has the focus, which the space bar presses. */
	readonly isOnButton: boolean;
}

/** A key as the browser reports it. */
export type PressedKey = Pick<
	KeyboardEvent,
	'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'
>;

const wishes: ReadonlyMap<string, Wish> = new Map([
	[' ', 'next'],
	['arrowright', 'next'],
	['arrowdown', 'next'],
	['pagedown', 'next'],
	['arrowleft', 'previous'],
	['arrowup', 'previous'],
	['pageup', 'previous'],
	['home', 'first'],
	['end', 'last'],
	['b', 'blank'],
	// What clickers send for a blank screen.
	['.', 'blank'],
	['l', 'language'],
	['?', 'keys'],
	['f', 'fullScreen'],
	['escape', 'leave'],
]);

/** Gives what a key does; nothing where it keeps its ordinary meaning. */
export function actionOfKey(key: PressedKey, state: PresentState): PresentAction | undefined {
	const name = key.key.toLowerCase();
	// The search would open out of sight.
	if (name === 'k' && (key.ctrlKey || key.metaKey)) return 'nothing';
	if (key.ctrlKey || key.metaKey || key.altKey) return undefined;
	if (name === ' ' && state.isOnButton && !state.isBlank) return undefined;
	const wish = name === ' ' && key.shiftKey ? 'previous' : wishes.get(name);
	if (wish === undefined) return undefined;
	// A key that is held down is one press.
	return key.repeat ? 'nothing' : actionOf(wish, state);
}

/** Gives what is done for a wish, as the screen is now. */
export function actionOf(
	wish: Wish,
	{ isMoving, isBlank, showsKeys }: PresentState,
): PresentAction {
	// Whatever is pressed at a blank screen brings back the picture, so that no step goes by unseen.
	if (isBlank) return 'blank';
	if (showsKeys && wish === 'leave') return 'keys';
	return wish === 'next' && isMoving ? 'finish' : wish;
}
