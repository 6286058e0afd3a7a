// Starts a PostgreSQL of its own in a temporary folder, reached by a socket in that folder only.

import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres, userForPostgres } from './find-postgres.ts';

export type RunningPostgres = { url: string; version: string; stop(): Promise<void> };

/**
 * @param durable whether it may lose nothing; tests of other things are faster without
 * @returns null when no PostgreSQL is installed
 */
export async function runPostgres({ durable = false } = {}): Promise<RunningPostgres | null> {
	const programs = findPostgres();
	if (!programs) return null;
	const user = userForPostgres();
	const folder = mkdtempSync(join(tmpdir(), 'trobada-postgres-'));
	if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
	chmodSync(folder, 0o700);
	const data = join(folder, 'data');
	const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } };

	const made = spawnSync(
		join(programs, 'initdb'),
		['-D', data, '-U', 'trobada', '--auth=trust', '--encoding=UTF8', '--no-sync'],
		{ ...options, encoding: 'utf8' }
	);
	if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`);

	const server = spawn(
		join(programs, 'postgres'),
		[
			...['-D', data, '-k', folder, '-c', 'listen_addresses='],
			...['-c', 'max_connections=150'],
			...(durable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'])
		],
		{ ...options, stdio: 'ignore' }
	);
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	const url = `postgres://trobada@localhost/postgres?host=${encodeURIComponent(folder)}`;
	await reachable(url, () => server.exitCode !== null);
	const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
	return {
		url,
		version,
		async stop() {
			server.kill('SIGINT');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function reachable(url: string, ended: () => boolean): Promise<void> {
	for (let attempt = 0; attempt < 200 && !ended(); attempt++) {
		const client = new pg.Client({ connectionString: url });
		try {
			await client.connect();
			await client.end();
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
	throw new Error('the PostgreSQL for tests did not start');
}
