import { embedFile } from '../../data/site/outputs.ts';
import { publicAddress } from '../site/public-address.ts';

/** What the head of a page says so that other sites find out how to embed it. */
export function oembedLink(embedded: string, site: URL | undefined) {
	return {
		rel: 'alternate',
		type: 'application/json+oembed',
		href: publicAddress(embedded + embedFile, site),
	};
}
