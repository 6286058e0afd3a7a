import { expect, test } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeDelegation,
	makeExchange,
	makeNeed,
	makeOrganisation,
	makeOrganiser,
	makePractice,
	must,
	takePart
} from '#tests/factories.ts';
import { needInput } from '../need/need.ts';
import { removeNeed } from '../need/remove-need.ts';
import { saveNeed } from '../need/save-need.ts';
import { editOrganisationInput } from '../organisation/organisation.ts';
import { editOrganisation } from '../organisation/save-organisation.ts';
import { addLabel } from '../theme/add-label.ts';
import { mergeOrganisations } from '../organisation/merge-organisations.ts';
import { practiceInput } from '../practice/practice.ts';
import { publishPractice } from '../practice/publish-practice.ts';
import { removePractice } from '../practice/remove-practice.ts';
import { savePractice } from '../practice/save-practice.ts';
import type { SearchedKind } from './search.ts';
import { searchTexts } from './search-texts.ts';

const { trobada, actingAs, setClock } = await testDatabase();
const { exchangeId } = await makeExchange(trobada);
const other = await makeExchange(trobada);
const delegationId = await makeDelegation(trobada, { exchangeId });
const participant = await takePart(trobada, { exchangeId, delegationId });
const stranger = await takePart(trobada, { exchangeId: other.exchangeId });
const reader = await actingAs(participant.personId);
const { organisationId } = participant;

const titles = async (search: string, context = reader, kind: SearchedKind | '' = '') =>
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

test('finds a Catalan practice by a mistyped Italian word, and says why', async () => {
	const practice = {
		...{ exchangeId, organisationId, kind: 'good-practice', visibility: 'exchange' },
		title: 'Brisa de raïm a la ració dels porcs',
		summary: 'La brisa que sobra dels cellers entra al pinso.',
		problem: 'Es feien servir massa antibiòtics.',
		solution: 'Vam assecar la brisa i la vam barrejar amb el pinso.'
	};
	const { id } = must(await savePractice(trobada, practiceInput.parse(practice)));
	must(await publishPractice(trobada, { id, version: 1 }));
	const asked = { search: 'mangme', kind: 'practice' } as const;
	const { finds, corrections } = must(await searchTexts(reader, asked, 'it'));
	expect(corrections).toEqual([{ typed: 'mangme', meant: 'mangime' }]);
	expect(finds).toMatchObject([{ kind: 'practice', id, title: practice.title, language: 'ca' }]);
	expect(finds[0]!.why[0]).toMatchObject({ words: ['pinso'], same: 1 });
	expect(finds[0]!.exchange?.slug).toBeTruthy();
	// So near that it is read as meant without saying so.
	expect(await titles('antibioticci', reader, 'practice')).toEqual([practice.title]);
});

test('finds of practices only what the reader may see, wherever it was shown', async () => {
	const draft = await makePractice(trobada, {
		...{ exchangeId, organisationId, status: 'draft', title: 'Il mulino galleggiante' }
	});
	expect(await titles('mulino galleggiante')).toContain('Il mulino galleggiante');
	const outside = await actingAs(stranger.personId);
	expect(await titles('mulino galleggiante', outside)).toEqual([]);
	must(await publishPractice(trobada, { id: draft, version: 1 }));
	expect(await titles('mulino galleggiante', outside)).toEqual(['Il mulino galleggiante']);
	must(await removePractice(trobada, { id: draft, version: 2 }));
	expect(await titles('mulino galleggiante', outside)).toEqual([]);
});

test('names the organisation that a practice has moved to', async () => {
	const merged = await makeOrganisation(trobada, { name: 'Fonderia Vecchia' });
	const kept = await makeOrganisation(trobada, { name: 'Fonderia Nuova' });
	await makePractice(trobada, { organisationId: merged, title: 'Stampi senza sabbia' });
	const owners = async () =>
		must(await searchTexts(reader, { search: 'stampi', kind: 'practice' }, 'it')).finds.map(
			({ organisation }) => organisation.name
		);
	expect(await owners()).toEqual(['Fonderia Vecchia']);
	setClock('2023-06-02T10:00:00.000Z');
	must(await mergeOrganisations(trobada, { keepId: kept, mergeId: merged }));
	expect(await owners()).toEqual(['Fonderia Nuova']);
});

test('is for people who take part somewhere', async () => {
	const nobody = { ...reader, actor: { ...reader.actor, exchanges: {} } };
	expect((await searchTexts(nobody, { search: 'aigua', kind: '' }, 'ca')).ok).toBe(false);
	expect(await titles('')).toEqual([]);
});
