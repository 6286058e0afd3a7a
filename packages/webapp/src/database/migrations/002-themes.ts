// What editors add to the thesaurus, words they leave aside, and what a judgement was about.

import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const themes: Migration = {
	async up(database: Kysely<unknown>) {
		const { schema } = database;
		await schema
			.createTable('addedConcept')
			.addColumn('id', 'text', (column) => column.primaryKey().notNull())
			.addColumn('broader', 'text', (column) => column.notNull())
			.addColumn('personId', 'text', (column) =>
				column.references('person.id').onDelete('set null')
			)
			.addColumn('createdAt', 'text', (column) => column.notNull())
			.execute();
		await schema
			.createTable('addedLabel')
			.addColumn('id', 'text', (column) => column.primaryKey().notNull())
			.addColumn('concept', 'text', (column) => column.notNull())
			.addColumn('language', 'text', (column) => column.notNull())
			.addColumn('label', 'text', (column) => column.notNull())
			.addColumn('personId', 'text', (column) =>
				column.references('person.id').onDelete('set null')
			)
			.addColumn('createdAt', 'text', (column) => column.notNull())
			.execute();
		await schema
			.createIndex('addedLabel_concept_language_label')
			.on('addedLabel')
			.columns(['concept', 'language', 'label'])
			.unique()
			.execute();
		await schema
			.createTable('ignoredWord')
			.addColumn('word', 'text', (column) => column.notNull())
			.addColumn('language', 'text', (column) => column.notNull())
			.addColumn('personId', 'text', (column) =>
				column.references('person.id').onDelete('set null')
			)
			.addColumn('createdAt', 'text', (column) => column.notNull())
			.execute();
		await schema
			.createIndex('ignoredWord_word_language')
			.on('ignoredWord')
			.columns(['word', 'language'])
			.unique()
			.execute();
		// The needs and offers that a suggestion named when somebody called it not relevant.
		await schema
			.alterTable('dismissal')
			.addColumn('pairs', 'text', (column) => column.notNull().defaultTo('[]'))
			.execute();
		// What changed since: the search follows these.
		for (const table of ['organisation', 'needOffer']) {
			await schema.createIndex(`${table}_updatedAt`).on(table).column('updatedAt').execute();
		}
	}
};
