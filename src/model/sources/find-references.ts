/** The use of a reference in the data, with the name of the fact that cites it. */
export interface ReferenceUse {
	readonly id: string;
	/** The last key or id on the way to it; empty at the top. */
	readonly by: string;
}

/**
 * Finds every reference that facts name, in `references` or `reference`, at whatever depth, in the
 * order of the data. So a new kind of fact is cited without being entered in a list.
 */
export function findReferences(facts: unknown, by = ''): readonly ReferenceUse[] {
	if (typeof facts !== 'object' || facts === null) return [];
	const name = 'id' in facts && typeof facts.id === 'string' ? facts.id : by;
	return Object.entries(facts).flatMap(([key, value]: [string, unknown]): ReferenceUse[] => {
		if (key === 'reference' && typeof value === 'string') return [{ id: value, by: name }];
		if (key === 'references' && Array.isArray(value)) {
			return value.map((id: unknown) => ({ id: String(id), by: name }));
		}
		return [...findReferences(value, Array.isArray(facts) ? name : key)];
	});
}
