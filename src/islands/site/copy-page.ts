/** Copies the Markdown twin that a link leads to, which is that of the page at the time of the click. */
async function copyTwin(link: HTMLAnchorElement): Promise<void> {
	const text = fetch(link.href).then(async (response) => {
		if (!response.ok) throw new Error(response.statusText);
		return new Blob([await response.text()], { type: 'text/plain' });
	});
	// Some browsers only let a click begin to copy: the text may follow.
	await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
}

function offerCopy(tools: HTMLElement): void {
	const link = tools.querySelector('a');
	const button = tools.querySelector('button');
	const status = tools.querySelector('[role=status]');
	if (!link || !button || !status) return;
	button.hidden = false;
	button.addEventListener('click', () => {
		status.textContent = '';
		copyTwin(link).then(
			() => (status.textContent = tools.dataset['pageTools'] ?? ''),
			// Where nothing can be copied, the text itself is the next best.
			() => location.assign(link.href),
		);
	});
}

document.querySelectorAll<HTMLElement>('[data-page-tools]').forEach(offerCopy);
