import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
};

/** A folder that is served, until it is closed. */
export interface Served {
	/** The address without the slash at its end. */
	readonly origin: string;
	readonly close: () => void;
}

/** Serves a folder as hosts do: texts compressed by brotli, each compressed once. */
export async function serveCompressed(folder: string): Promise<Served> {
	const root = resolve(folder);
	const compressed = new Map<string, Buffer>();
	const server: Server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const path = decodeURIComponent(pathname);
		const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
		if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(file)];
		if (type === undefined) {
			response.writeHead(200, { 'content-type': 'application/octet-stream' });
			response.end(readFileSync(file));
			return;
		}
		const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
		compressed.set(file, body);
		response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' });
		response.end(body);
	});
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://localhost:${String(port)}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
