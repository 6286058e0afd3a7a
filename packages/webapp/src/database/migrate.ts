// Brings a database to the newest schema. Kysely keeps the list of what has run, under a lock.

import { Migrator } from 'kysely/migration';
import type { Connection } from './connect.ts';
import { foundation } from './migrations/001-foundation.ts';
import { themes } from './migrations/002-themes.ts';
import { needsMap } from './migrations/003-needs-map.ts';
import { importVersions } from './migrations/004-import-versions.ts';
import { textVectors } from './migrations/005-text-vectors.ts';
import { practices } from './migrations/006-practices.ts';

export async function migrate({ database, dialect }: Connection): Promise<void> {
	const migrations = {
		'001-foundation': foundation(dialect),
		'002-themes': themes,
		'003-needs-map': needsMap,
		'004-import-versions': importVersions,
		'005-text-vectors': textVectors,
		'006-practices': practices
	};
	const migrator = new Migrator({
		db: database,
		provider: { getMigrations: async () => migrations }
	});
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
}
