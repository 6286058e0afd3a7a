// Three rounds of what `npm run test:kill` does in thirty.

import { afterAll, expect, it } from 'vitest';
import { killRounds } from '../kill-rounds.ts';
import { runPostgres } from '../run-postgres.ts';

const postgres = await runPostgres({ durable: true });
afterAll(() => postgres?.stop());

it('loses nothing that it acknowledged on SQLite when it is killed', async () => {
	const figures = await killRounds({ rounds: 3, databaseUrl: null });
	expect(figures.acknowledged).toBeGreaterThan(20);
	expect(figures).toMatchObject({ lost: 0, doubled: 0, unclean: 0 });
});

it.skipIf(!postgres)(
	'loses nothing that it acknowledged on PostgreSQL when it is killed',
	async () => {
		const figures = await killRounds({ rounds: 3, databaseUrl: postgres!.url });
		expect(figures.acknowledged).toBeGreaterThan(20);
		expect(figures).toMatchObject({ lost: 0, doubled: 0, unclean: 0 });
	}
);
