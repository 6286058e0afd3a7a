// Rounds of: start the server, write through the API, kill the whole process tree, look what is left.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { makeExchange, makeOrganiser } from './factories.ts';
import { openForTests } from './server/prepare-database.ts';
import { startServer, type RunningServer } from './server/start-server.ts';

export type KillFigures = {
	rounds: number;
	/** Writes that the server answered with success. */
	acknowledged: number;
	/** Of those, how many are not there after the next start; letters count with their write. */
	lost: number;
	/** Things that are there twice. */
	doubled: number;
	/** Starts that found a broken database or wrote an error. */
	unclean: number;
	letters: number;
	/** Milliseconds from start to first answer. */
	medianStart: number;
};

const writersAtOnce = 4;

export async function killRounds({
	rounds,
	databaseUrl
}: {
	rounds: number;
	databaseUrl: string | null;
}): Promise<KillFigures> {
	const folder = mkdtempSync(join(tmpdir(), 'trobada-kill-'));
	const url = databaseUrl ?? `file:${folder}/trobada.db`;
	const { exchangeId, token } = await prepare(url);
	const acknowledged: string[] = [];
	const starts: number[] = [];
	let unclean = 0;
	for (let round = 0; round < rounds; round++) {
		const server = await start(folder, url);
		starts.push(server.started);
		const writing = Array.from({ length: writersAtOnce }, (_, writer) =>
			write(server, { exchangeId, token, name: `${round}-${writer}`, acknowledged })
		);
		await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 1000));
		await server.kill();
		await Promise.all(writing);
		if (server.errors() !== '') unclean += 1;
	}
	const last = await start(folder, url);
	await last.stop();
	const left = await count(url, exchangeId, acknowledged);
	rmSync(folder, { recursive: true, force: true });
	starts.sort((a, b) => a - b);
	return {
		rounds,
		acknowledged: acknowledged.length,
		...left,
		unclean: unclean + (last.errors() === '' ? 0 : 1) + left.unclean,
		medianStart: starts[Math.floor(starts.length / 2)] ?? 0
	};
}

function start(folder: string, databaseUrl: string): Promise<RunningServer> {
	return startServer({
		environment: { DATA_FOLDER: folder, DATABASE_URL: databaseUrl, TRUST_PROXY: '1' }
	});
}

async function prepare(url: string) {
	const store = await openForTests(url);
	const { exchangeId } = await makeExchange(store.trobada);
	const token = await store.tokenFor(await makeOrganiser(store.trobada, exchangeId));
	await store.close();
	return { exchangeId, token };
}

type Writing = { exchangeId: string; token: string; name: string; acknowledged: string[] };

/** Invites one person after the other, each with a letter, until the server is gone. */
async function write(server: RunningServer, { exchangeId, token, name, acknowledged }: Writing) {
	for (let number = 0; ; number++) {
		const email = `invited-${name}-${number}@trobada.example`;
		try {
			const answer = await fetch(
				`${server.address}/api/v1/exchanges/${exchangeId}/participations`,
				{
					method: 'POST',
					headers: {
						authorization: `Bearer ${token}`,
						'content-type': 'application/json',
						'x-forwarded-for': `10.1.${number % 250}.${name.length}`
					},
					body: JSON.stringify({
						givenName: 'Pere',
						familyName: name,
						email,
						language: 'ca'
					})
				}
			);
			if (answer.status === 201) acknowledged.push(email);
			else if (answer.status !== 429) throw new TypeError(`answered ${answer.status}`);
		} catch {
			return;
		}
	}
}

async function count(url: string, exchangeId: string, acknowledged: readonly string[]) {
	const store = await openForTests(url);
	const { database } = store;
	const invited = await database
		.selectFrom('participation')
		.innerJoin('person', 'person.id', 'participation.personId')
		.select('person.email')
		.where('participation.exchangeId', '=', exchangeId)
		.execute();
	const letters = await database
		.selectFrom('outgoingMail')
		.select(['toAddress', 'key'])
		.where('kind', '=', 'invitation')
		.execute();
	let unclean = 0;
	if (url.startsWith('file:')) {
		const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(
			database
		);
		if (rows[0]?.integrity_check !== 'ok') unclean += 1;
	}
	await store.close();
	const there = new Set(invited.map(({ email }) => email));
	const written = new Set(letters.map(({ toAddress }) => toAddress));
	const lost = acknowledged.filter((email) => !there.has(email) || !written.has(email)).length;
	const half = [...there].filter((email) => !written.has(email!)).length;
	return {
		lost: lost + half,
		doubled: invited.length - there.size + letters.length - written.size,
		letters: letters.length,
		unclean
	};
}
