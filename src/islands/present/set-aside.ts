/** Takes everything beside an element out of reach; gives what brings it back as it was. */
export function setAside(element: Element): () => void {
	const others: HTMLElement[] = [];
	for (let at: Element = element; at.parentElement && at !== document.body; at = at.parentElement) {
		for (const other of at.parentElement.children) {
			if (other === at || !(other instanceof HTMLElement) || other.inert) continue;
			other.inert = true;
			others.push(other);
		}
	}
	return () => {
		for (const other of others) other.inert = false;
	};
}
