// Makes and drops databases on the PostgreSQL of the tests.

import pg from 'pg';

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	return url.href;
}

export async function copyDatabase(serverUrl: string, { from, to }: { from: string; to: string }) {
	await order(serverUrl, `create database "${to}" template "${from}"`);
}

export async function dropDatabase(serverUrl: string, name: string) {
	await order(serverUrl, `drop database if exists "${name}" with (force)`);
}

async function order(serverUrl: string, sql: string): Promise<void> {
	const client = new pg.Client({ connectionString: serverUrl });
	await client.connect();
	try {
		await client.query(sql);
	} finally {
		await client.end();
	}
}
