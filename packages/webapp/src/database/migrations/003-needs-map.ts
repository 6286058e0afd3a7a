// The needs map of an exchange as it was drawn last, for all processes.

import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const needsMap: Migration = {
	async up(database: Kysely<unknown>) {
		await database.schema
			.createTable('drawnMap')
			.addColumn('exchangeId', 'text', (column) =>
				column.primaryKey().notNull().references('exchange.id').onDelete('cascade')
			)
			.addColumn('stamp', 'text', (column) => column.notNull())
			.addColumn('map', 'text', (column) => column.notNull())
			.addColumn('drawnAt', 'text', (column) => column.notNull())
			.execute();
	}
};
