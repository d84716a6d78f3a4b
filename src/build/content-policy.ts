import { createHash } from 'node:crypto';
import { authorError } from '../model/author-error.ts';
import { mapTags } from './html-tags.ts';

/** Who may turn text into elements: the player, with the parts of pages that it fetches. */
const trustedPolicies = ['page-parts'];

/**
 * What pages may do, besides running their scripts. All of it comes from the site itself; styles
 * may stand in elements, since pictures and code size themselves that way.
 */
const directives = [
	"default-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"require-trusted-types-for 'script'",
	`trusted-types ${trustedPolicies.join(' ')}`,
];

/**
 * Writes into a page the policy that lets the browser run the scripts that the build put there,
 * known by their hashes, and no other. Goes first in the head: it holds for what follows it.
 * @throws Error when something on the page would be stopped by the policy, or has no head.
 */
export function addContentPolicy(page: string, where: string): string {
	const policy = [
		`script-src ${["'self'", ...hashesOf(page, where)].join(' ')}`,
		...directives,
	].join('; ');
	const charset = /<meta charset="?utf-8"?\s*\/?>/i;
	if (!charset.test(page)) {
		throw new Error(`${where} has no <meta charset="utf-8">, after which its policy would go.`);
	}
	const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
	return page.replace(charset, (found) => found + meta);
}

function hashesOf(page: string, where: string): readonly string[] {
	const hashes = new Set<string>();
	mapTags(page, ({ text, name, attributes, content }) => {
		if (holdsScript(attributes)) {
			throw new Error(
				authorError({
					where,
					problem: 'a script in an attribute, which the policy of its pages forbids',
					value: text.slice(0, 120),
					todo: 'listen to the event in an island, or in a <script>',
				}),
			);
		}
		if (name === 'script' && content && isRun(attributes)) {
			hashes.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
		}
		return text;
	});
	return [...hashes];
}

/** Most attributes are told by a look; of the others, values that are no script are put aside. */
function holdsScript(attributes: string): boolean {
	if (!/\son[a-z]+\s*=|javascript:/i.test(attributes)) return false;
	const harmless = /(=\s*)(?:"(?!\s*javascript:)[^"]*"|'(?!\s*javascript:)[^']*')/gi;
	return /\son[a-z]+\s*=|=\s*["']?\s*javascript:/i.test(attributes.replaceAll(harmless, '$1""'));
}

/** Data in a script is not run, and a file is known by where it comes from. */
function isRun(attributes: string): boolean {
	const [, type = ''] = /\stype=["']?([^\s"'>]*)/.exec(attributes) ?? [];
	return !/\ssrc=/.test(attributes) && /^(?:module|importmap|.*javascript)?$/.test(type);
}
