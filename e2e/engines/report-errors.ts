import { createServer, type Server } from 'node:http';

/** Where pages keep what went wrong, for tests to read; it outlives the page. */
export const errorStore = 'errors-of-scripts';

/** Has to run before anything else on a page. */
const reporter = `<script>addEventListener('error', ({ message, target }) => {
	const known = JSON.parse(sessionStorage.getItem('${errorStore}') ?? '[]');
	known.push(message ?? 'nothing at ' + (target.src ?? target.href));
	sessionStorage.setItem('${errorStore}', JSON.stringify(known));
}, true)</script>`;

/** Serves a site again, with pages that report their errors, for a browser that tells nobody. */
export function reportErrors(origin: string): Promise<{ server: Server; origin: string }> {
	const server = createServer((request, response) => {
		void fetch(origin + (request.url ?? '/')).then(
			async (answer) => {
				const type = answer.headers.get('content-type') ?? '';
				response.writeHead(answer.status, { 'content-type': type });
				if (!type.startsWith('text/html')) response.end(Buffer.from(await answer.arrayBuffer()));
				else response.end((await answer.text()).replace(/<head[^>]*>/, `$&${reporter}`));
			},
			(error: unknown) => response.writeHead(502).end(String(error)),
		);
	});
	return new Promise((resolve) => {
		server.listen(0, 'localhost', () => {
			const address = server.address();
			const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
			resolve({ server, origin: `http://localhost:${port}` });
		});
	});
}
