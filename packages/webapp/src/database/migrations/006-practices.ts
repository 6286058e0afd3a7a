// Practices: what an organisation learnt. They stay when the exchange that showed them goes.

import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const texts = [
	...['kind', 'status', 'language', 'title', 'summary', 'problem', 'solution', 'evidence', 'money'],
	...['skills', 'failed', 'conditions', 'adapting', 'themes', 'visibility', 'remark', 'search'],
	...['createdAt', 'updatedAt']
];

/** What lists are looked up by, and what is followed by the search. */
const lookups: readonly (readonly string[])[] = [
	['status', 'updatedAt'],
	['organisationId', 'updatedAt'],
	['exchangeId', 'status', 'updatedAt'],
	['updatedAt'],
	['sessionId'],
	['personId']
];

export const practices: Migration = {
	async up(database: Kysely<unknown>) {
		let table = database.schema
			.createTable('practice')
			.addColumn('id', 'text', (column) => column.primaryKey().notNull())
			.addColumn('organisationId', 'text', (column) =>
				column.notNull().references('organisation.id').onDelete('cascade')
			)
			.addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
			.addColumn('fte', 'double precision')
			.addColumn('transfer', 'text')
			.addColumn('publishedAt', 'text')
			.addColumn('confirmedAt', 'text');
		for (const other of ['person', 'exchange', 'session'] as const) {
			table = table.addColumn(`${other}Id`, 'text', (column) =>
				column.references(`${other}.id`).onDelete('set null')
			);
		}
		for (const name of texts) table = table.addColumn(name, 'text', (column) => column.notNull());
		await table.execute();
		for (const columns of lookups) {
			await database.schema
				.createIndex(`practice_${columns.join('_')}`)
				.on('practice')
				.columns([...columns])
				.execute();
		}
	}
};
