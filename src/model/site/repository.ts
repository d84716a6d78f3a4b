import { authorError } from '../author-error.ts';

/**
 * Reads the address of the repository on GitHub, without a final slash; nothing where none is given.
 * @throws Error when it is no address of a repository.
 */
export function readRepository(address: string | undefined): string | undefined {
	// An empty variable, as a workflow leaves it, is none.
	if (address === undefined || address === '') return undefined;
	const url = URL.canParse(address) ? new URL(address) : undefined;
	const isPlain = url?.search === '' && url.hash === '' && url.username === '';
	if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
		throw new Error(
			authorError({
				where: 'REPOSITORY_URL',
				problem: 'it is not the address of a repository',
				value: address,
				nearest: 'https://github.com/owner/name',
				todo: 'give scheme, host and path; no query, no fragment',
			}),
		);
	}
	return url.origin + url.pathname.replace(/\/+$/, '');
}

/** Gives the address that opens a report in a repository, with title and text filled in. */
export function reportAddress(
	repository: string,
	report: { readonly title: string; readonly body: string },
): string {
	const fields = Object.entries(report).map(
		([name, text]) => `${name}=${encodeURIComponent(text)}`,
	);
	return `${repository}/issues/new?${fields.join('&')}`;
}
