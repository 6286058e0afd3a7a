// Writes the demo's two spreadsheets as an organiser would have received them:
// node packages/webapp/demo/spreadsheets/write.ts
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import writeExcelFile from 'write-excel-file/universal';
import type { DemoOrganisation, DemoPerson, DemoStatement } from './delegation.ts';
import { delegacioCatalana } from './delegacio-catalana.ts';
import { ospitiEmiliaRomagna } from './ospiti-emilia-romagna.ts';

interface Delegation {
	readonly file: string;
	readonly sheet: string;
	/** What stands above the table. */
	readonly titles: readonly string[];
	readonly headers: readonly string[];
	readonly region: string;
	readonly name: string;
	readonly leader: string;
	readonly participant: string;
	readonly arrival: string;
	readonly departure: string;
	readonly organisations: readonly DemoOrganisation[];
}

export const delegations: readonly Delegation[] = [
	{
		file: 'delegacio-catalana.xlsx',
		sheet: 'Delegació',
		titles: [
			'Welcome Catalunya · delegació catalana · 20 i 21 de juny de 2023',
			'Dades de demostració: les persones, les necessitats i les ofertes són inventades.'
		],
		headers: [
			...['Entitat', 'Tipus d’entitat', 'Membre de', 'Regió', 'Sector', 'Web', 'Presentació'],
			...['Nom', 'Cognoms', 'Correu electrònic', 'Càrrec', 'Llengües parlades'],
			...['Llengua preferida', 'Delegació', 'Rol', 'Arribada', 'Sortida', 'Dieta'],
			...['Necessitat 1', 'Necessitat 2', 'Necessitat 3', 'Oferta 1', 'Oferta 2']
		],
		region: 'Catalunya',
		name: 'Catalunya',
		leader: 'Cap de delegació',
		participant: 'Participant',
		arrival: '2023-06-19',
		departure: '2023-06-21',
		organisations: delegacioCatalana
	},
	{
		file: 'ospiti-emilia-romagna.xlsx',
		sheet: 'Ospiti',
		titles: [
			'Welcome Catalunya · organizzazioni ospitanti · 20 e 21 giugno 2023',
			'Dati dimostrativi: le persone, i bisogni e le offerte sono inventati.'
		],
		headers: [
			...[
				'Organizzazione',
				'Tipologia',
				'Socio di',
				'Regione (NUTS)',
				'Settori e temi',
				'Sito web'
			],
			...['Chi siamo', 'Nome', 'Cognome', 'E-mail', 'Qualifica', 'Lingue parlate'],
			...['Lingua preferita', 'Delegazione', 'Ruolo', 'Arrivo', 'Partenza', 'Esigenze alimentari'],
			...['Bisogno 1', 'Bisogno 2', 'Bisogno 3', 'Offerta 1', 'Offerta 2']
		],
		region: 'ITH5',
		name: 'Emilia-Romagna',
		leader: 'Capo delegazione',
		participant: 'Partecipante',
		arrival: '2023-06-20',
		departure: '2023-06-21',
		organisations: ospitiEmiliaRomagna
	}
];

const dayFormat = 'dd/mm/yyyy';
const longColumns = { from: 18, width: 60, summary: 6 } as const;

/** The bytes of the .xlsx file of one delegation. */
export async function writeDelegation(delegation: Delegation): Promise<Uint8Array> {
	const { headers, titles, sheet, organisations } = delegation;
	const rows = organisations.flatMap((organisation) =>
		organisation.people.map((person, index) => rowOf(delegation, organisation, person, index))
	);
	const blob = await writeExcelFile(
		[
			...titles.map((text, index) => [
				{ value: text, columnSpan: 8, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) },
				...Array.from({ length: 7 }, () => null)
			]),
			[],
			headers.map((value) => ({ value, fontWeight: 'bold', backgroundColor: '#F3E3DA' }) as const),
			...rows
		],
		{
			sheet,
			columns: headers.map((_, index) => ({
				width: index >= longColumns.from || index === longColumns.summary ? longColumns.width : 24
			}))
		}
	).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

/** What belongs to the organisation stands in its first row only, as people fill in such sheets. */
function rowOf(
	delegation: Delegation,
	organisation: DemoOrganisation,
	person: DemoPerson,
	index: number
) {
	const once = (value: string | undefined) => (index === 0 && value ? text(value) : null);
	const statement = (statements: readonly DemoStatement[], place: number) => {
		const found = statements[place];
		return once(found && `${found.title}: ${found.text}`);
	};
	return [
		text(organisation.name),
		text(organisation.kind),
		once(organisation.clusters),
		text(delegation.region),
		once(organisation.themes),
		once(organisation.website),
		once(organisation.summary),
		text(person.givenName),
		text(person.familyName),
		text(person.email),
		text(person.jobTitle),
		text(person.spokenLanguages),
		text(person.interfaceLanguage),
		text(delegation.name),
		text(person.isLeader ? delegation.leader : delegation.participant),
		day(person.arrival ?? delegation.arrival),
		day(delegation.departure),
		person.diet ? text(person.diet) : null,
		...[0, 1, 2].map((place) => statement(organisation.needs, place)),
		...[0, 1].map((place) => statement(organisation.offers, place))
	];
}

function text(value: string) {
	return { value, wrap: true, alignVertical: 'top' } as const;
}

function day(value: string) {
	return {
		value: new Date(`${value}T00:00:00Z`),
		format: dayFormat,
		alignVertical: 'top'
	} as const;
}

if (import.meta.main) {
	for (const delegation of delegations) {
		const path = fileURLToPath(new URL(delegation.file, import.meta.url));
		await writeFile(path, await writeDelegation(delegation));
		console.log(`wrote ${delegation.file}`);
	}
}
