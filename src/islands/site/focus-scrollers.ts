// Blocks of code and tables that are wider than the page scroll, and keys must reach them. Expressive
// Code does it for its own blocks, but only some time after the page is shown.
const observer = new ResizeObserver((entries) => {
	for (const { target } of entries) {
		if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
		else target.removeAttribute('tabindex');
	}
});

for (const scroller of document.querySelectorAll('main :is(pre, table):not([tabindex])')) {
	observer.observe(scroller);
}
