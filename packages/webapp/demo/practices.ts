// What the organisations of the demo tell of their work. Figures and facts are public; how each of
// them went about it is imagined, as the people are.

import type { PracticeKind, Transfer, Visibility } from '#database/values.ts';

export type DemoPractice = {
	owner: string;
	/** The English title of the session at which it was shown. */
	session: string;
	/** How far the author and the organiser have come with it. */
	until: 'submitted' | 'published';
	kind: PracticeKind;
	visibility: Visibility;
	language: string;
	title: string;
	summary: string;
	problem: string;
	solution: string;
	evidence: { indicator: string; value: string; date: string; source: string }[];
	money?: string;
	fte?: string;
	skills?: string;
	failed?: string;
	conditions?: string;
	transfer: Transfer;
	adapting?: string;
};

const catalans = 'The Catalan clusters present themselves';
const hosts = 'The Clust-ERs of Emilia-Romagna present themselves';
const networking = 'Focused networking';
const between = 'Meetings between clusters';

export const practices: readonly DemoPractice[] = [
	{
		owner: 'INNOVACC',
		session: networking,
		until: 'published',
		kind: 'good-practice',
		visibility: 'public',
		language: 'ca',
		title: 'Brisa de raïm al pinso dels porcs per fer servir menys antibiòtics',
		summary:
			'El que queda del raïm als cellers entra a la ració dels porcs. Els polifenols ajuden els animals i cal menys medicació.',
		problem:
			'Els ramaders del clúster volien reduir els antibiòtics sense perdre animals. A pocs quilòmetres, els cellers pagaven per desfer-se de la brisa.',
		solution:
			'El clúster va asseure a la mateixa taula un celler, una fàbrica de pinso i una granja. La brisa s’asseca al celler mateix, es barreja en petites dosis al pinso i un veterinari segueix els animals lot a lot.',
		evidence: [
			{
				indicator: 'Antibiòtics per animal',
				value: 'menys; el soci no en publica la xifra',
				date: '2023-06',
				source: 'Història d’un soci explicada a Bolonya'
			},
			{ indicator: 'Entitats del clúster', value: 'més de 150', date: '2023', source: 'INNOVACC' }
		],
		skills: 'Nutrició animal, veterinària, algú que conegui els cellers',
		failed:
			'La primera brisa es va florir perquè es va guardar humida. Avui començaríem per l’assecatge i no per la recepta.',
		conditions:
			'Cellers i granges a menys d’una hora, i una fàbrica de pinso que accepti lots petits.',
		transfer: 'needs-adapting',
		adapting:
			'La dosi depèn de la varietat de raïm: cal analitzar-la cada verema. On no hi ha vinya es pot provar amb altres subproductes de fruita.'
	},
	{
		owner: 'Clust-ER Health',
		session: networking,
		until: 'published',
		kind: 'good-practice',
		visibility: 'public',
		language: 'it',
		title: 'Alimentazione e salute mentale: cuochi e psichiatri attorno allo stesso tavolo',
		summary:
			'Un gruppo di lavoro unisce chi cura e chi nutre: i pasti dei servizi diventano parte della terapia.',
		problem:
			'Nei servizi di salute mentale il cibo era un appalto, non una cura. I nutrizionisti non parlavano con i clinici, e le imprese alimentari con nessuno dei due.',
		solution:
			'Abbiamo aperto un gruppo di lavoro con soci clinici, università e imprese alimentari. Ogni incontro parte da un caso raccontato da chi lavora in reparto e finisce con una prova piccola: un menù, un laboratorio di cucina, un questionario.',
		evidence: [
			{
				indicator: 'Bisogni comuni emersi con i cluster catalani',
				value: 'nutrizione, tra i primi',
				date: '2023-06-20',
				source: 'Welcome Catalunya, tavolo mirato'
			}
		],
		fte: '0,3',
		skills: 'Una persona che sappia far parlare mondi diversi; un riferimento clinico',
		failed:
			'I primi incontri erano troppo accademici e le imprese non tornavano: ora parla per primo chi lavora in reparto.',
		conditions: 'Almeno un servizio disposto a provare, con il consenso delle persone seguite.',
		transfer: 'easy',
		adapting: 'Bastano tre soci di tre mondi diversi e una sala con una cucina.'
	},
	{
		owner: 'Clust-ER Health',
		session: hosts,
		until: 'published',
		kind: 'good-practice',
		visibility: 'public',
		language: 'it',
		title: 'Andare all’estero insieme: quattro aree del mondo dal 2018',
		summary:
			'Dal 2018 il cluster accompagna i soci negli Stati Uniti, in Giappone, in Europa e in Medio Oriente, un’area alla volta.',
		problem:
			'Le imprese della salute partivano da sole per le fiere e tornavano con biglietti da visita che nessuno richiamava.',
		solution:
			'Si sceglie un’area, si cerca là un ecosistema pari al nostro e si prepara la missione con lui: prima gli incontri a distanza, poi il viaggio, poi un socio che tiene il filo per un anno.',
		evidence: [
			{
				indicator: 'Aree in cui il cluster lavora',
				value: '4 (USA, Giappone, Europa, Medio Oriente)',
				date: '2023',
				source: 'Presentazione a Bologna'
			},
			{ indicator: 'Primo anno', value: '2018', date: '2018', source: 'Clust-ER Health' }
		],
		fte: '1',
		failed: 'Una missione senza un interlocutore sul posto è una gita: le prime lo erano.',
		conditions: 'Un partner nell’altro ecosistema che ha lo stesso interesse.',
		transfer: 'needs-adapting',
		adapting:
			'Un cluster piccolo può cominciare con una sola area e dividere il viaggio con un altro.'
	},
	{
		owner: 'Clust-ER Greentech',
		session: hosts,
		until: 'published',
		kind: 'good-practice',
		visibility: 'public',
		language: 'it',
		title: 'Da 23 a 80 soci con nove gruppi di lavoro guidati dai soci',
		summary:
			'Chi entra sceglie subito un gruppo di lavoro. I gruppi li guidano i soci, non la segreteria.',
		problem:
			'I nuovi soci pagavano la quota e poi aspettavano che il cluster facesse qualcosa per loro.',
		solution:
			'Due filiere, nove gruppi. Ogni gruppo ha un socio che lo guida, un tema per l’anno e un risultato da mostrare. La segreteria prepara le riunioni e tiene i verbali.',
		evidence: [
			{ indicator: 'Soci', value: '23', date: '2017', source: 'Clust-ER Greentech' },
			{ indicator: 'Soci', value: '80', date: '2023', source: 'Clust-ER Greentech' },
			{ indicator: 'Imprese tra i soci', value: '54 %', date: '2023', source: 'Clust-ER Greentech' }
		],
		conditions: 'Soci che mettono a disposizione qualche giorno l’anno di una persona esperta.',
		transfer: 'easy'
	},
	{
		owner: 'CWP Catalan Water Partnership',
		session: catalans,
		until: 'published',
		kind: 'good-practice',
		visibility: 'public',
		language: 'ca',
		title: 'Visitar cada soci un cop l’any abans de demanar-li res',
		summary:
			'L’equip del clúster passa una hora a casa de cada soci, amb tres preguntes fixes. D’aquí surten els grups de treball de l’aigua.',
		problem:
			'Sempre venien els mateixos socis a les jornades. Dels altres, no en sabíem ni què feien ni per què pagaven la quota.',
		solution:
			'Cada tècnic té una llista de socis i els visita un cop l’any: què t’ocupa, què pots ensenyar, a qui vols conèixer. Les respostes s’anoten el mateix dia i es comparen cada trimestre.',
		evidence: [
			{ indicator: 'Socis', value: '75', date: '2018', source: 'Catalan Water Partnership' },
			{ indicator: 'Socis', value: '162', date: '2024', source: 'Catalan Water Partnership' }
		],
		fte: '0,5',
		skills: 'Saber escoltar; conèixer el sector de l’aigua prou per fer la segona pregunta',
		failed:
			'El primer any vam portar un qüestionari de quatre pàgines i la visita es va convertir en una enquesta.',
		conditions: 'Un equip que no canviï cada any: el soci vol veure la mateixa cara.',
		transfer: 'easy',
		adapting: 'Amb pocs mitjans, visitar-ne un terç cada any i trucar als altres.'
	},
	{
		owner: 'Packaging Cluster',
		session: catalans,
		until: 'published',
		kind: 'good-practice',
		visibility: 'exchange',
		language: 'es',
		title: 'El sello Gold como plan de trabajo y no como diploma',
		summary:
			'Preparar la evaluación europea obligó a escribir qué se hacía y a medirlo. El sello quedó en segundo plano.',
		problem:
			'La gestión del clúster vivía en la cabeza de dos personas. Nadie podía decir qué socios estaban activos ni qué servicio se usaba.',
		solution:
			'Se tomó la lista de indicadores del sello como índice: un responsable y una fecha para cada uno, y una reunión al mes para ver lo que faltaba.',
		evidence: [
			{
				indicator: 'Sello europeo de gestión de clústeres',
				value: 'Gold',
				date: '2020',
				source: 'Packaging Cluster'
			}
		],
		failed: 'Se empezó por los documentos; había que empezar por decidir qué se quería mejorar.',
		conditions: 'Una junta que acepte ver cifras que no gustan.',
		transfer: 'needs-adapting',
		adapting:
			'Quien empieza hará mejor en apuntar al nivel Bronze y subir: Clust-ER Health pasó de Bronze en 2020 a Silver.'
	},
	{
		owner: 'ART-ER',
		session: between,
		until: 'published',
		kind: 'did-not-work',
		visibility: 'public',
		language: 'it',
		title: 'Un elenco di partecipanti tenuto a mano: tredici cluster su quattordici righe',
		summary:
			'Nell’elenco dei cluster ospiti uno compariva due volte, con il nome scritto in due modi. Se n’è accorto chi contava le sedie.',
		problem:
			'Due uffici raccoglievano le adesioni, ciascuno nel proprio foglio di calcolo, e i fogli venivano copiati uno nell’altro.',
		solution:
			'Si è tenuto un unico elenco e ogni aggiunta a mano è passata per la stessa persona. Non è bastato: il doppione era già dentro, con la e commerciale in una riga e «and» nell’altra.',
		evidence: [
			{ indicator: 'Righe dell’elenco', value: '14', date: '2023-06', source: 'Elenco pubblicato' },
			{
				indicator: 'Cluster presenti',
				value: '13',
				date: '2023-06-20',
				source: 'Elenco pubblicato'
			}
		],
		failed:
			'Confrontare i nomi a occhio. Un nome va confrontato senza accenti, segni e maiuscole, prima di scrivere l’elenco e non dopo averlo stampato.',
		conditions: 'Una sola fonte da cui tutti leggono.',
		transfer: 'easy',
		adapting: 'Importare i fogli con un programma che chiede dei probabili doppioni.'
	},
	{
		owner: 'Clust-ER Create',
		session: hosts,
		until: 'submitted',
		kind: 'good-practice',
		visibility: 'public',
		language: 'it',
		title: 'Quota dimezzata per le imprese piccole',
		summary:
			'Le imprese piccole pagano metà della quota annuale. Entrano in più, e le quote coprono comunque una parte fissa dei costi.',
		problem:
			'Le imprese culturali e creative sono quasi tutte piccole e la quota intera le teneva fuori.',
		solution:
			'Quota d’ingresso di 1.000 € e quota annuale di 500 €, dimezzata per le piccole. L’associazione lavora così dal maggio 2017, con cinque filiere.',
		evidence: [
			{
				indicator: 'Entrate da quote',
				value: 'circa 30.000 € l’anno',
				date: '2023',
				source: 'Clust-ER Create'
			}
		],
		money: '300.000 € dal FESR tra il 2017 e il 2020',
		failed: 'Le quote da sole non bastano: finito il contributo serve un altro progetto.',
		transfer: 'needs-adapting'
	}
];
