/**
 * Lets Escape send away the preview of a source that the pointer or the focus has brought up; it
 * comes again once both have left. Without the script the preview is there all the same.
 */
function dismiss(event: KeyboardEvent): void {
	if (event.key !== 'Escape') return;
	for (const cite of document.querySelectorAll('.cite:is(:hover, :focus-within)')) {
		cite.setAttribute('data-dismissed', '');
	}
}

function allow(event: Event): void {
	const cite = event.target instanceof Element ? event.target.closest('.cite') : null;
	cite?.removeAttribute('data-dismissed');
}

document.addEventListener('keydown', dismiss);
document.addEventListener('focusout', allow);
document.addEventListener('mouseout', allow);
