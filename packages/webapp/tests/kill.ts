// Kills the running product again and again, at random moments, while it acknowledges writes; starts
// it on the same data; and counts what is lost. Prints a Markdown table.
//
//   npm run test:kill -- --rounds 30 [--postgres]

import { parseArgs } from 'node:util';
import { ensureBuild } from './ensure-build.ts';
import { killRounds, type KillFigures } from './kill-rounds.ts';
import { runPostgres } from './run-postgres.ts';

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '30' },
		postgres: { type: 'boolean', default: false }
	}
});

ensureBuild();
const rounds = Number(values.rounds);
const running = values.postgres ? await runPostgres({ durable: true }) : null;
if (values.postgres && !running) throw new Error('no PostgreSQL is installed');
const figures = await killRounds({ rounds, databaseUrl: running?.url ?? null });
await running?.stop();
print(values.postgres ? `PostgreSQL ${running!.version}` : 'SQLite', figures);
process.exitCode = figures.lost + figures.doubled + figures.unclean === 0 ? 0 : 1;

function print(
	database: string,
	{ rounds: done, acknowledged, lost, doubled, unclean, ...more }: KillFigures
) {
	console.log(`
| database | kills | acknowledged writes | lost | written twice | unclean starts | letters queued with them | start after a kill |
| --- | --- | --- | --- | --- | --- | --- | --- |
| ${database} | ${done} | ${acknowledged} | ${lost} | ${doubled} | ${unclean} | ${more.letters} | ${Math.round(more.medianStart)} ms (median) |
`);
}
