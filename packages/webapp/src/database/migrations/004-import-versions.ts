// Two organisers who decide about one import must not overwrite each other.

import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const importVersions: Migration = {
	async up(database: Kysely<unknown>) {
		await database.schema
			.alterTable('importFile')
			.addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
			.execute();
	}
};
