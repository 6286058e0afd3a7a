// npm run restore -- FILE: puts a backup in the place of the database. The server must be stopped.

import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { checkNode } from '../src/platform/check-node.ts';
import { readSettings } from '../src/platform/settings.ts';

checkNode();
const { databaseUrl } = readSettings();
const [name] = process.argv.slice(2);
if (!name) stop('Say from what: npm run restore -- trobada-backup.db');
if (databaseUrl.startsWith('postgres'))
	stop('PostgreSQL is restored by pg_restore: see docs/running.md.');
const file = resolve(process.env.INIT_CWD ?? process.cwd(), name);
if (!existsSync(file)) stop(`There is no ${file}.`);
if (!isOurs(file)) stop(`${file} is not a sound backup of Trobada.`);

const target = databaseUrl.replace(/^file:/, '');
mkdirSync(dirname(target), { recursive: true });
if (existsSync(target)) {
	if (isInUse(target)) stop('The database is in use: stop the server first.');
	renameSync(target, `${target}.before-restore`);
	for (const side of ['-wal', '-shm']) rmSync(target + side, { force: true });
	console.log(`What was there is kept as ${target}.before-restore.`);
}
copyFileSync(file, target);
console.log(`${file} is restored to ${target}.`);

function isOurs(path: string): boolean {
	try {
		const database = new DatabaseSync(path, { readOnly: true });
		const sound = database.prepare('pragma integrity_check').get()?.integrity_check === 'ok';
		const table = database.prepare("select 1 from sqlite_master where name = 'exchange'").get();
		database.close();
		return sound && table !== undefined;
	} catch {
		return false;
	}
}

/** A running server holds the database open: nobody else gets it for writing alone. */
function isInUse(path: string): boolean {
	const database = new DatabaseSync(path);
	try {
		// Leaving WAL needs every other connection to be gone.
		const mode = database.prepare('pragma journal_mode = delete').get()?.journal_mode;
		return mode !== 'delete';
	} catch {
		return true;
	} finally {
		database.close();
	}
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
