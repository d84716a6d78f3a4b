/** What a presenter can ask for, by a key, a clicker or a button. */
export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'blank'
	| 'language'
	| 'keys'
	| 'fullScreen'
	| 'leave';

/** What is done: `finish` jumps to the end of the step that is moving, `nothing` swallows a key. */
export type PresentAction = Command | 'finish' | 'nothing';

/** What the screen shows while a key is pressed. */
export interface PresentState {
	readonly isMoving: boolean;
	readonly isBlank: boolean;
	readonly showsKeys: boolean;
	/** The list of keys is larger than the window. */
	readonly scrollsKeys: boolean;
	/** A button has the focus, which the space bar presses. */
	readonly isOnButton: boolean;
}

/** A key as the browser reports it. */
export type PressedKey = Pick<
	KeyboardEvent,
	'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'
>;

const commands: ReadonlyMap<string, Command> = new Map([
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

/** The keys that scroll a list that has no room; others keep their meaning. */
const scrolling = ['arrowdown', 'arrowup', 'pagedown', 'pageup'];

/** Gives what a key does; nothing where it keeps its ordinary meaning. */
export function actionOfKey(key: PressedKey, state: PresentState): PresentAction | undefined {
	const name = key.key.toLowerCase();
	// The search would open out of sight.
	if (name === 'k' && (key.ctrlKey || key.metaKey)) return 'nothing';
	if (key.ctrlKey || key.metaKey || key.altKey) return undefined;
	if (state.scrollsKeys && scrolling.includes(name)) return undefined;
	if (name === ' ' && state.isOnButton && !state.isBlank) return undefined;
	const command = name === ' ' && key.shiftKey ? 'previous' : commands.get(name);
	if (command === undefined) return undefined;
	// A key that is held down is one press.
	return key.repeat ? 'nothing' : actionOf(command, state);
}

/** Gives what is done for a command, as the screen is now. */
export function actionOf(
	command: Command,
	{ isMoving, isBlank, showsKeys }: PresentState,
): PresentAction {
	// Whatever is pressed at a blank screen brings back the picture, so that no step goes by unseen.
	if (isBlank) return 'blank';
	if (showsKeys && command === 'leave') return 'keys';
	return command === 'next' && isMoving ? 'finish' : command;
}
