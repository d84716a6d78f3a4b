// node e2e/serve-dist.ts <port>: what the build wrote, as a host of static files answers it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { dist } from './base.ts';
import { fileAt } from './file-at.ts';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.mmd': 'text/plain; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.xml': 'application/xml; charset=utf-8',
};

createServer(({ url = '/' }, response) => {
	const { pathname, search } = new URL(url, 'http://localhost');
	const file = fileAt(pathname);
	if (!file && !pathname.endsWith('/') && fileAt(`${pathname}/`)) {
		response.writeHead(301, { location: `${pathname}/${search}` }).end();
		return;
	}
	const shown = file ?? new URL('404.html', dist);
	response.writeHead(file ? 200 : 404, {
		// GitHub Pages lets browsers keep everything that long.
		'cache-control': 'max-age=600',
		'content-type': types[extname(shown.pathname)] ?? 'application/octet-stream',
	});
	response.end(readFileSync(shown));
}).listen(Number(process.argv[2]), 'localhost');
