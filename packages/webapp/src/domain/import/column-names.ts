// How columns are called: the template's own headers in four languages, and what people write.
import type { Field, InterfaceLanguage } from './import.ts';

interface ColumnNames {
	readonly headers: Readonly<Record<InterfaceLanguage, string>>;
	/** Compared without case, accents, punctuation and final numbers. */
	readonly synonyms: readonly string[];
}

export const columnNames = {
	'given-name': {
		headers: { it: 'Nome', ca: 'Nom', es: 'Nombre', en: 'Given name' },
		synonyms: [
			...['first name', 'forename', 'christian name', 'name given', 'firstname', 'given names'],
			...['nome di battesimo', 'nome persona', 'nome partecipante', 'nome referente'],
			...['nom de pila', 'nom propi', 'prenom', 'nombre de pila', 'nombre propio', 'name']
		]
	},
	'family-name': {
		headers: { it: 'Cognome', ca: 'Cognoms', es: 'Apellidos', en: 'Family name' },
		synonyms: [
			...['surname', 'last name', 'lastname', 'surnames', 'second name', 'family names'],
			...['cognomi', 'cognom', 'primer cognom', 'llinatges', 'apellido', 'primer apellido']
		]
	},
	'full-name': {
		headers: {
			it: 'Nome e cognome',
			ca: 'Nom i cognoms',
			es: 'Nombre y apellidos',
			en: 'Full name'
		},
		synonyms: [
			...['name and surname', 'first and last name', 'participant', 'participant name', 'attendee'],
			...['person', 'contact person', 'contact', 'representative', 'delegate', 'surname and name'],
			...['cognome e nome', 'nominativo', 'partecipante', 'referente', 'persona di contatto'],
			...[
				'rappresentante',
				'delegato',
				'nom complet',
				'nom i cognom',
				'cognoms i nom',
				'assistent'
			],
			...[
				'persona de contacte',
				'representant',
				'contacte',
				'nombre completo',
				'apellidos y nombre'
			],
			...['nombre y apellido', 'asistente', 'participante', 'persona de contacto', 'contacto'],
			...['representante', 'persona', 'contatto']
		]
	},
	email: {
		headers: { it: 'E-mail', ca: 'Correu electrònic', es: 'Correo electrónico', en: 'E-mail' },
		synonyms: [
			...['mail', 'email', 'email address', 'e mail address', 'work email', 'contact email'],
			...['indirizzo email', 'indirizzo e mail', 'posta elettronica', 'indirizzo di posta', 'pec'],
			...[
				'correu',
				'correu e',
				'adreca electronica',
				'adreca de correu',
				'a e',
				'correo',
				'correo e'
			],
			...['direccion de correo', 'direccion email', 'correo de contacto', 'correu de contacte']
		]
	},
	phone: {
		headers: { it: 'Telefono', ca: 'Telèfon', es: 'Teléfono', en: 'Phone' },
		synonyms: [
			...['telephone', 'phone number', 'mobile', 'mobile phone', 'cell', 'cell phone', 'tel'],
			...['telephone number', 'cellulare', 'numero di telefono', 'telefono cellulare', 'recapito'],
			...['recapito telefonico', 'mobil', 'telefon mobil', 'numero de telefon', 'movil', 'celular'],
			...['telefono movil', 'numero de telefono', 'telefono de contacto', 'telefon de contacte']
		]
	},
	'job-title': {
		headers: { it: 'Ruolo professionale', ca: 'Càrrec', es: 'Cargo', en: 'Job title' },
		synonyms: [
			...[
				'position',
				'title',
				'job',
				'function',
				'job position',
				'professional role',
				'occupation'
			],
			...['qualifica', 'carica', 'incarico', 'mansione', 'posizione', 'funzione', 'professione'],
			...[
				'ruolo in azienda',
				'carrec professional',
				'lloc de treball',
				'posicio',
				'funcio',
				'puesto'
			],
			...['puesto de trabajo', 'cargo profesional', 'posicion', 'funcion', 'profesion']
		]
	},
	organisation: {
		headers: { it: 'Organizzazione', ca: 'Organització', es: 'Organización', en: 'Organisation' },
		synonyms: [
			...['organization', 'company', 'institution', 'entity', 'employer', 'organisation name'],
			...['company name', 'organization name', 'name of organisation', 'name of the organisation'],
			...['affiliation', 'firm', 'body', 'azienda', 'ente', 'impresa', 'societa', 'istituzione'],
			...['nome azienda', 'nome ente', 'nome organizzazione', 'nome dell organizzazione'],
			...[
				'ragione sociale',
				'ente di appartenenza',
				'struttura',
				'organitzacio',
				'entitat',
				'empresa'
			],
			...['institucio', 'nom de l entitat', 'nom de l organitzacio', 'rao social', 'nom entitat'],
			...['nom de l empresa', 'organismo', 'entidad', 'institucion', 'razon social'],
			...['nombre de la entidad', 'nombre de la empresa', 'nombre de la organizacion', 'organisme']
		]
	},
	'organisation-kind': {
		headers: {
			it: 'Tipo di organizzazione',
			ca: "Tipus d'organització",
			es: 'Tipo de organización',
			en: 'Organisation kind'
		},
		synonyms: [
			...['kind', 'type', 'organisation type', 'organization type', 'type of organisation'],
			...['type of organization', 'kind of organisation', 'category', 'entity type', 'tipo'],
			...['tipologia', 'tipo di ente', 'tipologia di ente', 'categoria', 'tipo organizzazione'],
			...['tipus', 'tipus d entitat', 'tipologia d entitat', 'tipo de entidad', 'tipo de empresa']
		]
	},
	cluster: {
		headers: { it: 'Cluster', ca: 'Clúster', es: 'Clúster', en: 'Cluster' },
		synonyms: [
			...['member of', 'cluster membership', 'clusters', 'member of cluster', 'cluster name'],
			...[
				'membro di',
				'socio di',
				'cluster di appartenenza',
				'clust er',
				'associato a',
				'nome cluster'
			],
			...['membre de', 'soci de', 'cluster al qual pertany', 'nom del cluster', 'miembro de'],
			...['socio del cluster', 'cluster al que pertenece', 'nombre del cluster']
		]
	},
	region: {
		headers: { it: 'Regione', ca: 'Regió', es: 'Región', en: 'Region' },
		synonyms: [
			...['nuts', 'nuts code', 'nuts 2', 'nuts2', 'region nuts', 'territory', 'codice nuts'],
			...[
				'territorio',
				'codi nuts',
				'codigo nuts',
				'comunitat autonoma',
				'comunidad autonoma',
				'territori'
			]
		]
	},
	themes: {
		headers: { it: 'Temi', ca: 'Temes', es: 'Temas', en: 'Themes' },
		synonyms: [
			...[
				'sector',
				'sectors',
				'theme',
				'topics',
				'topic',
				'industry',
				'field',
				'field of activity'
			],
			...['keywords', 'settore', 'settori', 'tema', 'ambito', 'ambiti', 'parole chiave', 'filiera'],
			...['settore di attivita', 'sectors d activitat', 'ambit', 'ambits', 'paraules clau'],
			...[
				'sector d activitat',
				'sectores',
				'sector de actividad',
				'palabras clave',
				'areas',
				'value chain'
			],
			...['area', 'value chains', 'tematiche', 'tematiques', 'tematicas', 'interessi', 'interests']
		]
	},
	website: {
		headers: { it: 'Sito web', ca: 'Lloc web', es: 'Sitio web', en: 'Website' },
		synonyms: [
			...['web', 'web site', 'url', 'homepage', 'home page', 'web page', 'organisation website'],
			...[
				'company website',
				'sito',
				'sito internet',
				'pagina web',
				'web de l entitat',
				'www',
				'internet'
			],
			...['web corporativa', 'sito dell organizzazione', 'link']
		]
	},
	summary: {
		headers: { it: 'Presentazione', ca: 'Presentació', es: 'Presentación', en: 'Summary' },
		synonyms: [
			...[
				'description',
				'about',
				'profile',
				'organisation summary',
				'company profile',
				'short description'
			],
			...[
				'descrizione',
				'profilo',
				'breve descrizione',
				'chi siamo',
				'descripcio',
				'perfil',
				'resum'
			],
			...[
				'breu descripcio',
				'descripcion',
				'resumen',
				'breve descripcion',
				'attivita',
				'activitat'
			],
			...[
				'actividad',
				'activity',
				'sintesi',
				'presentacio de l entitat',
				'descrizione organizzazione'
			]
		]
	},
	'spoken-languages': {
		headers: {
			it: 'Lingue parlate',
			ca: 'Llengües parlades',
			es: 'Idiomas hablados',
			en: 'Spoken languages'
		},
		synonyms: [
			...['languages', 'languages spoken', 'working languages', 'lingue', 'lingue di lavoro'],
			...['lingue conosciute', 'idiomes', 'llengues', 'idiomes parlats', 'llengues de treball'],
			...['idiomas', 'lenguas', 'lenguas habladas', 'idiomas de trabajo']
		]
	},
	'interface-language': {
		headers: {
			it: 'Lingua preferita',
			ca: 'Llengua preferida',
			es: 'Idioma preferido',
			en: 'Preferred language'
		},
		synonyms: [
			...[
				'language',
				'interface language',
				'correspondence language',
				'language of letters',
				'lingua'
			],
			...['lingua di corrispondenza', 'lingua dell interfaccia', 'idioma', 'llengua', 'lengua'],
			...[
				'idioma preferit',
				'llengua de comunicacio',
				'idioma de comunicacion',
				'lingua delle comunicazioni'
			]
		]
	},
	delegation: {
		headers: { it: 'Delegazione', ca: 'Delegació', es: 'Delegación', en: 'Delegation' },
		synonyms: ['group', 'party', 'gruppo', 'grup', 'grupo', 'delegation name', 'nome delegazione']
	},
	role: {
		headers: { it: 'Ruolo', ca: 'Rol', es: 'Rol', en: 'Role' },
		synonyms: [
			...[
				'role in delegation',
				'participation role',
				'ruolo nella delegazione',
				'funcio a la delegacio'
			],
			...['rol a la delegacio', 'rol en la delegacion', 'papel', 'paper', 'ruolo nel viaggio']
		]
	},
	needs: {
		headers: { it: 'Bisogno', ca: 'Necessitat', es: 'Necesidad', en: 'Need' },
		synonyms: [
			...['needs', 'looking for', 'seeks', 'what we need', 'what we seek', 'request', 'requests'],
			...['challenge', 'challenges', 'bisogni', 'cerca', 'cerchiamo', 'cosa cerca', 'esigenze'],
			...['esigenza', 'necessita', 'richiesta', 'richieste', 'sfide', 'necessitats', 'cerquem'],
			...[
				'que busca',
				'que cerca',
				'busca',
				'que busquem',
				'demanda',
				'demandes',
				'reptes',
				'repte'
			],
			...['necesidades', 'buscamos', 'que buscamos', 'demandas', 'retos', 'reto', 'wants']
		]
	},
	offers: {
		headers: { it: 'Offerta', ca: 'Oferta', es: 'Oferta', en: 'Offer' },
		synonyms: [
			...['offers', 'offering', 'what we offer', 'can offer', 'brings', 'solutions', 'competences'],
			...['offerte', 'offre', 'offriamo', 'cosa offre', 'soluzioni', 'competenze', 'proposta'],
			...[
				'ofertes',
				'oferim',
				'que ofereix',
				'que oferim',
				'solucions',
				'ofereix',
				'proposta de valor'
			],
			...[
				'ofertas',
				'ofrece',
				'que ofrece',
				'ofrecemos',
				'soluciones',
				'que ofrecemos',
				'expertise'
			]
		]
	},
	arrival: {
		headers: { it: 'Arrivo', ca: 'Arribada', es: 'Llegada', en: 'Arrival' },
		synonyms: [
			...[
				'arrival date',
				'arrives',
				'arrival time',
				'from',
				'data di arrivo',
				'data arrivo',
				'dal'
			],
			...['data d arribada', 'hora d arribada', 'fecha de llegada', 'hora de llegada', 'check in']
		]
	},
	departure: {
		headers: { it: 'Partenza', ca: 'Sortida', es: 'Salida', en: 'Departure' },
		synonyms: [
			...[
				'departure date',
				'leaves',
				'departure time',
				'until',
				'data di partenza',
				'data partenza'
			],
			...[
				'data de sortida',
				'hora de sortida',
				'fecha de salida',
				'hora de salida',
				'check out',
				'al'
			]
		]
	},
	availability: {
		headers: {
			it: 'Disponibilità',
			ca: 'Disponibilitat',
			es: 'Disponibilidad',
			en: 'Availability'
		},
		synonyms: [
			...['available', 'days', 'attendance', 'attends', 'giorni', 'presenza', 'giornate', 'dies'],
			...['assistencia', 'dias', 'asistencia', 'presencia', 'days attending', 'dies d assistencia']
		]
	},
	diet: {
		headers: { it: 'Dieta', ca: 'Dieta', es: 'Dieta', en: 'Diet' },
		synonyms: [
			...['dietary requirements', 'dietary needs', 'food', 'allergies', 'dietary restrictions'],
			...[
				'food intolerances',
				'allergie',
				'intolleranze',
				'esigenze alimentari',
				'allergie alimentari'
			],
			...[
				'regime alimentare',
				'intolleranze alimentari',
				'al lergies',
				'allergies',
				'intolerancies'
			],
			...['necessitats alimentaries', 'restriccions alimentaries', 'alergias', 'intolerancias'],
			...['necesidades alimentarias', 'restricciones alimentarias', 'menu', 'requisiti alimentari']
		]
	}
} satisfies Record<Field, ColumnNames>;
