/**
 * What styles and scripts use although not all browsers of the list know it, as the linters name
 * it, and why pages are sound without it. Anything else that an older browser does not know needs
 * a fallback.
 */
export const degrading: Readonly<Record<string, string>> = {
	// Letters and lines
	"Property 'text-wrap'": 'Lines break where they always did.',
	"Value 'auto-phrase' of property 'word-break'": 'Japanese lines break between any two letters.',
	"Property 'text-autospace'": 'Japanese and Latin letters stand close to each other.',
	"Property 'text-size-adjust'": 'The prefixed property stands beside it.',
	"Selector 'marker'": 'The triangle of what unfolds looks like that of the browser.',
	"Property 'paint-order'": 'New for HTML only: SVG text, where it is used, has had it for long.',

	// Layout
	"Property 'container'": 'Without container queries the picture for narrow windows is shown.',
	"Property 'container-type'": 'As above; the size of letters in the timeline has a fallback.',
	"At-rule '@container'": 'As above.',
	"Unit 'cqi'": 'Used within @container only.',
	"Value 'subgrid' of property 'grid-template-rows'":
		'On the page for the choice of language the columns start their lines on their own.',
	"Value 'inline-end' of property 'float'": 'What cites a source stands below it.',
	"Property 'scrollbar-gutter'": 'Opening the search moves the page by the width of a scroll bar.',
	"Property 'scrollbar-width'": 'Scroll bars are as wide as the system makes them.',
	"Property 'overscroll-behavior'": 'A list that is scrolled to its end scrolls the page.',
	"Property 'overscroll-behavior-x'": 'As above.',

	// Choosing and opening
	"Selector 'has'":
		'Lists show all their entries, and their filter says nothing: it is hidden where :has() is unknown. In the menu of a phone the button keeps its sign.',
	"Selector 'popover-open'":
		'A script supplies popovers, and its class has the same rules. Without scripts sources are in the list at the end, and every page is linked from the home page.',
	"Property 'anchor-scope'": 'The card of a source stands at the foot of the window.',
	"Property 'anchor-name'": 'As above.',
	"Property 'position-anchor'": 'As above.',
	"Property 'position-area'": 'As above.',
	"Property 'position-try-fallbacks'": 'As above.',
	"Property 'position-visibility'": 'As above.',

	// Looks
	"Media condition 'scripting'":
		'Without scripts the page keeps the colors it was written with, all of them legible, and the button of the search does nothing.',
	"Property 'outline'": 'It does not follow round corners.',
	"Property 'accent-color'": 'Boxes to tick have the color of the system.',
	"Property 'forced-color-adjust'": 'The bars of the timeline are drawn in system colors.',
	"Property 'mask-image'": 'The prefixed property stands beside it.',
	"Property 'mask-repeat'": 'As above.',
	"Property 'user-select'": 'As above.',
	"Property 'clip'": 'Old and everywhere; only its successor is called current.',

	// Paper
	"At-rule '@page'": 'Margins of the browser.',
	"Property 'page'": 'The sheets of the print edition do not name their chapters.',
	"Value 'avoid' of property 'break-after'": 'A heading may end a sheet.',
	"Selector 'details-content'": 'What the reader left folded is printed folded.',
	"Property 'content-visibility'":
		'As above. While a recording plays, what is below the window is laid out, too.',
	"Property 'contain-intrinsic-block-size'": 'It only says how large that is meanwhile.',
	"Property 'orphans'": 'As above, a single line.',
	"Property 'widows'": 'As above.',

	// Scripts
	"Selector 'fullscreen'": 'As below.',
	'document.fullscreenElement()': 'Where it is missing nothing fills the screen.',
	'document.fullscreenEnabled()': 'Where it is missing the buttons for it stay away.',
	'document.exitFullscreen()': 'As above.',
	"Member 'fullscreenEnabled'": 'As above.',
	"Member 'requestFullscreen'": 'As above.',
	"Member 'exitFullscreen'": 'As above.',
	"Member 'popover'": 'Asked for before it is used; a script supplies it.',
	"Member 'popoverTargetElement'": 'In that script, which supplies it.',
	"Member 'popoverTargetAction'": 'As above.',
	"Member 'attachInternals'": 'As above: called only where it exists.',
	"Member 'inert'": 'Keys still reach what the presenter covers.',
	ClipboardItem: 'Where copying fails the Markdown opens instead.',
	trustedTypes: 'Called only where it exists: it is the browser that would demand it.',
	'Intl.Segmenter()':
		'Called only where it exists: Japanese is then cut into words by its scripts.',
	requestIdleCallback: 'Called only where it exists; a timer stands in for it.',
};
