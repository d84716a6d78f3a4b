import { PagefindUI } from '@pagefind/default-ui';
import styles from './search-panel.css?inline';

/** Builds Pagefind's search in its place in the dialog, with its styles. */
export function showPanel(translations: string): void {
	const style = document.createElement('style');
	style.textContent = styles;
	document.head.append(style);
	new PagefindUI({
		element: '#starlight__search',
		bundlePath: '/pagefind/',
		baseUrl: '/',
		showImages: false,
		showSubResults: true,
		translations: JSON.parse(translations) as unknown,
		// Starlight's: a long page is not worth less, and a word in full is worth more than a part.
		ranking: {
			pageLength: 0.1,
			termFrequency: 0.1,
			termSaturation: 2,
			termSimilarity: 9,
			diacriticSimilarity: 0.8,
		},
	});
}
