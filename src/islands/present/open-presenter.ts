import { findPart } from '../find-part.ts';
import { keepAwake } from './keep-awake.ts';
import styles from './present.css?inline';
import type { Beginning, PresentHost, Presenter } from './present-host.ts';
import {
	actionOf,
	actionOfKey,
	type PresentAction,
	type PresentState,
	type Wish,
} from './present-keys.ts';
import { setAside } from './set-aside.ts';
import { isElsewhere, switchLanguage } from './switch-language.ts';

/** How long the mouse pointer stays in sight after it has moved, in milliseconds. */
const pointerStays = 2500;

const sheet = document.createElement('style');
sheet.textContent = styles;

/** Fills the screen with the picture and the caption of a player, and steps by keys and clickers. */
export function openPresenter(host: PresentHost, { fillsScreen, from }: Beginning): Presenter {
	const { player } = host;
	const figure = findPart(player, '[data-figure]', HTMLElement);
	const template = findPart(player, '[data-present-parts]', HTMLTemplateElement);
	const parts = document.importNode(template.content, true);
	const bar = findPart(parts, '[data-present-bar]', HTMLElement);
	const keys = findPart(parts, '[data-present-keys]', HTMLDialogElement);
	const number = findPart(bar, '[data-present-number]', HTMLElement);
	const address = findPart(bar, '[data-present-address]', HTMLElement);
	findPart(bar, '[data-wish="fullScreen"]', HTMLElement).hidden = !document.fullscreenEnabled;
	const listening = new AbortController();
	const { signal } = listening;
	let isFull = document.fullscreenElement !== null;
	let isSwitching = false;
	let resting: ReturnType<typeof setTimeout> | undefined;

	const show = () => {
		number.textContent = host.number();
		address.textContent = location.host + host.address();
	};

	const state = (target: EventTarget | null): PresentState => ({
		isMoving: host.isMoving(),
		isBlank: player.hasAttribute('data-blank'),
		showsKeys: keys.open,
		isOnButton: target instanceof Element && target.closest('button') !== null,
	});

	const blank = () => {
		const isBlank = player.toggleAttribute('data-blank');
		host.announce(isBlank ? (template.dataset['blank'] ?? '') : host.number());
	};

	const fillScreen = async (fills: boolean) => {
		try {
			if (fills) await document.documentElement.requestFullscreen();
			else {
				// Leaving it by a key of ours is no wish to leave the presentation.
				isFull = false;
				await document.exitFullscreen();
			}
		} catch {
			// The page is as large as its window.
		}
	};

	const speakOther = async () => {
		if (isSwitching) return;
		isSwitching = true;
		try {
			await switchLanguage(player, () => signal.aborted);
		} catch {
			host.note(template.dataset['noLanguage'] ?? '');
		} finally {
			isSwitching = false;
		}
	};

	const toggleKeys = () => {
		if (keys.open) keys.close();
		else keys.showModal();
	};

	const act = (action: PresentAction) => {
		if (action === 'nothing') return;
		if (action === 'keys') {
			toggleKeys();
			return;
		}
		keys.close();
		if (action === 'blank') blank();
		else if (action === 'language') void speakOther();
		else if (action === 'fullScreen') void fillScreen(document.fullscreenElement === null);
		else if (action === 'leave') host.leave();
		else host.go(action);
	};

	const onKey = (event: KeyboardEvent) => {
		const action = actionOfKey(event, state(event.target));
		if (action === undefined) return;
		event.preventDefault();
		// Before the figure and the search, which have meanings of their own for some of them.
		event.stopPropagation();
		act(action);
	};

	const onClick = ({ target }: MouseEvent) => {
		if (!(target instanceof Element)) return;
		const now = state(target);
		const wish = target.closest('[data-wish]')?.getAttribute('data-wish');
		if (now.isBlank) act('blank');
		else if (wish) act(actionOf(wish as Wish, now));
		else if (keys.contains(target)) keys.close();
		else if (figure.contains(target) && !target.closest('a')) act(actionOf('next', now));
	};

	const wake = () => {
		player.toggleAttribute('data-pointing', true);
		clearTimeout(resting);
		resting = setTimeout(() => player.toggleAttribute('data-pointing', false), pointerStays);
	};

	const onFullScreen = () => {
		const wasFull = isFull;
		isFull = document.fullscreenElement !== null;
		// The browser keeps Esc for itself while the page fills the screen.
		if (wasFull && !isFull) host.leave();
	};

	document.head.append(sheet);
	player.toggleAttribute('data-presenting', true);
	player.append(bar, keys);
	const bringBack = setAside(player);
	const letSleep = keepAwake();
	addEventListener('keydown', onKey, { capture: true, signal });
	player.addEventListener('click', onClick, { signal });
	player.addEventListener('pointermove', wake, { signal });
	document.addEventListener('fullscreenchange', onFullScreen, { signal });
	show();
	figure.focus({ preventScroll: true });
	if (fillsScreen) void fillScreen(true);

	return {
		show,
		close: (isReplaced) => {
			listening.abort();
			clearTimeout(resting);
			letSleep();
			bringBack();
			bar.remove();
			keys.remove();
			for (const name of ['data-presenting', 'data-blank', 'data-pointing']) {
				player.removeAttribute(name);
			}
			sheet.remove();
			if (isReplaced) return;
			if (document.fullscreenElement) void fillScreen(false);
			// What stands around the player is in the language in which the presentation began.
			if (isElsewhere()) {
				location.reload();
				return;
			}
			if (from instanceof HTMLElement) from.focus();
			// It may have gone, or be the page itself.
			if (from === document.body || document.activeElement !== from) figure.focus();
		},
	};
}
