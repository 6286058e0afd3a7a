import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { testDatabase } from '../../tests/database.ts';

const stage = await testDatabase();
const setting = (key: string) => ({ key, value: 'x' });

describe('the stamp of the database', () => {
	test('stays while nothing is written', async () => {
		const before = await stage.connection.stamp();
		await stage.database.selectFrom('setting').selectAll().execute();
		expect(await stage.connection.stamp()).toBe(before);
	});

	test('changes with what is written, changed and removed', async () => {
		const { database, connection } = stage;
		const stamps = [await connection.stamp()];
		await database.insertInto('setting').values(setting('a')).execute();
		stamps.push(await connection.stamp());
		await database.updateTable('setting').set({ value: 'y' }).where('key', '=', 'a').execute();
		stamps.push(await connection.stamp());
		await database.deleteFrom('setting').where('key', '=', 'a').execute();
		stamps.push(await connection.stamp());
		expect(new Set(stamps).size).toBe(4);
	});

	// SQLite and PGlite have one connection: nobody asks while a transaction is open.
	test.runIf(inject('postgres'))(
		'changes when a transaction that began before is committed after',
		async () => {
			const { database, connection } = stage;
			let during = '';
			await database.transaction().execute(async (inside) => {
				await inside.insertInto('setting').values(setting('b')).execute();
				during = await connection.stamp();
			});
			expect(await connection.stamp()).not.toBe(during);
		}
	);

	test('changes when another process writes to the same file', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'trobada-stamp-'));
		const one = await connect(`file:${folder}/trobada.db`);
		await migrate(one);
		const other = await connect(`file:${folder}/trobada.db`);
		const before = await one.stamp();
		await other.database.insertInto('setting').values(setting('c')).execute();
		expect(await one.stamp()).not.toBe(before);
		await one.close();
		await other.close();
		rmSync(folder, { recursive: true });
	});
});
