/** A state of a search, and what it cost to reach it. */
export interface Reached {
	readonly state: number;
	readonly cost: number;
}

/** A queue that gives the cheapest state first; of equals, the one that came first. */
export function createQueue() {
	const heap: (Reached & { readonly order: number })[] = [];
	let order = 0;
	const isBefore = (a: number, b: number) => {
		const [first, second] = [heap[a], heap[b]];
		if (!first || !second) return false;
		return first.cost < second.cost || (first.cost === second.cost && first.order < second.order);
	};
	const swap = (a: number, b: number) => {
		const [first, second] = [heap[a], heap[b]];
		if (first && second) [heap[a], heap[b]] = [second, first];
	};
	return {
		push(state: number, cost: number): void {
			heap.push({ state, cost, order: order++ });
			for (let at = heap.length - 1; at > 0;) {
				const parent = (at - 1) >> 1;
				if (!isBefore(at, parent)) break;
				swap(at, parent);
				at = parent;
			}
		},
		pop(): Reached | undefined {
			swap(0, heap.length - 1);
			const first = heap.pop();
			for (let at = 0; ;) {
				const [left, right] = [2 * at + 1, 2 * at + 2];
				let least = at;
				if (isBefore(left, least)) least = left;
				if (isBefore(right, least)) least = right;
				if (least === at) break;
				swap(at, least);
				at = least;
			}
			return first;
		},
	};
}
