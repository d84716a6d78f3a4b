import type { AuthorProblem } from '../model/author-error.ts';
import { locales } from '../model/locale.ts';

/**
 * Tells whether a problem only names something that another one says is not there: a page by its
 * address, with or without a language or a fragment, or what the page is about by its id. `absent`
 * are addresses after the language.
 */
export function namesAbsent(
	{ value, nearest }: Pick<AuthorProblem, 'value' | 'nearest'>,
	absent: readonly string[],
): boolean {
	const locale = locales.find((one) => value.startsWith(`/${one}/`));
	const path = locale === undefined ? value : value.slice(`/${locale}/`.length);
	return absent.some((address) => {
		const [, id] = /^[^/]+\/([^/]+)\/$/.exec(address) ?? [];
		const names = [address, ...(id === undefined ? [] : [`${id}/`])];
		return `${nearest ?? ''}/` === address || names.some((name) => `${path}/`.startsWith(name));
	});
}
