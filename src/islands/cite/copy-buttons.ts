import { copyText } from '../copy-text.ts';

/** What the buttons say. */
export interface CopyTexts {
	readonly copy: string;
	readonly copied: string;
}

/** Puts a button to copy it after every form of a citation. */
export function addCopyButtons(around: Element, { copy, copied }: CopyTexts): void {
	const status = document.createElement('p');
	status.className = 'sr-only';
	status.setAttribute('role', 'status');
	let marked: HTMLElement | undefined;
	for (const form of around.querySelectorAll<HTMLElement>('[data-cite-format]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = copy;
		button.setAttribute('aria-label', `${copy}: ${termOf(form)}`);
		button.addEventListener('click', () => {
			status.textContent = '';
			void copyText(form.textContent).then((isCopied) => {
				// Where nothing can be copied, the text is selected for the keys that can.
				if (!isCopied) {
					getSelection()?.selectAllChildren(form);
					return;
				}
				status.textContent = `${copied}: ${termOf(form)}`;
				if (marked) marked.textContent = copy;
				button.textContent = `✓ ${copy}`;
				marked = button;
			});
		});
		form.after(button);
	}
	around.append(status);
}

function termOf(form: Element): string {
	return form.closest('div')?.querySelector('dt')?.textContent ?? '';
}
