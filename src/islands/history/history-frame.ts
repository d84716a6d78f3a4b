/** Shows today first: the past is longer than a narrow window, and what is new stands at its end. */
class TimelineFrame extends HTMLElement {
	connectedCallback(): void {
		this.scrollLeft = this.scrollWidth;
	}
}

customElements.define('timeline-frame', TimelineFrame);
