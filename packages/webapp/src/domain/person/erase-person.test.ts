import { expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import { makeExchange, must, takePart } from '#tests/factories.ts';
import { erasePerson } from './erase-person.ts';

const { trobada, database, actingAs } = await testDatabase();

it('takes names and contact away, and keeps the place in the count', async () => {
	const { exchangeId } = await makeExchange(trobada);
	const { personId, participationId } = await takePart(trobada, { exchangeId });
	must(await erasePerson(await actingAs(personId), { id: personId }));
	const person = await database
		.selectFrom('person')
		.select(['givenName', 'email', 'phone', 'search'])
		.where('id', '=', personId)
		.executeTakeFirst();
	expect(person).toEqual({ givenName: '', email: null, phone: null, search: '' });
	const part = await database
		.selectFrom('participation')
		.select('status')
		.where('id', '=', participationId)
		.executeTakeFirst();
	expect(part?.status).toBe('withdrawn');
});

it('is for nobody but the person and administrators', async () => {
	const { exchangeId } = await makeExchange(trobada);
	const one = await takePart(trobada, { exchangeId });
	const other = await takePart(trobada, { exchangeId });
	expect(await erasePerson(await actingAs(one.personId), { id: other.personId })).toMatchObject({
		reason: 'not-allowed'
	});
});
