import { isCommonWord } from '@trobada/matching';
import { expect, test } from 'vitest';
import { languages } from '#database/values.ts';
import { translator } from '#messages/messages.ts';
import { testDatabase } from '#tests/database.ts';
import { makeExchange, makeNeed, makeOrganisation, makeOrganiser, must } from '#tests/factories.ts';
import { needInput } from '../need/need.ts';
import { saveNeed } from '../need/save-need.ts';
import { addConcept } from './add-concept.ts';
import { addLabel, labelWord } from './add-label.ts';
import { ignoreWord, noticeWord } from './ignore-word.ts';
import { nameThemes } from './name-themes.ts';
import { openThemes } from './open-themes.ts';
import { describeTheme, listAdditions, themeDomains, themeTree } from './queries.ts';
import { removeAddition } from './remove-addition.ts';
import { listUnknownWords } from './unknown-words.ts';

const { trobada, database, actingAs } = await testDatabase();
const editor = await actingAs(await makeOrganiser(trobada, null, 'administrator'));
const { exchangeId } = await makeExchange(trobada);
const organisationId = await makeOrganisation(trobada);

const recognised = async (text: string, language = 'ca') =>
	(await openThemes(database)).recognise(text, language).themes;

test('knows a text by a label that an editor added, until it is taken back', async () => {
	expect(await recognised('Xurrupeig')).toEqual([]);
	const { id } = must(
		await addLabel(editor, { concept: 'water', language: 'ca', label: 'xurrupeig' })
	);
	expect(await recognised('Xurrupeig')).toEqual(['water']);
	must(await removeAddition(editor, { kind: 'label', id }));
	expect(await recognised('Xurrupeig')).toEqual([]);
});

test('shows an added theme in the tree, and audits each change', async () => {
	const { id } = must(
		await addConcept(editor, { broader: 'water', language: 'ca', label: 'captació de boira' })
	);
	const described = must(await describeTheme(editor, id, 'it')).theme;
	expect(described).toMatchObject({ label: 'captació de boira', path: [{ id: 'water' }] });
	const tree = await themeTree(editor, 'water', 'ca');
	const water = tree.find((branch) => branch.id === 'water')!;
	expect(water.narrower.map((branch) => branch.id)).toContain(id);
	expect(must(await listAdditions(editor, 'en')).concepts).toMatchObject([{ id }]);
	must(await removeAddition(editor, { kind: 'concept', id }));
	expect((await describeTheme(editor, id, 'it')).ok).toBe(false);
	const audited = await database
		.selectFrom('audit')
		.select(['personId'])
		.where('action', '=', 'theme.edit')
		.where('thingId', '=', id)
		.execute();
	expect(audited).toHaveLength(2);
	expect(audited[0]?.personId).toBe(editor.actor.personId);
});

test('refuses a label that is there, a theme that is there, and anybody but an administrator', async () => {
	const water = { concept: 'water', language: 'ca' as const, label: 'aigua' };
	expect(await addLabel(editor, water)).toMatchObject({ ok: false, reason: 'already-there' });
	const twin = { broader: 'water', language: 'en' as const, label: 'Water' };
	expect(await addConcept(editor, twin)).toMatchObject({ ok: false, reason: 'already-there' });
	const organiser = await actingAs(await makeOrganiser(trobada, exchangeId));
	const outcome = await addLabel(organiser, { ...water, label: 'aigüeta' });
	expect(outcome).toMatchObject({ ok: false, reason: 'not-allowed' });
	expect((await listUnknownWords(organiser)).ok).toBe(false);
});

test('collects the words that name no theme, and forgets those left aside', async () => {
	for (const title of [
		'Busquem xurrumblina per als nostres socis',
		'Volem més xurrumblina amb els cellers'
	]) {
		await makeNeed(trobada, { exchangeId, organisationId, title });
	}
	const counted = async () =>
		must(await listUnknownWords(editor)).words.find(({ word }) => word === 'xurrumblina');
	const word = await counted();
	expect(word?.count).toBe(2);
	must(await ignoreWord(editor, { word: 'xurrumblina', language: word!.language }));
	expect(await counted()).toBeUndefined();
	must(await noticeWord(editor, { word: 'xurrumblina', language: word!.language }));
	expect((await counted())?.count).toBe(2);
	const refused = await labelWord(editor, {
		word: 'xurrumblina',
		language: 'ca',
		concept: 'no such theme'
	});
	expect(refused).toMatchObject({ fields: { concept: 'theme.unknownTheme' } });
	const named = { word: 'xurrumblina', language: 'ca' as const, concept: 'gestione idrica' };
	must(await labelWord(editor, named));
	expect(await recognised('xurrumblina')).toEqual(['water']);
});

test('takes themes as people type them, in any language, and says which it does not know', async () => {
	const named = must(
		await nameThemes(database, { themes: ['wine'], newThemes: 'Aigua; acque reflue, Käse' })
	);
	expect(named.themes).toEqual(['wine', 'water', 'wastewater-treatment', 'cheese']);
	const refused = await nameThemes(database, { themes: [], newThemes: 'water, xyzzy' });
	expect(refused).toMatchObject({
		fields: { newThemes: 'theme.unknown' },
		details: { name: 'xyzzy' }
	});
});

test('lets the author’s choice of themes stand, and recognises them where there is none', async () => {
	const need = { exchangeId, organisationId, side: 'need', title: 'Reutilització d’aigües' };
	const themesOf = async (id: string) =>
		JSON.parse(
			(
				await database
					.selectFrom('needOffer')
					.select('themes')
					.where('id', '=', id)
					.executeTakeFirstOrThrow()
			).themes
		) as string[];
	const { id } = must(await saveNeed(trobada, needInput.parse(need)));
	expect(await themesOf(id)).toContain('water-reuse');
	const chosen = { ...need, id, version: 1, themes: ['wine'], newThemes: 'formatge' };
	must(await saveNeed(trobada, needInput.parse(chosen)));
	expect(await themesOf(id)).toEqual(['wine', 'cheese']);
});

test('names every domain in every language, and counts each theme but common words in one of them', async () => {
	const domains = await themeDomains(trobada);
	for (const language of languages) {
		for (const { domain } of domains) {
			expect(translator(language)(`theme.domain.${domain}`)).toMatch(/\p{L}/u);
		}
	}
	const { thesaurus } = await openThemes(database);
	const counted = domains.reduce((sum, { count }) => sum + count, 0);
	const themes = [...thesaurus.concepts.values()].filter((concept) => !isCommonWord(concept));
	expect(counted).toBe(themes.length);
});

test('shows a theme below its broader one, whatever file it is written in', async () => {
	const tree = JSON.stringify(await themeTree(trobada, 'water', 'en'));
	expect(tree).toContain('drinking water');
});
