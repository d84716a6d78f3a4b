/**
 * Shows in `place` what a view means: for each given page, its section of the given id, as the
 * build wrote it. Leaves `place` empty when there is nothing to show.
 */
export async function showSections(
	place: HTMLElement,
	wanted: readonly { readonly page: string; readonly id: string }[],
	pageOf: (address: string) => Promise<Document>,
): Promise<void> {
	const key = JSON.stringify(wanted);
	place.dataset['shows'] = key;
	const sections = await Promise.all(
		wanted.map(async ({ page, id }) => {
			const from = await pageOf(page);
			return from.querySelector(`[data-view-section="${CSS.escape(id)}"]`);
		}),
	);
	// A reader who chose again meanwhile gets the later choice.
	if (place.dataset['shows'] !== key) return;
	place.replaceChildren(...sections.filter((section) => section !== null));
}
