// A mail server for tests: takes letters slowly and keeps what it accepted (RFC 5321, the least).

import { createServer, type Socket } from 'node:net';

export type Delivered = { messageId: string; to: string };

/** @param milliseconds how long it thinks before it accepts a letter */
export async function startMailServer(milliseconds: number) {
	const delivered: Delivered[] = [];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		socket.on('error', () => {});
		socket.setEncoding('utf8');
		const say = (line: string) => socket.writable && socket.write(`${line}\r\n`);
		let text = '';
		let letter: { to: string } | null = null;
		let to = '';
		say('220 test');
		socket.on('data', (chunk: string) => {
			text += chunk;
			for (;;) {
				const end = letter ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n');
				if (end < 0) return;
				const part = text.slice(0, end);
				text = text.slice(end + (letter ? 5 : 2));
				if (letter) {
					const messageId = /^message-id:\s*(<[^>]+>)/im.exec(part)?.[1] ?? 'none';
					const done = { messageId, to: letter.to };
					letter = null;
					setTimeout(() => {
						delivered.push(done);
						say('250 accepted');
					}, milliseconds);
				} else if (/^rcpt to:/i.test(part)) {
					to = /<([^>]+)>/.exec(part)?.[1] ?? '';
					say('250 ok');
				} else if (/^data/i.test(part)) {
					letter = { to };
					say('354 go on');
				} else if (/^quit/i.test(part)) {
					say('221 bye');
					socket.end();
				} else say('250 ok');
			}
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	return {
		url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
		delivered,
		stop: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
