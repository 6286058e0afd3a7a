import { expect, test } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import { makeDelegation, makeExchange, makeOrganiser, must, takePart } from '#tests/factories.ts';
import { seekingOrganisations } from '../suggestion/queries.ts';
import { needInput } from './need.ts';
import { listNeeds } from './queries.ts';
import { saveNeed } from './save-need.ts';

const { trobada, database, actingAs } = await testDatabase();

test('keeps what is for a delegation within it, and out of the matching', async () => {
	const { exchangeId } = await makeExchange(trobada);
	const delegationId = await makeDelegation(trobada, { exchangeId });
	const author = await takePart(trobada, { exchangeId, delegationId });
	const colleague = await takePart(trobada, { exchangeId, delegationId });
	const outsider = await takePart(trobada, { exchangeId });
	const organiser = await makeOrganiser(trobada, exchangeId);
	const { organisationId } = author;
	for (const visibility of ['exchange', 'delegation'] as const) {
		const need = { exchangeId, organisationId, side: 'need', title: visibility, visibility };
		must(await saveNeed(trobada, needInput.parse(need)));
	}
	const seenBy = async (personId: string) =>
		must(await listNeeds(await actingAs(personId), { exchangeId })).needs.map(({ title }) => title);
	expect(await seenBy(outsider.personId)).toEqual(['exchange']);
	for (const insider of [author.personId, colleague.personId, organiser]) {
		expect(await seenBy(insider)).toHaveLength(2);
	}
	const seeking = await seekingOrganisations(database, exchangeId);
	const matched = seeking.flatMap(({ needs }) => needs.map(({ title }) => title));
	expect(matched).toEqual(['exchange']);
});

test('recognises the language of a text, and lets the author have the last word', async () => {
	const { exchangeId } = await makeExchange(trobada);
	const { organisationId } = await takePart(trobada, { exchangeId });
	const title = 'Cerchiamo soci per la depurazione delle acque';
	const languageOf = async (language: string) => {
		const need = { exchangeId, organisationId, side: 'need', title, language };
		const { id } = must(await saveNeed(trobada, needInput.parse(need)));
		const { needs } = must(await listNeeds(trobada, { exchangeId }));
		return needs.find((each) => each.id === id)?.language;
	};
	expect(await languageOf('')).toBe('it');
	expect(await languageOf('es')).toBe('es');
});
