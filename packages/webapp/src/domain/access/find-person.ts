// Finds the person behind a verified e-mail address, and ties the two together at first sign-in.

import type { Database } from '#database/connect.ts';

type Verified = { userId: string; email: string };

export async function findPersonForSignIn(
	database: Database,
	{ userId, email }: Verified
): Promise<string | null> {
	const person = await database
		.selectFrom('person')
		.select(['id', 'userId'])
		.where('email', '=', email.toLowerCase())
		.where('erasedAt', 'is', null)
		.executeTakeFirst();
	if (!person) return null;
	if (person.userId !== userId) {
		await database.updateTable('person').set({ userId }).where('id', '=', person.id).execute();
	}
	return person.id;
}
