// Regions that people name in words: NUTS 2021, level 2, of the countries of the first exchanges.
import { plain } from './normalise-text.ts';

const regionNames: Readonly<Record<string, readonly string[]>> = {
	ES11: ['Galicia', 'Galizia'],
	ES12: ['Principado de Asturias', 'Asturias', 'Astúries', 'Asturie'],
	ES13: ['Cantabria', 'Cantàbria'],
	ES21: ['País Vasco', 'Euskadi', 'País Basc', 'Paesi Baschi', 'Basque Country'],
	ES22: ['Comunidad Foral de Navarra', 'Navarra', 'Navarre'],
	ES23: ['La Rioja'],
	ES24: ['Aragón', 'Aragó', 'Aragona', 'Aragon'],
	ES30: ['Comunidad de Madrid', 'Comunitat de Madrid', 'Madrid'],
	ES41: ['Castilla y León', 'Castella i Lleó', 'Castiglia e León', 'Castile and León'],
	ES42: ['Castilla-La Mancha', 'Castella-la Manxa', 'Castiglia-La Mancia'],
	ES43: ['Extremadura', 'Estremadura'],
	ES51: ['Catalunya', 'Cataluña', 'Catalogna', 'Catalonia'],
	ES52: ['Comunitat Valenciana', 'Comunidad Valenciana', 'Comunità Valenciana', 'País Valencià'],
	ES53: ['Illes Balears', 'Islas Baleares', 'Isole Baleari', 'Balearic Islands'],
	ES61: ['Andalucía', 'Andalusia'],
	ES62: ['Región de Murcia', 'Murcia', 'Múrcia'],
	ES70: ['Canarias', 'Canàries', 'Canarie', 'Canary Islands'],
	ITC1: ['Piemonte', 'Piemont', 'Piamonte', 'Piedmont'],
	ITC2: ["Valle d'Aosta", "Vall d'Aosta", 'Aosta Valley'],
	ITC3: ['Liguria', 'Ligúria'],
	ITC4: ['Lombardia', 'Llombardia', 'Lombardía', 'Lombardy'],
	ITF1: ['Abruzzo', 'Abruços'],
	ITF2: ['Molise'],
	ITF3: ['Campania', 'Campània'],
	ITF4: ['Puglia', 'Pulla', 'Apulia'],
	ITF5: ['Basilicata'],
	ITF6: ['Calabria', 'Calàbria'],
	ITG1: ['Sicilia', 'Sicília', 'Sicily'],
	ITG2: ['Sardegna', 'Sardenya', 'Cerdeña', 'Sardinia'],
	ITH1: ['Provincia autonoma di Bolzano', 'Alto Adige', 'South Tyrol'],
	ITH2: ['Provincia autonoma di Trento', 'Trentino'],
	ITH3: ['Veneto', 'Vèneto'],
	ITH4: ['Friuli-Venezia Giulia', 'Friül-Venècia Júlia'],
	ITH5: ['Emilia-Romagna', 'Emília-Romanya', 'Emilia-Romaña'],
	ITI1: ['Toscana', 'Tuscany'],
	ITI2: ['Umbria', 'Úmbria'],
	ITI3: ['Marche', 'Les Marques', 'Las Marcas'],
	ITI4: ['Lazio', 'Laci', 'Lacio'],
	FRK2: ['Rhône-Alpes', 'Roine-Alps', 'Rodano-Alpi', 'Ródano-Alpes'],
	FRJ2: ['Midi-Pyrénées', 'Migdia-Pirineus'],
	FRL0: ["Provence-Alpes-Côte d'Azur", 'Provença-Alps-Costa Blava', 'Provenza-Alpi-Costa Azzurra'],
	PT11: ['Norte', 'Nord de Portugal']
};

const codes = new Map(
	Object.entries(regionNames).flatMap(([code, names]) => names.map((name) => [plain(name), code]))
);

const code = /\b[A-Z]{2}(?=[A-Z]?\d)[A-Z\d]{1,3}\b/;

/**
 * The region that a cell means: its NUTS code where one is given or known, its name where written.
 * @example readRegion('Regione Emilia Romagna') // { code: 'ITH5', name: 'Regione Emilia Romagna' }
 */
export function readRegion(cell: string): { readonly code?: string; readonly name?: string } {
	const name = cell.replace(code, '').replace(/^[\s–—:()-]+|[\s–—:()-]+$/g, '');
	return { code: code.exec(cell)?.[0] ?? codeOf(plain(name)), name: name || undefined };
}

function codeOf(name: string): string | undefined {
	const bare = name.replace(/^(regione?|regio|region|la) (de |di |del )?/, '');
	return codes.get(name) ?? codes.get(bare);
}

/** The name of a region as its own people write it, for a region that an import brings. */
export function regionTitle(nuts: string): Record<'en' | 'it' | 'ca' | 'es', string> {
	const name = regionNames[nuts]?.[0] ?? nuts;
	return { en: name, it: name, ca: name, es: name };
}
