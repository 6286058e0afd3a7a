// Two app processes serve one exchange on one PostgreSQL; one is killed while it solves and sends.

import { afterAll, expect, it } from 'vitest';
import { makeExchange, makeOrganiser, makeWish, takePart } from '../factories.ts';
import { runPostgres } from '../run-postgres.ts';
import { startMailServer } from './mail-server.ts';
import { openForTests } from './prepare-database.ts';
import { startServer, type RunningServer } from './start-server.ts';

const postgres = await runPostgres();
const mail = await startMailServer(40);
const servers: RunningServer[] = [];

afterAll(async () => {
	await Promise.all(servers.map((server) => server.stop()));
	await mail.stop();
	await postgres?.stop();
});

const letters = 60;

it.skipIf(!postgres)(
	'finishes the solve and sends every letter when one of the two is killed',
	async () => {
		const store = await openForTests(postgres!.url);
		const { database, trobada } = store;
		// Too many wishes for the tables, some worth more: nobody proves the best in the time given.
		const { exchangeId } = await makeExchange(trobada, { end: '13:00', tables: 14 });
		const token = await store.tokenFor(await makeOrganiser(trobada, exchangeId));
		const parts: string[] = [];
		for (let count = 0; count < 40; count++) {
			parts.push((await takePart(trobada, { exchangeId })).organisationId);
		}
		let wished = 0;
		for (const [one, from] of parts.entries()) {
			for (const [other, to] of parts.entries()) {
				if (other <= one || (one * other) % 3 === 1) continue;
				const kind = (one + other) % 4 === 0 ? 'must' : 'like';
				await makeWish(trobada, { exchangeId, from, to, kind });
				wished += 1;
			}
		}
		const environment = { DATABASE_URL: postgres!.url, SMTP_URL: mail.url, TRUST_PROXY: '1' };
		const post = (server: RunningServer, path: string, body: unknown) =>
			fetch(`${server.address}/api/v1/exchanges/${exchangeId}${path}`, {
				method: 'POST',
				headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
				body: JSON.stringify(body)
			});
		const jobNow = () =>
			database
				.selectFrom('job')
				.select(['status', 'lockedBy', 'attempts'])
				.executeTakeFirstOrThrow();

		const first = await startServer({ environment });
		servers.push(first);
		expect((await post(first, '/timetable/solves', { seconds: 12 })).status).toBe(202);
		await until(async () => (await jobNow()).status === 'running');
		const { lockedBy } = await jobNow();
		const second = await startServer({ environment });
		servers.push(second);
		const invited: string[] = [];
		const invite = async (number: number) => {
			const email = `invited-${number}@trobada.example`;
			const person = { givenName: 'Pere', familyName: 'Camps', email, language: 'ca' };
			const answer = await post(number % 2 ? first : second, '/participations', person);
			expect(answer.status).toBe(201);
			invited.push(email);
		};
		await Promise.all(Array.from({ length: letters }, (_, number) => invite(number)));
		expect((await jobNow()).status).toBe('running');
		expect(mail.delivered.length).toBeLessThan(letters);
		await first.kill();

		await until(async () => (await jobNow()).status === 'done');
		const job = await jobNow();
		expect(job.attempts).toBe(2);
		expect(job.lockedBy).not.toBe(lockedBy);
		await until(async () => {
			const waiting = await database
				.selectFrom('outgoingMail')
				.select('id')
				.where('status', '!=', 'sent')
				.execute();
			return waiting.length === 0;
		});
		const meetings = await database.selectFrom('meeting').select('id').execute();
		const unmet = await database.selectFrom('unmetWish').select('id').execute();
		expect(meetings.length).toBeGreaterThan(40);
		expect(meetings.length + unmet.length).toBe(wished);
		await store.close();

		const byId = Map.groupBy(mail.delivered, ({ messageId }) => messageId);
		expect(byId.size).toBe(letters);
		expect([...new Set(mail.delivered.map(({ to }) => to))].sort()).toEqual([...invited].sort());
		// What was on the wire at that very moment may come again, under the same Message-ID, which
		// is how a receiver knows it for the same letter.
		expect(mail.delivered.length - byId.size).toBeLessThanOrEqual(1);
	},
	150_000
);

async function until(comes: () => Promise<boolean>): Promise<void> {
	const patience = Date.now() + 110_000;
	while (!(await comes())) {
		if (Date.now() > patience) throw new Error('it does not come to pass');
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
