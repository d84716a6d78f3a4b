import { defineMiddleware } from 'astro:middleware';
import { addContentPolicy } from './build/content-policy.ts';
import { joinBaseInJson, joinBaseInPage } from './build/join-base-in-page.ts';
import { keepPlain } from './build/plain-texts.ts';
import { base } from './components/site/base.ts';
import { isLocale } from './model/locale.ts';
import { cutBase } from './model/site/base.ts';

/** Finishes every page, and what scripts read of the pages of a language, on its way out. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
	locals.t = keepPlain(locals.t);
	const response = await next();
	const type = response.headers.get('content-type') ?? '';
	const [, folder = ''] = cutBase(base, url.pathname).split('/');
	if (type.startsWith('application/json') && isLocale(folder)) {
		return new Response(joinBaseInJson(await response.text(), base), response);
	}
	if (!type.startsWith('text/html')) return response;
	const page = joinBaseInPage(await response.text(), base);
	// The development server puts scripts of its own into pages, and a part of a page has none.
	const isWhole = page.includes('<html');
	const finished = import.meta.env.DEV || !isWhole ? page : addContentPolicy(page, url.pathname);
	return new Response(finished, { status: response.status, headers: response.headers });
});
