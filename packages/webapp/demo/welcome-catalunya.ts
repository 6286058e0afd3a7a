// Welcome Catalunya, 20–21 June 2023: a reconstruction from public facts. The people are invented,
// and so are the hours and the tables.

import type { LocalText, SessionKind } from '#database/values.ts';

export const welcomeCatalunya = {
	title: {
		en: 'Welcome Catalunya',
		it: 'Welcome Catalunya',
		ca: 'Welcome Catalunya',
		es: 'Welcome Catalunya'
	},
	summary: {
		en: 'Catalan clusters meet the cluster associations of Emilia-Romagna: two days of presentations, guided visits and meetings in Bologna and Maranello. This is a reconstruction with invented people.',
		it: 'I cluster catalani incontrano i Clust-ER dell’Emilia-Romagna: due giorni di presentazioni, visite guidate e incontri a Bologna e Maranello. È una ricostruzione con persone inventate.',
		ca: 'Els clústers catalans es troben amb els clústers de l’Emília-Romanya: dos dies de presentacions, visites guiades i reunions a Bolonya i Maranello. És una reconstrucció amb persones inventades.',
		es: 'Los clústeres catalanes se encuentran con los de Emilia-Romaña: dos días de presentaciones, visitas guiadas y reuniones en Bolonia y Maranello. Es una reconstrucción con personas inventadas.'
	},
	city: 'Bologna, Maranello',
	timeZone: 'Europe/Rome',
	startsOn: '2023-06-20',
	endsOn: '2023-06-21',
	languages: ['it', 'ca', 'es', 'en'],
	themes: [],
	requestMode: 'approve',
	wishesUntil: '',
	acrossRegions: 1,
	hostOrganisationId: '',
	seriesName: 'Emilia-Romagna – Catalunya'
};

/** Who invites, and who organises with them: by the names that the spreadsheets give. */
export const hosts = { host: 'ART-ER', together: ['Regione Emilia-Romagna', 'ACCIÓ'] };

type DemoSession = {
	kind: SessionKind;
	day: string;
	start: string;
	end: string;
	title: LocalText;
	slotMinutes?: number;
	breakMinutes?: number;
};

type DemoVenue = {
	venue: { name: string; address: string; city: string; country: string };
	tables: { name: string; count: number };
	sessions: DemoSession[];
};

const text = (en: string, it: string, ca: string, es: string): LocalText => ({ en, it, ca, es });

export const programme: DemoVenue[] = [
	{
		venue: {
			name: 'Museo del Patrimonio Industriale',
			address: 'Via della Beverara 123',
			city: 'Bologna',
			country: 'IT'
		},
		tables: { name: 'Tavolo', count: 8 },
		sessions: [
			{
				kind: 'opening',
				day: '2023-06-20',
				start: '09:30',
				end: '10:00',
				title: text(
					'Greetings by the Region and ART-ER',
					'Saluti della Regione e di ART-ER',
					'Salutacions de la Regió i d’ART-ER',
					'Saludos de la Región y de ART-ER'
				)
			},
			{
				kind: 'presentation',
				day: '2023-06-20',
				start: '10:00',
				end: '12:30',
				title: text(
					'The Catalan clusters present themselves',
					'I cluster catalani si presentano',
					'Els clústers catalans es presenten',
					'Los clústeres catalanes se presentan'
				)
			},
			{
				kind: 'meal',
				day: '2023-06-20',
				start: '12:30',
				end: '13:30',
				title: text('Lunch', 'Pranzo', 'Dinar', 'Comida')
			},
			{
				kind: 'presentation',
				day: '2023-06-20',
				start: '13:30',
				end: '14:45',
				title: text(
					'The Clust-ERs of Emilia-Romagna present themselves',
					'I Clust-ER dell’Emilia-Romagna si presentano',
					'Els Clust-ER de l’Emília-Romanya es presenten',
					'Los Clust-ER de Emilia-Romaña se presentan'
				)
			},
			{
				kind: 'visit',
				day: '2023-06-20',
				start: '14:45',
				end: '15:45',
				title: text(
					'Guided tour of the museum',
					'Visita guidata al museo',
					'Visita guiada al museu',
					'Visita guiada al museo'
				)
			},
			{
				kind: 'meetings',
				day: '2023-06-20',
				start: '16:00',
				end: '18:20',
				slotMinutes: 20,
				breakMinutes: 0,
				title: text(
					'Focused networking',
					'Networking mirato',
					'Networking enfocat',
					'Networking enfocado'
				)
			}
		]
	},
	{
		venue: {
			name: 'Museo Ferrari',
			address: 'Via Alfredo Dino Ferrari 43',
			city: 'Maranello',
			country: 'IT'
		},
		tables: { name: 'Tavolo', count: 8 },
		sessions: [
			{
				kind: 'transfer',
				day: '2023-06-21',
				start: '08:30',
				end: '09:30',
				title: text(
					'Bus from Bologna to Maranello',
					'Autobus da Bologna a Maranello',
					'Autobús de Bolonya a Maranello',
					'Autobús de Bolonia a Maranello'
				)
			},
			{
				kind: 'panel',
				day: '2023-06-21',
				start: '09:45',
				end: '11:15',
				title: text(
					'Automotive, mechanics, innovation in services',
					'Automotive, meccanica, innovazione nei servizi',
					'Automoció, mecànica, innovació en els serveis',
					'Automoción, mecánica, innovación en los servicios'
				)
			},
			{
				kind: 'visit',
				day: '2023-06-21',
				start: '11:15',
				end: '12:30',
				title: text(
					'Guided visit of the museum',
					'Visita guidata al museo',
					'Visita guiada al museu',
					'Visita guiada al museo'
				)
			},
			{
				kind: 'meal',
				day: '2023-06-21',
				start: '12:30',
				end: '13:45',
				title: text('Lunch', 'Pranzo', 'Dinar', 'Comida')
			},
			{
				kind: 'meetings',
				day: '2023-06-21',
				start: '14:00',
				end: '16:00',
				slotMinutes: 20,
				breakMinutes: 0,
				title: text(
					'Meetings between clusters',
					'Incontri tra cluster',
					'Reunions entre clústers',
					'Reuniones entre clústeres'
				)
			}
		]
	}
];
