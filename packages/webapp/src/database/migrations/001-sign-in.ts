// The tables that the sign-in library keeps: users, their sessions, accounts, links and passkeys.
// It wants native instants and booleans where the database has them.

import type { Kysely } from 'kysely';
import type { DialectName } from '../connect.ts';

export async function createSignInTables(database: Kysely<unknown>, dialect: DialectName) {
	const instant = dialect === 'postgres' ? 'timestamptz' : 'text';
	const flag = dialect === 'postgres' ? 'boolean' : 'integer';
	const { schema } = database;

	await schema
		.createTable('signInUser')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('email', 'text', (column) => column.notNull().unique())
		.addColumn('emailVerified', flag, (column) => column.notNull())
		.addColumn('image', 'text')
		.addColumn('createdAt', instant, (column) => column.notNull())
		.addColumn('updatedAt', instant, (column) => column.notNull())
		.execute();

	const owner = 'signInUser.id';
	await schema
		.createTable('signInSession')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('userId', 'text', (column) => column.notNull().references(owner).onDelete('cascade'))
		.addColumn('token', 'text', (column) => column.notNull().unique())
		.addColumn('expiresAt', instant, (column) => column.notNull())
		.addColumn('ipAddress', 'text')
		.addColumn('userAgent', 'text')
		.addColumn('createdAt', instant, (column) => column.notNull())
		.addColumn('updatedAt', instant, (column) => column.notNull())
		.execute();

	await schema
		.createTable('signInAccount')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('userId', 'text', (column) => column.notNull().references(owner).onDelete('cascade'))
		.addColumn('accountId', 'text', (column) => column.notNull())
		.addColumn('providerId', 'text', (column) => column.notNull())
		.addColumn('accessToken', 'text')
		.addColumn('refreshToken', 'text')
		.addColumn('idToken', 'text')
		.addColumn('accessTokenExpiresAt', instant)
		.addColumn('refreshTokenExpiresAt', instant)
		.addColumn('scope', 'text')
		.addColumn('password', 'text')
		.addColumn('createdAt', instant, (column) => column.notNull())
		.addColumn('updatedAt', instant, (column) => column.notNull())
		.execute();

	await schema
		.createTable('signInVerification')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('identifier', 'text', (column) => column.notNull())
		.addColumn('value', 'text', (column) => column.notNull())
		.addColumn('expiresAt', instant, (column) => column.notNull())
		.addColumn('createdAt', instant)
		.addColumn('updatedAt', instant)
		.execute();

	await schema
		.createTable('signInPasskey')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('userId', 'text', (column) => column.notNull().references(owner).onDelete('cascade'))
		.addColumn('name', 'text')
		.addColumn('publicKey', 'text', (column) => column.notNull())
		.addColumn('credentialID', 'text', (column) => column.notNull().unique())
		.addColumn('counter', 'integer', (column) => column.notNull())
		.addColumn('deviceType', 'text', (column) => column.notNull())
		.addColumn('backedUp', flag, (column) => column.notNull())
		.addColumn('transports', 'text')
		.addColumn('aaguid', 'text')
		.addColumn('createdAt', instant)
		.execute();

	for (const [table, column] of [
		['signInSession', 'userId'],
		['signInAccount', 'userId'],
		['signInVerification', 'identifier'],
		['signInPasskey', 'userId']
	] as const) {
		await schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
	}
}
