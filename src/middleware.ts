import { defineMiddleware } from 'astro:middleware';
import { addContentPolicy } from './build/content-policy.ts';
import { joinBaseInPage } from './build/join-base-in-page.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Finishes every page on its way out. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const page = joinBaseInPage(await response.text(), base);
	// The development server puts scripts of its own into pages, and a part of a page has none.
	const isWhole = page.includes('<html');
	const finished = import.meta.env.DEV || !isWhole ? page : addContentPolicy(page, url.pathname);
	return new Response(finished, { status: response.status, headers: response.headers });
});
