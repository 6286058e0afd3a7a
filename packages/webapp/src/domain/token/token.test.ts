import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import { makePerson, must } from '#tests/factories.ts';
import { createToken, revokeToken } from './create-token.ts';
import { findTokenOwner, ownTokens } from './queries.ts';
import { tokenInput } from './token.ts';

const { trobada, visitor, database, actingAs } = await testDatabase();
const personId = await makePerson(trobada);
const owner = await actingAs(personId);
const input = tokenInput.parse({ name: 'Dashboard', scopes: ['read'], days: 30 });

describe('personal tokens', () => {
	it('speak for their owner within their scopes until they expire', async () => {
		const { secret } = must(await createToken(owner, input));
		expect(await findTokenOwner(database, secret, '2023-05-03T00:00:00Z')).toEqual({
			personId,
			scopes: ['read']
		});
		expect(await findTokenOwner(database, secret, '2023-07-01T00:00:00Z')).toBeNull();
	});

	it('are kept as a hash only', async () => {
		const { id, secret } = must(await createToken(owner, input));
		const row = await database
			.selectFrom('token')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(JSON.stringify(row)).not.toContain(secret);
	});

	it('say nothing any more once they are revoked', async () => {
		const { id, secret } = must(await createToken(owner, input));
		must(await revokeToken(owner, { id }));
		expect(await findTokenOwner(database, secret, '2023-05-03T00:00:00Z')).toBeNull();
		expect(await ownTokens(owner)).not.toContainEqual(expect.objectContaining({ id }));
	});

	it('are revoked by nobody but their owner', async () => {
		const { id } = must(await createToken(owner, input));
		const other = await actingAs(await makePerson(trobada));
		expect(await revokeToken(other, { id })).toMatchObject({ reason: 'not-found' });
		expect(await createToken(visitor, input)).toMatchObject({ reason: 'not-allowed' });
	});
});
