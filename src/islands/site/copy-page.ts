/** Copies the Markdown twin that a link leads to, which is that of the page at the time of the click. */
async function copyTwin(link: HTMLAnchorElement): Promise<void> {
	const text = fetch(link.href).then(async (response) => {
		if (!response.ok) throw new Error(response.statusText);
		return new Blob([await response.text()], { type: 'text/plain' });
	});
	// Some browsers allow copying only at once: the text may follow.
	await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
}

for (const tools of document.querySelectorAll<HTMLElement>('[data-page-tools]')) {
	const [link, button, status] = ['a', 'button', '[role=status]'].map((part) =>
		tools.querySelector<HTMLElement>(part),
	);
	if (!(link instanceof HTMLAnchorElement) || !button || !status) continue;
	button.hidden = false;
	button.addEventListener('click', () => {
		const { copied = '', failed = '' } = tools.dataset;
		status.textContent = '';
		copyTwin(link).then(
			() => (status.textContent = copied),
			() => (status.textContent = failed),
		);
	});
}
