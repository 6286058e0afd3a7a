import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Connection } from '#database/connect.ts';
import { migrate } from '#database/migrate.ts';

const webapp = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'trobada-backup-'));
const environment = { ...process.env, DATA_FOLDER: folder, DATABASE_URL: '', INIT_CWD: folder };
const run = (script: string, ...args: string[]) =>
	execFileSync(process.execPath, [`maintenance/${script}.ts`, ...args], {
		cwd: webapp,
		env: { ...environment, DATABASE_URL: `file:${folder}/trobada.db` },
		encoding: 'utf8'
	});
const refused = (script: string, ...args: string[]) =>
	spawnSync(process.execPath, [`maintenance/${script}.ts`, ...args], {
		cwd: webapp,
		env: { ...environment, DATABASE_URL: `file:${folder}/trobada.db` },
		encoding: 'utf8'
	}).stderr;

let open: Connection;
const keep = (value: string) =>
	open.database
		.insertInto('setting')
		.values({ key: 'proof', value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();

beforeAll(async () => {
	open = await connect(`file:${folder}/trobada.db`);
	await migrate(open);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('backup and restore', () => {
	test('a running database is copied, and comes back as it was then', async () => {
		await keep('before');
		expect(run('backup', 'copy.db')).toContain('checked');
		await keep('after');
		expect(refused('restore', 'copy.db')).toContain('stop the server first');
		await open.close();
		run('restore', 'copy.db');
		open = await connect(`file:${folder}/trobada.db`);
		const { value } = await open.database
			.selectFrom('setting')
			.select('value')
			.where('key', '=', 'proof')
			.executeTakeFirstOrThrow();
		expect(value).toBe('before');
		await open.close();
	});

	test('a backup never writes over another, and nothing else is restored', () => {
		writeFileSync(join(folder, 'letter.db'), 'not a database');
		expect(refused('backup', 'copy.db')).toContain('is there already');
		expect(refused('restore', 'letter.db')).toContain('not a sound backup');
	});
});
