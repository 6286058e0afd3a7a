import { expect, test } from 'vitest';
import { loadThesaurus, mapNeeds, type SeekingOrganisation } from '../index.ts';
import { writeNeedsMapCsv } from './write-csv.ts';

// Clusters of two regions, each in its own language, as they describe themselves: no theme is named.
const entries: [string, string, string, string[], string[]][] = [
	[
		'wine',
		'catalonia',
		'ca',
		[
			'Volem envasos més lleugers i reciclables per a les nostres ampolles',
			'Els cellers gasten molta aigua i la voldríem reutilitzar'
		],
		['Brisa de raïm rica en polifenols que ara és un residu']
	],
	[
		'meat',
		'catalonia',
		'ca',
		[
			'Reduir els antibiòtics a les granges de porcs',
			'Les olors i les emissions d’amoníac molesten els veïns',
			'Embotits amb menys sal i més bona nutrició'
		],
		['Xarxa de granges per fer proves de pinsos']
	],
	[
		'water',
		'catalonia',
		'ca',
		['Empreses que vulguin provar la regeneració d’aigua'],
		['Membranes per reutilitzar aigües residuals de la indústria alimentària']
	],
	[
		'packaging',
		'catalonia',
		'es',
		['Marcas que quieran probar envases compostables'],
		['Envases sostenibles y ecodiseño de packaging para alimentos']
	],
	[
		'bio',
		'catalonia',
		'en',
		['Partners for trials on nutrition and mental health'],
		['Sensors for indoor air quality in hospitals']
	],
	[
		'agrifood',
		'emilia',
		'it',
		[
			'Ingredienti naturali per mangimi suini senza antibiotici',
			'Ridurre i consumi idrici nelle aziende di trasformazione',
			'Imballaggi sostenibili per i prodotti freschi'
		],
		['Alimenti funzionali per una nutrizione sana']
	],
	[
		'health',
		'emilia',
		'it',
		[
			'Diete sane per gli ospedali: nutrizione clinica',
			'Qualità dell’aria e malattie respiratorie: cerchiamo dati'
		],
		['Studi clinici su alimentazione e depressione']
	],
	[
		'tourism',
		'emilia',
		'it',
		[
			'Menù sani e nutrizione per gli ospiti delle terme',
			'Hotel che vogliono risparmiare acqua',
			'Meno imballaggi monouso negli alberghi'
		],
		['Percorsi enogastronomici']
	],
	[
		'greentech',
		'emilia',
		'it',
		['Casi pilota per il monitoraggio della qualità dell’aria'],
		['Depurazione dell’aria e controllo degli odori', 'Recupero delle acque reflue']
	]
];

const organisations: SeekingOrganisation[] = entries.map(
	([id, region, language, needs, offers]) => ({
		id,
		region,
		needs: needs.map((title, place) => ({ id: `${id}-n${place}`, language, title, text: '' })),
		offers: offers.map((title, place) => ({ id: `${id}-o${place}`, language, title, text: '' }))
	})
);

const map = mapNeeds(organisations);
const { concepts } = loadThesaurus();

/** A theme and all below it. */
const under = (theme: string): string[] => [
	theme,
	...concepts.get(theme)!.narrower.flatMap((id) => under(id))
];
const tableOn = (...themes: string[]) => {
	const family = new Set(themes.flatMap(under));
	return map.roundtables.find(({ theme }) => family.has(theme));
};

test('proposes tables on water, packaging, nutrition and air without being told', () => {
	expect(tableOn('water')?.organisations).toEqual(
		expect.arrayContaining(['wine', 'water', 'agrifood', 'tourism'])
	);
	expect(tableOn('packaging')?.organisations).toEqual(
		expect.arrayContaining(['packaging', 'agrifood'])
	);
	expect(tableOn('nutrition')?.organisations).toEqual(
		expect.arrayContaining(['health', 'agrifood', 'bio'])
	);
	expect(tableOn('air-quality')?.organisations).toEqual(
		expect.arrayContaining(['greentech', 'health'])
	);
});

test('seats four to ten organisations of both regions, each with its reason', () => {
	const regions = new Map(organisations.map(({ id, region }) => [id, region]));
	expect(map.roundtables.length).toBeGreaterThanOrEqual(4);
	for (const { organisations: seated, why } of map.roundtables) {
		expect(seated.length).toBeGreaterThanOrEqual(4);
		expect(seated.length).toBeLessThanOrEqual(10);
		expect(new Set(seated.map((id) => regions.get(id))).size).toBe(2);
		expect(why.map(({ organisation }) => organisation)).toEqual(seated);
		for (const { words } of why) expect(words.length).toBeGreaterThan(0);
	}
});

test('finds that grape waste answers the search for feed without antibiotics', () => {
	const story = map.complements.find(
		({ need, offer }) => need === 'agrifood-n0' && offer === 'wine-o0'
	);
	expect(story?.reasons.map(({ kind }) => kind)).toContain('related');
});

test('pairs only needs and offers of different regions', () => {
	for (const { needOrganisation, offerOrganisation } of map.complements) {
		const regionOf = (id: string) => organisations.find((other) => other.id === id)!.region;
		expect(regionOf(needOrganisation)).not.toBe(regionOf(offerOrganisation));
	}
});

test('names needs that both regions share, and needs that nobody answers', () => {
	expect(map.sharedNeeds).toContain('nutrition');
	expect(map.gaps).not.toContain('water-reuse');
	const lonely = mapNeeds([
		{
			id: 'one',
			region: 'a',
			needs: [{ id: 'n', language: 'en', title: 'quantum computing', text: '' }],
			offers: []
		}
	]);
	expect(lonely.gaps).toEqual(['quantum-technologies']);
	expect(lonely.roundtables).toEqual([]);
});

test('writes a table that a spreadsheet reads', () => {
	const columns = [
		{ id: 'wine', name: 'Vi, "bo"' },
		{ id: 'health', name: '=1+1' }
	];
	const lines = writeNeedsMapCsv(map, columns, loadThesaurus(), 'ca').split('\r\n');
	expect(lines[0]).toBe('\uFEFF,"Vi, ""bo""",\'=1+1');
	expect(lines).toHaveLength(map.rows.length + 2);
	expect(lines.some((line) => line.startsWith('nutrició,'))).toBe(true);
	expect(lines.join('\n')).toMatch(/N1/);
});
