// What a plugged-in model made of needs and offers; and suggestions that a job computes.

import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const textVectors: Migration = {
	async up(database: Kysely<unknown>) {
		await database.schema
			.createTable('textVector')
			// A text that is taken back takes its vector along.
			.addColumn('needOfferId', 'text', (column) =>
				column.primaryKey().notNull().references('needOffer.id').onDelete('cascade')
			)
			.addColumn('model', 'text', (column) => column.notNull())
			.addColumn('hash', 'text', (column) => column.notNull())
			.addColumn('vector', 'text', (column) => column.notNull())
			.execute();
		await database.schema.createIndex('textVectorHash').on('textVector').column('hash').execute();
		// However often and wherever somebody asks, an exchange's suggestions are computed once.
		await database.schema
			.createIndex('jobOneComputation')
			.on('job')
			.column('exchangeId')
			.unique()
			.where(sql<boolean>`kind = 'compute-suggestions' and status in ('queued', 'running')`)
			.execute();
	}
};
