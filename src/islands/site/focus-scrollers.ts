import { followSize } from '../follow-size.ts';

// Blocks of code and tables that are wider than the page scroll, and keys must reach them. Expressive
// Code does it for its own blocks, but only some time after the page is shown.
for (const scroller of document.querySelectorAll('main :is(pre, table):not([tabindex])')) {
	followSize(scroller, ({ scrollWidth, clientWidth }) => {
		if (scrollWidth > clientWidth) scroller.setAttribute('tabindex', '0');
		else scroller.removeAttribute('tabindex');
	});
}
