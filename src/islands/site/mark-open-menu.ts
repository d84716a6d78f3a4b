/** Marks the page while the menu of a phone is open: what is behind it does not scroll. */
document.getElementById('starlight__sidebar')?.addEventListener('toggle', (event) => {
	document.body.toggleAttribute('data-menu-open', event.newState === 'open');
});
