// Starts the built product: one address for all links and forms, compressed pages, a clean stop.

import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { checkNode } from './src/platform/check-node.ts';
import { readSettings } from './src/platform/settings.ts';
import { compress } from './src/platform/compress.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

checkNode();
const settings = readSettings();
const address = new URL(settings.appUrl);

// Kit takes the origin from these headers; they are always ours, so a foreign post never passes.
process.env.PROTOCOL_HEADER = 'x-trobada-protocol';
process.env.HOST_HEADER = 'x-trobada-host';
process.env.BODY_SIZE_LIMIT ??= '12M';
if (settings.trustProxy) process.env.ADDRESS_HEADER ??= 'x-forwarded-for';

const built = new URL('./build/handler.js', import.meta.url);
if (!existsSync(built)) {
	console.log('Building once…');
	execSync('npm run --silent build', { cwd: import.meta.dirname, stdio: ['ignore', 2, 2] });
}
const { handler } = (await import(built.href)) as { handler: Handler };

const server = createServer((request, response) => {
	request.headers['x-trobada-protocol'] = address.protocol.slice(0, -1);
	request.headers['x-trobada-host'] = address.host;
	// A request that did not come through the proxy, as a health check on the machine itself.
	if (settings.trustProxy) request.headers['x-forwarded-for'] ??= request.socket.remoteAddress;
	if (request.url?.startsWith('/api/')) {
		// The API itself refuses what another site's page sends, with a problem that programs can read.
		request.headers['x-trobada-from'] = request.headers.origin ?? '';
		request.headers.origin = address.origin;
	}
	compress(request, response);
	handler(request, response, () => response.writeHead(404).end());
});

server.listen(settings.port, settings.host, () => {
	console.log(`Trobada is at ${settings.appUrl}`);
});

server.on('error', (error: NodeJS.ErrnoException) => {
	const inUse = error.code === 'EADDRINUSE';
	console.error(inUse ? `Port ${settings.port} is taken: set PORT to another one.` : error.message);
	process.exit(1);
});

function stop() {
	server.close();
	server.closeIdleConnections();
	const patience = setTimeout(() => process.exit(0), 10_000);
	patience.unref();
	process.emit('sveltekit:shutdown' as 'exit', 0);
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
