// One key for the singular and the plural of a word, mostly also for its feminine. Lighter than a
// Snowball stem, which splits Catalan and Spanish loan words (polifenol, polifenols) and joins
// words that have nothing to do with each other.
import { foldLetters } from './fold-letters.ts';
import type { Language } from './language.ts';

const shortest = 3;

const rules = {
	it: foldItalian,
	ca: foldCatalan,
	es: foldSpanish,
	en: foldEnglish,
	fr: foldFrench,
	de: foldGerman
} satisfies Record<Language, (word: string) => string>;

// Words whose ending tells them from another: without it “porte” (doors) would be “porti” (ports).
const ownKeys: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
	it: keysOf(
		'porta porte',
		'stampa stampe',
		'data date',
		'mare mari',
		'cane cani',
		'pasto pasti',
		'marchio marchi',
		'secco secca secche',
		'foglia foglie',
		'cava cave',
		'costa coste',
		'calcio calci',
		'coro cori',
		'seta',
		'sete',
		'bombo bombi',
		'marca marche',
		'giardiniera',
		'portiera'
	),
	ca: keysOf(
		'porta portes',
		'carbassa carbasses',
		'carbasso carbassons',
		'costos cost',
		'mare mares',
		'germa germans germana germanes',
		'camins cami',
		'cols col',
		'cursa curses',
		'ventosa ventoses',
		'membre membres',
		'platan platans',
		'pilota pilotes',
		'fulla fulles',
		'avio avions',
		'camisa camises',
		'colze colzes',
		'costa costes',
		'orella orelles',
		'oliasses oliassa',
		'malsons malson',
		'noia noies',
		'propa',
		'propina propines',
		'campana campanes',
		'vaixella vaixelles',
		'preso presons',
		'esposa esposes espos',
		'dansa danses',
		'tela teles',
		'corona corones',
		'sirena sirenes',
		'processo processons',
		'vei veins veina veines',
		'plata',
		'plato platos',
		'tanca tanques',
		'avia avi',
		'boto botons',
		'gota gotes',
		'grao graons',
		'fila files',
		'cartera carteres',
		'sansa sanses',
		'pages pagesos pagesa pageses',
		'tapa tapes',
		'potassa',
		'palla',
		'vela veles',
		'pols',
		'vaga vagues',
		'calces',
		'pugo pugons',
		'bena benes'
	),
	es: keysOf(
		'puerta puertas',
		'libre libres',
		'hombre hombres',
		'valle valles',
		'costa costas',
		'mareo mareos',
		'pasto pastos',
		'coro coros',
		'acera aceras',
		'lunes',
		'bolso bolsos',
		'cartera carteras',
		'bota botas',
		'leche leches',
		'plata',
		'pato patos',
		'libra libras',
		'tela telas',
		'verano veranos',
		'calle calles',
		'pale pales',
		'lentes lente',
		'torno tornos',
		'jugo jugos',
		'juntas',
		'pelea peleas'
	),
	en: keysOf(),
	fr: keysOf(
		'porte portes',
		'fille filles',
		'mais',
		'pris prise prises',
		'date dates',
		'vente ventes',
		'chemins chemin',
		'sels sel',
		'mere meres',
		'france',
		'trace traces',
		'armee armees',
		'foie foies',
		'culture',
		'cuire',
		'dose doses',
		'cols col',
		'rats rat',
		'goutte gouttes',
		'port ports'
	),
	de: keysOf(
		'blutes blut',
		'lehrer lehrern lehrers',
		'messer messern messers',
		'eises eis',
		'bauer bauern',
		'kurs kurse kursen kurses',
		'wetter wetters',
		'putzen putzt',
		'parken parkt',
		'wandern wandert',
		'kuche',
		'kuchen kuchens',
		'fahrer fahrern fahrerin fahrerinnen',
		'lager lagern lagers',
		'regen regens',
		'reise reisen reist',
		'reifen reifens',
		'weste',
		'pressen presst gepresst',
		'pfeiler pfeilern pfeilers',
		'burger burgern burgers',
		'router routern routers',
		'sorter sortern',
		'harten gehartet',
		'dammen dammt gedammt',
		'leber lebern',
		'trage',
		'russen russe',
		'finger fingern fingers',
		'regel regeln',
		'unternehmerin unternehmerinnen',
		'techniker technikern technikers',
		'marke marken',
		'montage montagen'
	)
};

function keysOf(...families: string[]): ReadonlyMap<string, string> {
	return new Map(
		families.flatMap((family) => {
			const forms = family.split(' ');
			return forms.map((form) => [form, forms[0]!] as const);
		})
	);
}

/**
 * The key under which singular and plural of a word meet.
 *
 * @example foldNumber('processos', 'ca') === foldNumber('procés', 'ca') // true
 */
export function foldNumber(word: string, language: Language): string {
	// “viña” is not “vino”: the tilde is a letter's own.
	const spelled = language === 'es' ? word.normalize('NFC').replace(/ñ/gi, 'nh') : word;
	const folded = foldLetters(spelled).replace(/[-‐‑]/g, '');
	const own = ownKeys[language].get(folded);
	if (own) return own;
	return folded.length < shortest ? folded : rules[language](folded);
}

function strip(word: string, ending: RegExp): string {
	const stripped = word.replace(ending, '');
	return stripped.length >= shortest ? stripped : word;
}

function foldItalian(word: string): string {
	return strip(word, /[aeiou]{1,2}$/)
		.replace(/ch$/, 'c')
		.replace(/gh$/, 'g');
}

function foldCatalan(word: string): string {
	let folded = word.replace(/ss/g, 's');
	for (let round = 0; round < 2; round++) {
		folded = strip(folded, /s$/);
		folded = strip(folded, /(?<=[aeiou])n$/);
		folded = strip(folded, /[aeo]$/);
	}
	return folded.replace(/j/g, 'g').replace(/gu$/, 'g').replace(/qu$/, 'c').replace(/ss$/, 's');
}

function foldSpanish(word: string): string {
	let folded = word;
	for (let round = 0; round < 2; round++) {
		folded = strip(folded, /s$/);
		folded = strip(folded, /[aeo]$/);
	}
	return folded.replace(/z$/, 'c').replace(/gu$/, 'g').replace(/qu$/, 'c');
}

function foldEnglish(word: string): string {
	if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y';
	if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
	if (/[^siu]s$/.test(word)) return strip(word, /s$/);
	return word;
}

function foldFrench(word: string): string {
	let folded = word;
	if (/[^e]aux$/.test(folded)) folded = folded.slice(0, -3) + 'al';
	folded = strip(folded, /[sx]$/);
	folded = strip(folded, /e+$/);
	return folded.replace(/iv$/, 'if').replace(/([lnt])\1$/, '$1');
}

function foldGerman(word: string): string {
	const folded = strip(word, /innen$/);
	return strip(folded, /(?:ern|em|en|er|es|e|(?<=[elr])n|(?<=...[aouy]|[bdfgklmnprt])s)$/);
}
