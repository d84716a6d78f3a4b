import type { RecallFile } from '../../model/recall/recall-file.ts';
import { fetchText } from '../site/fetch-text.ts';
import { keepAnswers } from './kept-answers.ts';
import type { Recall, RecallHost } from './recall-host.ts';
import { RecallSession } from './recall-session.ts';

/**
 * Loads the questions about a flow and asks them, one before each step. Rejects, and leaves nothing
 * behind, when they cannot be had.
 */
export async function openRecall(host: RecallHost): Promise<Recall> {
	const text = await fetchText(host.file);
	// The build has written it, so its shape is trusted.
	const file = JSON.parse(text) as RecallFile;
	return new RecallSession(host, file, keepAnswers(findStore));
}

/** Where a browser allows no storage, the page has put one in its place that keeps nothing. */
function findStore(): Storage {
	if (localStorage instanceof Storage) return localStorage;
	throw new Error('This browser allows no storage.');
}
