import type { SourceTexts } from './source-forms.ts';

/** Opens or closes the citations of one source below it. What they are made from comes with the first. */
async function toggleForms(button: HTMLButtonElement, texts: SourceTexts): Promise<void> {
	const source = button.closest('li');
	const file = document.querySelector<HTMLAnchorElement>('[data-source-file="csl"]');
	if (!source || !file) return;
	const isOpen = button.getAttribute('aria-expanded') === 'true';
	button.setAttribute('aria-expanded', String(!isOpen));
	const forms = source.querySelector<HTMLElement>('.citation-forms');
	if (forms) forms.hidden = isOpen;
	else {
		const { showForms } = await import('./source-forms.ts');
		await showForms(source, file.href, texts);
	}
}

for (const list of document.querySelectorAll<HTMLElement>('[data-source-texts]')) {
	const texts = JSON.parse(list.dataset['sourceTexts'] ?? '{}') as SourceTexts;
	for (const button of list.querySelectorAll<HTMLButtonElement>('.cite-source')) {
		const title = button.closest('li')?.querySelector('.reference-title')?.textContent.trim();
		button.setAttribute('aria-label', `${texts.cite}: ${title ?? ''}`);
		button.setAttribute('aria-expanded', 'false');
		button.addEventListener('click', () => void toggleForms(button, texts));
	}
}
