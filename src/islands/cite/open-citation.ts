import { retryableImport } from '../retryable-import.ts';

/** Loads what the forms take when they are opened, and again at the next opening where it fails. */
function listen(details: HTMLDetailsElement): void {
	const load = () => {
		if (!details.open) return;
		details.removeEventListener('toggle', load);
		void retryableImport(() => import('./cite-page.ts')).then(
			({ followReader }) => {
				followReader(details);
			},
			() => {
				listen(details);
			},
		);
	};
	details.addEventListener('toggle', load);
}

// Few readers cite a page: what it takes comes when the first of them opens the forms.
document.querySelectorAll<HTMLDetailsElement>('.cite-page').forEach(listen);
