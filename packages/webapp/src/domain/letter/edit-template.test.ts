import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import { makeExchange, makeOrganiser, must } from '#tests/factories.ts';
import { editTemplate, templateInput } from './edit-template.ts';
import { listTemplates } from './queries.ts';

const { trobada, actingAs } = await testDatabase();
const { exchangeId } = await makeExchange(trobada);
const organiser = await actingAs(await makeOrganiser(trobada, exchangeId));

const edit = (fields: { version?: number; subject?: string; body?: string; kind?: string }) =>
	editTemplate(
		organiser,
		templateInput.parse({ exchangeId, kind: 'waiting', language: 'ca', ...fields })
	);
const wording = async (kind: string) =>
	must(await listTemplates(organiser, exchangeId, 'ca')).templates.find(
		(template) => template.kind === kind
	)!;

describe('editTemplate', () => {
	it('replaces the product’s wording in one language, and gives it back', async () => {
		const standard = await wording('waiting');
		expect(standard).toMatchObject({ own: false, version: 0 });
		must(await edit({ subject: 'Llista d’espera', body: 'Hola, {name}.' }));
		expect(await wording('waiting')).toMatchObject({
			own: true,
			version: 1,
			body: 'Hola, {name}.'
		});
		must(await edit({ version: 1 }));
		expect(await wording('waiting')).toEqual(standard);
	});

	it('tells the second of two editors', async () => {
		must(await edit({ kind: 'declined', subject: 'Primera', body: 'Bon dia' }));
		const second = { kind: 'declined', subject: 'Segona', body: 'Bona tarda' };
		expect(await edit(second)).toMatchObject({ reason: 'changed-meanwhile' });
		expect(await wording('declined')).toMatchObject({ subject: 'Primera' });
		must(await edit({ ...second, version: 1 }));
		expect(await edit({ ...second, version: 1 })).toMatchObject({ reason: 'changed-meanwhile' });
	});

	it('names a value in braces that the letter does not know', async () => {
		expect(await edit({ subject: 'Hola', body: 'Benvolgut {nom}' })).toMatchObject({
			reason: 'invalid',
			fields: { body: 'letter.unknownName' },
			details: { name: 'nom' }
		});
	});

	it('wants a subject and a body, or neither', async () => {
		expect(await edit({ subject: 'Hola' })).toMatchObject({ fields: { body: 'problem.required' } });
		expect(await edit({ body: 'Hola' })).toMatchObject({ fields: { subject: 'problem.required' } });
	});
});
