// The words of the template that people download: its sheets, and what to write in each column.
import type { Field, InterfaceLanguage } from './import.ts';

type Texts = Readonly<Record<InterfaceLanguage, string>>;

export const sheetNames = {
	people: { it: 'Partecipanti', ca: 'Participants', es: 'Participantes', en: 'Participants' },
	help: { it: 'Come compilare', ca: 'Com omplir-ho', es: 'Cómo rellenar', en: 'How to fill in' }
} satisfies Record<string, Texts>;

export const helpHeaders = {
	column: { it: 'Colonna', ca: 'Columna', es: 'Columna', en: 'Column' },
	hint: { it: 'Che cosa scrivere', ca: 'Què s’hi escriu', es: 'Qué escribir', en: 'What to write' }
} satisfies Record<string, Texts>;

export const introduction: Texts = {
	it: 'Una riga per persona. Le colonne con * sono necessarie; le altre si possono lasciare vuote, spostare o togliere.',
	ca: 'Una fila per persona. Les columnes amb * són necessàries; les altres es poden deixar buides, moure o treure.',
	es: 'Una fila por persona. Las columnas con * son necesarias; las demás se pueden dejar vacías, mover o quitar.',
	en: 'One row for each person. Columns with * are needed; the others may be left empty, moved or removed.'
};

export const hints = {
	'given-name': {
		it: 'Nome della persona. Una riga senza persona aggiunge solo l’organizzazione.',
		ca: 'Nom de la persona. Una fila sense persona només afegeix l’organització.',
		es: 'Nombre de la persona. Una fila sin persona solo añade la organización.',
		en: 'Of the person. A row without a person only adds the organisation.'
	},
	'family-name': {
		it: 'Uno o più cognomi.',
		ca: 'Un o dos cognoms.',
		es: 'Uno o dos apellidos.',
		en: 'One or more family names.'
	},
	email: {
		it: 'Un indirizzo diverso per ogni persona: vi arriva l’invito.',
		ca: 'Una adreça diferent per a cada persona: hi arriba la invitació.',
		es: 'Una dirección distinta para cada persona: allí llega la invitación.',
		en: 'A different address for each person: the invitation goes there.'
	},
	phone: {
		it: 'Con il prefisso internazionale.',
		ca: 'Amb el prefix internacional.',
		es: 'Con el prefijo internacional.',
		en: 'With the country code.'
	},
	'job-title': {
		it: 'Che cosa fa la persona nell’organizzazione.',
		ca: 'Què fa la persona a l’organització.',
		es: 'Qué hace la persona en la organización.',
		en: 'What the person does in the organisation.'
	},
	organisation: {
		it: 'Sempre scritta allo stesso modo, se ha più righe.',
		ca: 'Sempre escrita igual, si té més d’una fila.',
		es: 'Siempre escrita igual, si tiene más de una fila.',
		en: 'Always spelt the same where it has several rows.'
	},
	'organisation-kind': {
		it: 'Cluster, azienda, università, centro di ricerca, ente pubblico, agenzia o associazione.',
		ca: 'Clúster, empresa, universitat, centre de recerca, ens públic, agència o associació.',
		es: 'Clúster, empresa, universidad, centro de investigación, ente público, agencia o asociación.',
		en: 'Cluster, company, university, research centre, public body, agency or association.'
	},
	cluster: {
		it: 'I cluster di cui l’organizzazione è socia, separati da punto e virgola.',
		ca: 'Els clústers dels quals l’organització és sòcia, separats per punt i coma.',
		es: 'Los clústeres de los que la organización es socia, separados por punto y coma.',
		en: 'The clusters that the organisation is a member of, parted by semicolons.'
	},
	region: {
		it: 'Nome o codice NUTS: Emilia-Romagna oppure ITH5.',
		ca: 'Nom o codi NUTS: Catalunya o bé ES51.',
		es: 'Nombre o código NUTS: Cataluña o bien ES51.',
		en: 'Name or NUTS code: Catalonia or ES51.'
	},
	themes: {
		it: 'Settori e temi, separati da punto e virgola.',
		ca: 'Sectors i temes, separats per punt i coma.',
		es: 'Sectores y temas, separados por punto y coma.',
		en: 'Sectors and themes, parted by semicolons.'
	},
	website: {
		it: 'Dell’organizzazione.',
		ca: 'De l’organització.',
		es: 'De la organización.',
		en: 'Of the organisation.'
	},
	summary: {
		it: 'L’organizzazione in due o tre frasi; basta in una delle sue righe.',
		ca: 'L’organització en dues o tres frases; n’hi ha prou en una de les seves files.',
		es: 'La organización en dos o tres frases; basta en una de sus filas.',
		en: 'The organisation in two or three sentences; once in one of its rows will do.'
	},
	'spoken-languages': {
		it: 'Separate da punto e virgola: italiano; inglese.',
		ca: 'Separades per punt i coma: català; anglès.',
		es: 'Separados por punto y coma: español; inglés.',
		en: 'Parted by semicolons: English; Italian.'
	},
	'interface-language': {
		it: 'Italiano, catalano, spagnolo o inglese: la lingua delle lettere.',
		ca: 'Italià, català, castellà o anglès: la llengua de les cartes.',
		es: 'Italiano, catalán, español o inglés: la lengua de las cartas.',
		en: 'Italian, Catalan, Spanish or English: the language of the letters.'
	},
	delegation: {
		it: 'Il gruppo con cui la persona viaggia.',
		ca: 'El grup amb què viatja la persona.',
		es: 'El grupo con el que viaja la persona.',
		en: 'The party that the person travels with.'
	},
	role: {
		it: 'Capo delegazione o partecipante; vuoto vale partecipante.',
		ca: 'Cap de delegació o participant; buit vol dir participant.',
		es: 'Jefe de delegación o participante; vacío significa participante.',
		en: 'Leader or participant; empty means participant.'
	},
	needs: {
		it: 'Che cosa cerca l’organizzazione. «Titolo: due o tre frasi», un bisogno per cella, o uno per riga della cella.',
		ca: 'Què busca l’organització. «Títol: dues o tres frases», una necessitat per cel·la, o una per línia de la cel·la.',
		es: 'Qué busca la organización. «Título: dos o tres frases», una necesidad por celda, o una por línea de la celda.',
		en: 'What the organisation looks for. “Title: two or three sentences”, one need a cell, or one a line of the cell.'
	},
	offers: {
		it: 'Che cosa porta l’organizzazione, scritto come i bisogni.',
		ca: 'Què aporta l’organització, escrit com les necessitats.',
		es: 'Qué aporta la organización, escrito como las necesidades.',
		en: 'What the organisation brings, written like the needs.'
	},
	arrival: {
		it: 'Giorno e, se serve, ora: 20/06/2023 09:30.',
		ca: 'Dia i, si cal, hora: 20/06/2023 09:30.',
		es: 'Día y, si hace falta, hora: 20/06/2023 09:30.',
		en: 'Day and, if it matters, time: 20/06/2023 09:30.'
	},
	departure: {
		it: 'Come l’arrivo.',
		ca: 'Com l’arribada.',
		es: 'Como la llegada.',
		en: 'Like the arrival.'
	},
	availability: {
		it: 'Quando la persona non c’è, in parole.',
		ca: 'Quan la persona no hi és, amb paraules.',
		es: 'Cuándo no está la persona, con palabras.',
		en: 'When the person is away, in words.'
	},
	diet: {
		it: 'Solo se la persona vuole dirlo; lo vede chi ordina i pasti e poi si cancella.',
		ca: 'Només si la persona ho vol dir; ho veu qui encarrega els àpats i després s’esborra.',
		es: 'Solo si la persona quiere decirlo; lo ve quien encarga las comidas y después se borra.',
		en: 'Only if the person wants to tell; seen by who orders the meals, then deleted.'
	}
} satisfies Record<Exclude<Field, 'full-name'>, Texts>;
