// Turns what people write in a cell into the words of the product: kinds, roles, languages, lists.
import {
	interfaceLanguages,
	type InterfaceLanguage,
	type OrganisationKind,
	type Role
} from './import.ts';
import { plain, tidy } from './normalise-text.ts';

const kindWords: Readonly<Record<OrganisationKind, readonly string[]>> = {
	cluster: ['cluster', 'clust er', 'clusters', 'cluster association', 'cluster organisation'],
	company: [
		...['company', 'firm', 'business', 'sme', 'large company', 'start up', 'startup', 'azienda'],
		...['impresa', 'societa', 'pmi', 'grande impresa', 'empresa', 'pime', 'pyme', 'gran empresa'],
		...['cooperativa', 'cooperative', 'small company', 'piccola impresa']
	],
	university: [
		'university',
		'universita',
		'universitat',
		'universidad',
		'higher education',
		'ateneo'
	],
	'research-centre': [
		...['research centre', 'research center', 'technology centre', 'laboratory', 'laboratorio'],
		...['centro di ricerca', 'centre de recerca', 'centro de investigacion', 'centre tecnologic'],
		...['centro tecnologico', 'institut de recerca', 'istituto di ricerca', 'research institute']
	],
	'public-body': [
		...['public body', 'public administration', 'region', 'municipality', 'government', 'ministry'],
		...['ente pubblico', 'pubblica amministrazione', 'regione', 'comune', 'administracio publica'],
		...['ens public', 'administracion publica', 'ente publico', 'organismo publico', 'ajuntament'],
		...['ayuntamiento', 'public authority', 'organisme public']
	],
	agency: [
		...[
			'agency',
			'development agency',
			'regional agency',
			'agenzia',
			'agenzia regionale',
			'agencia'
		],
		...['agencia de desarrollo', 'agencia regional', 'agencia publica', 'innovation agency']
	],
	association: [
		...[
			'association',
			'foundation',
			'network',
			'non profit',
			'chamber of commerce',
			'associazione'
		],
		...['fondazione', 'rete', 'camera di commercio', 'associacio', 'fundacio', 'xarxa', 'patronal'],
		...['asociacion', 'fundacion', 'red', 'camara de comercio', 'cambra de comerc', 'federation']
	]
};

const roleWords: Readonly<Record<Role, readonly string[]>> = {
	leader: [
		...[
			'leader',
			'delegation leader',
			'head',
			'head of delegation',
			'capo delegazione',
			'capogruppo'
		],
		...['capodelegazione', 'responsabile', 'cap de delegacio', 'cap', 'lider', 'responsable'],
		...['jefe de delegacion', 'jefe', 'jefa', 'jefa de delegacion', 'coordinador', 'coordinadora']
	],
	participant: [
		...['participant', 'member', 'attendee', 'delegate', 'partecipante', 'membro', 'delegato'],
		...[
			'delegata',
			'participante',
			'delegat',
			'delegada',
			'delegado',
			'assistent',
			'asistente',
			'host'
		]
	]
};

const languageWords: Readonly<Record<string, readonly string[]>> = {
	it: ['italian', 'italiano', 'italia', 'ita'],
	ca: ['catalan', 'catala', 'catalano', 'cat'],
	es: [
		'spanish',
		'spagnolo',
		'espanyol',
		'castella',
		'espanol',
		'castellano',
		'castigliano',
		'spa',
		'esp'
	],
	en: ['english', 'inglese', 'angles', 'ingles', 'eng', 'uk', 'gb'],
	fr: ['french', 'francese', 'frances', 'francais', 'fra'],
	de: ['german', 'tedesco', 'alemany', 'aleman', 'deutsch', 'ger', 'deu'],
	pt: ['portuguese', 'portoghese', 'portugues', 'por'],
	el: ['greek', 'greco', 'grec', 'griego', 'gr'],
	eu: ['basque', 'basco', 'basc', 'vasco', 'euskera', 'euskara'],
	gl: ['galician', 'galiziano', 'gallec', 'gallego', 'galego'],
	nl: ['dutch', 'olandese', 'neerlandes', 'holandes', 'nederlands'],
	pl: ['polish', 'polacco', 'polones', 'polaco', 'polski'],
	ro: ['romanian', 'rumeno', 'romanes', 'rumano'],
	sl: ['slovenian', 'sloveno', 'eslove', 'esloveno'],
	hr: ['croatian', 'croato', 'croat', 'croata'],
	sv: ['swedish', 'svedese', 'suec', 'sueco'],
	da: ['danish', 'danese', 'danes'],
	ar: ['arabic', 'arabo', 'arab', 'arabe'],
	zh: ['chinese', 'cinese', 'xines', 'chino'],
	ja: ['japanese', 'giapponese', 'japones'],
	ru: ['russian', 'russo', 'rus', 'ruso'],
	uk: ['ukrainian', 'ucraino', 'ucraines', 'ucraniano']
};

const kinds = inverted(kindWords);
const rolesByWord = inverted(roleWords);
const languages = inverted(languageWords);

export function readKind(cell: string): OrganisationKind | undefined {
	const key = plain(cell);
	return (kinds.get(key) ?? kinds.get(plain(cell.replaceAll('-', ' ')))) as
		OrganisationKind | undefined;
}

/** Whoever has no role in the sheet takes part. */
export function readRole(cell: string): Role | undefined {
	if (cell === '') return 'participant';
	return rolesByWord.get(plain(cell)) as Role | undefined;
}

/** The ISO 639-1 code of one language, named in words or by its code. */
export function readLanguage(cell: string): string | undefined {
	const key = plain(cell.replace(/\([^)]*\)/g, ' '));
	if (/^[a-z]{2}$/.test(key) && key in languageWords) return key;
	// "Català nadiu", "English C1": what comes after the name is how well.
	return languages.get(key) ?? languages.get(key.split(' ')[0]!);
}

export function readInterfaceLanguage(cell: string): InterfaceLanguage | undefined {
	const language = readLanguage(cell);
	return interfaceLanguages.find((known) => known === language);
}

/**
 * The entries of a list in one cell. A comma parts them only where no stronger mark does.
 * @example readList('Sanidad, salud; agua') // ['Sanidad, salud', 'agua']
 */
export function readList(cell: string): string[] {
	const separator = /[;\n|•]/.test(cell) ? /[;\n|•]/ : /[,/]| (?:e|i|y|and|&) /;
	return cell.split(separator).map(tidy).filter(Boolean);
}

function inverted(words: Readonly<Record<string, readonly string[]>>): Map<string, string> {
	return new Map(
		Object.entries(words).flatMap(([key, list]) =>
			[plain(key), ...list].map((word) => [word, key] as const)
		)
	);
}
