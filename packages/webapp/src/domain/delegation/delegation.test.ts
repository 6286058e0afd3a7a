import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeDelegation,
	makeExchange,
	makeOrganiser,
	makePerson,
	must,
	takePart
} from '#tests/factories.ts';
import { delegationInput } from './delegation.ts';
import { delegationsOf } from './queries.ts';
import { nameLeader, relieveLeader, saveDelegation } from './save-delegation.ts';

const { trobada, database, actingAs } = await testDatabase();

async function exchangeWithOrganiser() {
	const { exchangeId } = await makeExchange(trobada);
	return { exchangeId, organiser: await actingAs(await makeOrganiser(trobada, exchangeId)) };
}

describe('saveDelegation', () => {
	it('adds a delegation and counts who of it comes', async () => {
		const { exchangeId, organiser } = await exchangeWithOrganiser();
		const input = delegationInput.parse({ exchangeId, name: 'Catalunya', quota: '2' });
		const { id: delegationId } = must(await saveDelegation(organiser, input));
		await takePart(trobada, { exchangeId, delegationId });
		expect(await delegationsOf(database, exchangeId)).toMatchObject([
			{ name: 'Catalunya', quota: 2, coming: 1, leaders: [], version: 1 }
		]);
	});

	it('tells the second of two editors, and keeps what the first one wrote', async () => {
		const { exchangeId, organiser } = await exchangeWithOrganiser();
		const id = await makeDelegation(trobada, { exchangeId, name: 'Catalunya' });
		const edit = (name: string) =>
			saveDelegation(organiser, delegationInput.parse({ id, version: 1, exchangeId, name }));
		must(await edit('Clústers de Catalunya'));
		expect(await edit('Katalonien')).toMatchObject({ ok: false, reason: 'changed-meanwhile' });
		const [delegation] = await delegationsOf(database, exchangeId);
		expect(delegation).toMatchObject({ name: 'Clústers de Catalunya', version: 2 });
	});

	it('refuses a name that another delegation of the exchange has', async () => {
		const { exchangeId, organiser } = await exchangeWithOrganiser();
		await makeDelegation(trobada, { exchangeId, name: 'Catalunya' });
		const again = delegationInput.parse({ exchangeId, name: 'Catalunya' });
		expect(await saveDelegation(organiser, again)).toMatchObject({
			reason: 'already-there',
			fields: { name: 'problem.taken' }
		});
	});

	it('changes nothing of another exchange', async () => {
		const { organiser, exchangeId } = await exchangeWithOrganiser();
		const other = await exchangeWithOrganiser();
		const id = await makeDelegation(trobada, { exchangeId: other.exchangeId, name: 'Theirs' });
		const input = delegationInput.parse({ id, version: 1, exchangeId, name: 'Mine' });
		expect(await saveDelegation(organiser, input)).toMatchObject({ ok: false });
		expect(await delegationsOf(database, other.exchangeId)).toMatchObject([{ name: 'Theirs' }]);
	});
});

describe('leaders of a delegation', () => {
	it('are named once, however often it is asked, and relieved', async () => {
		const { exchangeId, organiser } = await exchangeWithOrganiser();
		const delegationId = await makeDelegation(trobada, { exchangeId });
		const input = { exchangeId, delegationId, personId: await makePerson(trobada) };
		must(await nameLeader(organiser, input));
		must(await nameLeader(organiser, input));
		expect((await delegationsOf(database, exchangeId))[0]!.leaders).toHaveLength(1);
		must(await relieveLeader(organiser, input));
		expect((await delegationsOf(database, exchangeId))[0]!.leaders).toHaveLength(0);
	});
});
