import type { Element } from 'hast';
import { findElement } from '../../diagram/svg/tree.ts';
import { parseHtml } from '../twins/parse-html.ts';
import { replaceDrawings, shortenCitations } from '../twins/shorten-page.ts';

/** What a sheet has no use for, and what is told apart by a look at the text: to read it takes far longer. */
const idle = /<script\b[^]*?<\/script>|<template\b[^]*?<\/template>| data-props="[^"]*"/g;

/** What is not seen in the picture of a flow, and what the steps of the chapter stand for. */
const unseen = new RegExp(
	[
		'<a class="badge"(?=[^>]* data-shown="no")[^>]*>[^]*?</a>',
		'<g (?=[^>]*class="chip")(?=[^>]* data-state="hidden")[^>]*>[^]*?</g>',
		'<g class="port"[^]*?</g>',
		'<nav class="step-list[^]*?</nav>',
	].join('|'),
	'g',
);

/**
 * Reads the main part of a built page as a tree. Of the two compositions of a drawing it keeps the
 * wide one, of a citation the reference.
 * @throws Error when the page has no main part.
 */
export function cutPage(html: string, path: string): Element {
	const text = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
	const wide = replaceDrawings(text.replace(idle, ''), '<svg hidden class="picture tall', () => '');
	const main = findElement(
		parseHtml(shortenCitations(wide).replace(unseen, '')),
		({ tagName }) => tagName === 'main',
	);
	if (!main) throw new Error(`${path} has no main part to take into the book.`);
	return main;
}
