import { PagefindUI } from '@pagefind/default-ui';
import styles from './search-panel.css?inline';

interface TrustedTypes {
	createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string>>): unknown;
}

// Pagefind knows no Trusted Types. Its markup is its own and what the build indexed.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
	createHTML: (html) => html,
	createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : ''),
});

/** Builds Pagefind's search in its place in the dialog, with its styles and in our words. */
export function showPanel(
	panel: HTMLElement,
	translations: Readonly<Record<string, string>>,
): void {
	const style = document.createElement('style');
	style.textContent = styles;
	document.head.append(style);
	new PagefindUI({
		element: panel,
		bundlePath: `${import.meta.env.BASE_URL}pagefind/`,
		baseUrl: import.meta.env.BASE_URL,
		showImages: false,
		showSubResults: true,
		translations,
		// Starlight's: a long page is not worth less, and a word in full is worth more than a part.
		ranking: {
			pageLength: 0.1,
			termFrequency: 0.1,
			termSaturation: 2,
			termSimilarity: 9,
			diacriticSimilarity: 0.8,
		},
	});
	// Pagefind names its field by a title and a placeholder, and tells its results to eyes alone.
	panel.querySelector('input')?.setAttribute('aria-label', translations['placeholder'] ?? '');
	new MutationObserver(() => {
		panel.querySelector('.pagefind-ui__message')?.setAttribute('role', 'status');
	}).observe(panel, { childList: true, subtree: true });
}
