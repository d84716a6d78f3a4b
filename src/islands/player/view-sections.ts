/**
 * Shows in `place` what a view means: for each given page, its section of the given id, as the
 * build wrote it. Leaves `place` empty when there is nothing to show. Rejects when a section that
 * is still wanted cannot be had.
 */
export async function showSections(
	place: HTMLElement,
	wanted: readonly { readonly page: string; readonly id: string }[],
	pageOf: (address: string) => Promise<Document>,
): Promise<void> {
	const key = JSON.stringify(wanted);
	place.dataset['shows'] = key;
	// A reader who chose again meanwhile gets the later choice.
	const isWanted = () => place.dataset['shows'] === key;
	try {
		const sections = await Promise.all(
			wanted.map(async ({ page, id }) => findSection(await pageOf(page), id)),
		);
		if (isWanted()) place.replaceChildren(...sections);
	} catch (error) {
		if (isWanted()) throw error;
	}
}

function findSection(page: Document, id: string): Element {
	const section = page.querySelector(`[data-view-section="${CSS.escape(id)}"]`);
	if (section) return section;
	throw new Error(`The page has no section for "${id}".`);
}
