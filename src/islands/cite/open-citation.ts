// Few readers cite a page: what it takes comes when the first of them opens the forms.
for (const details of document.querySelectorAll<HTMLDetailsElement>('.cite-page')) {
	details.addEventListener(
		'toggle',
		() => void import('./cite-page.ts').then(({ followReader }) => followReader(details)),
		{ once: true },
	);
}
