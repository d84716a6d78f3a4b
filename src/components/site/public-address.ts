import { joinBase } from '../../model/site/base.ts';
import { base } from './base.ts';

/** The whole address of something on the site, with its host, for those who read it elsewhere. */
export function publicAddress(address: string, site: URL | undefined): string {
	return new URL(joinBase(base, address), site).href;
}
