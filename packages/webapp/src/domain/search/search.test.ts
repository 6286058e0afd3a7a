import { expect, test } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeDelegation,
	makeExchange,
	makeNeed,
	makeOrganisation,
	makeOrganiser,
	must,
	takePart
} from '#tests/factories.ts';
import { needInput } from '../need/need.ts';
import { removeNeed } from '../need/remove-need.ts';
import { saveNeed } from '../need/save-need.ts';
import { editOrganisationInput } from '../organisation/organisation.ts';
import { editOrganisation } from '../organisation/save-organisation.ts';
import { addLabel } from '../theme/add-label.ts';
import { searchTexts } from './search-texts.ts';

const { trobada, actingAs, setClock } = await testDatabase();
const { exchangeId } = await makeExchange(trobada);
const other = await makeExchange(trobada);
const delegationId = await makeDelegation(trobada, { exchangeId });
const participant = await takePart(trobada, { exchangeId, delegationId });
const stranger = await takePart(trobada, { exchangeId: other.exchangeId });
const reader = await actingAs(participant.personId);
const { organisationId } = participant;

const titles = async (search: string, context = reader, kind: '' | 'need' | 'organisation' = '') =>
	must(await searchTexts(context, { search, kind }, 'ca')).finds.map(({ title }) => title);
const say = (title: string, more: object = {}) =>
	saveNeed(
		trobada,
		needInput.parse({ exchangeId, organisationId, side: 'offer', language: 'it', title, ...more })
	);

test('finds a text by a word of another language, whatever was mistyped, and says why', async () => {
	must(await say('Depurazione delle acque reflue'));
	expect(await titles('aigües residuals')).toEqual(['Depurazione delle acque reflue']);
	const { finds, corrections } = must(
		await searchTexts(reader, { search: 'formtge', kind: '' }, 'ca')
	);
	expect(corrections).toEqual([{ typed: 'formtge', meant: 'formatge' }]);
	expect(finds).toEqual([]);
	const why = must(await searchTexts(reader, { search: 'aigües residuals', kind: '' }, 'ca'))
		.finds[0]!.why;
	expect(why[0]).toMatchObject({ label: "tractament d'aigües residuals", same: 1 });
	expect(why[0]!.words.join(' ')).toContain('acque reflue');
});

test('follows what is added, changed and removed', async () => {
	const { id } = must(await say('Formaggio di capra'));
	expect(await titles('formatge')).toContain('Formaggio di capra');
	must(await say('Biciclette da carico', { id, version: 1 }));
	expect(await titles('formatge')).not.toContain('Formaggio di capra');
	expect(await titles('bicicletes')).toContain('Biciclette da carico');
	must(await removeNeed(trobada, { id, version: 2 }));
	expect(await titles('bicicletes')).not.toContain('Biciclette da carico');
});

test('follows an organisation that is renamed much later', async () => {
	const id = await makeOrganisation(trobada, { name: 'Zanichelli Packaging' });
	expect(await titles('zanicheli', reader, 'organisation')).toContain('Zanichelli Packaging');
	setClock('2023-06-01T10:00:00.000Z');
	const edit = editOrganisationInput.parse({ id, version: 1, kind: 'company', name: 'Bortolotti' });
	must(await editOrganisation(trobada, edit));
	expect(await titles('bortoloti')).toContain('Bortolotti');
	expect(await titles('zanicheli', reader, 'organisation')).not.toContain('Zanichelli Packaging');
});

test('finds by a word that an editor has just added', async () => {
	const administrator = await actingAs(await makeOrganiser(trobada, null, 'administrator'));
	expect(await titles('xurrumblina')).toEqual([]);
	const label = { concept: 'wastewater-treatment', language: 'ca' as const, label: 'xurrumblina' };
	must(await addLabel(administrator, label));
	expect(await titles('xurrumblina')).toContain('Depurazione delle acque reflue');
});

test('shows needs and offers to people of their exchange only', async () => {
	await makeNeed(trobada, { exchangeId, organisationId, title: 'Fotovoltaico sui tetti' });
	expect(await titles('fotovoltaica')).toContain('Fotovoltaico sui tetti');
	expect(await titles('fotovoltaica', await actingAs(stranger.personId))).toEqual([]);
});

test('shows what is for a delegation to that delegation and to organisers', async () => {
	must(await say('Robot per la vigna', { visibility: 'delegation' }));
	const outside = await takePart(trobada, { exchangeId });
	const organiser = await makeOrganiser(trobada, exchangeId);
	expect(await titles('robòtica')).toContain('Robot per la vigna');
	expect(await titles('robòtica', await actingAs(organiser))).toContain('Robot per la vigna');
	expect(await titles('robòtica', await actingAs(outside.personId))).not.toContain(
		'Robot per la vigna'
	);
});

test('is for people who take part somewhere', async () => {
	const nobody = { ...reader, actor: { ...reader.actor, exchanges: {} } };
	expect((await searchTexts(nobody, { search: 'aigua', kind: '' }, 'ca')).ok).toBe(false);
	expect(await titles('')).toEqual([]);
});
