import type { SourceTexts } from './source-forms.ts';
import { retryableImport } from '../retryable-import.ts';

/**
 * Makes a button open and close the citations of its source. What they are made from comes with the
 * first; where it cannot be had, the next opening tries again.
 */
function offerForms(button: HTMLButtonElement, source: HTMLElement, texts: SourceTexts): void {
	const file = document.querySelector<HTMLAnchorElement>('[data-source-file="csl"]');
	if (!file) return;
	const place = document.createElement('div');
	place.className = 'citation-forms';
	place.hidden = true;
	let filling: Promise<void> | undefined;
	const fill = async () => {
		place.textContent = '';
		try {
			const { showForms } = await retryableImport(() => import('./source-forms.ts'));
			await showForms(place, { id: source.id, file: file.href, texts });
		} catch {
			place.textContent = texts.failed;
			filling = undefined;
		}
	};
	button.setAttribute('aria-expanded', 'false');
	button.addEventListener('click', () => {
		// In its place before anything is there to be shown: a second click finds it, too.
		if (!place.isConnected) source.append(place);
		place.hidden = !place.hidden;
		button.setAttribute('aria-expanded', String(!place.hidden));
		if (!place.hidden) filling ??= fill();
	});
}

for (const list of document.querySelectorAll<HTMLElement>('[data-source-texts]')) {
	const texts = JSON.parse(list.dataset['sourceTexts'] ?? '{}') as SourceTexts;
	for (const button of list.querySelectorAll<HTMLButtonElement>('.cite-source')) {
		const source = button.closest('li');
		if (!source) continue;
		const title = source.querySelector('.reference-title')?.textContent.trim();
		button.setAttribute('aria-label', `${texts.cite}: ${title ?? ''}`);
		offerForms(button, source, texts);
	}
}
