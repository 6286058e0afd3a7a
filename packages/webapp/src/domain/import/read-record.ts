// Reads the parts of a record from one row: the organisation, the person, how he or she takes part.
import {
	limits,
	type ImportedOrganisation,
	type ImportedParticipation,
	type ImportedPerson,
	type Statement
} from './import.ts';
import type { OpenRow } from './open-row.ts';
import {
	readInterfaceLanguage,
	readKind,
	readLanguage,
	readList,
	readRole
} from './read-cell-words.ts';
import { isEmail, isPhone, readTime, readWebsite } from './read-contacts.ts';
import { readStatements } from './read-statements.ts';
import { regionCode } from './region-names.ts';

export function readOrganisation({ cells, text, report }: OpenRow): ImportedOrganisation | null {
	const name = text('organisation');
	if (!name) {
		report('organisation-missing', { field: 'organisation', severity: 'error' });
		return null;
	}
	const kindCell = text('organisation-kind');
	const kind = kindCell ? readKind(kindCell) : undefined;
	if (kindCell && !kind) report('kind-unknown', { field: 'organisation-kind', value: kindCell });
	const regionName = text('region');
	const code = regionName ? regionCode(regionName) : undefined;
	if (regionName && !code) report('region-unknown', { field: 'region', value: regionName });
	const websiteCell = text('website');
	const website = websiteCell ? readWebsite(websiteCell) : undefined;
	if (websiteCell && !website) report('website-invalid', { field: 'website', value: websiteCell });
	return {
		name,
		kind,
		regionCode: code,
		regionName: regionName || undefined,
		clusters: cells('cluster').flatMap(({ text: cell }) => readList(cell)),
		themes: cells('themes').flatMap(({ text: cell }) => readList(cell)),
		website,
		summary: text('summary') || undefined
	};
}

export function readPerson(open: OpenRow): ImportedPerson | undefined {
	const { cells, text, report } = open;
	const { givenName, familyName } = readName(open);
	const emailCell = text('email').replace(/^mailto:/i, '');
	if (!givenName && !familyName) {
		if (!emailCell) {
			report('person-missing');
			return undefined;
		}
		report('name-missing', { field: 'given-name', severity: 'error' });
	}
	const email = isEmail(emailCell) ? emailCell.toLowerCase() : undefined;
	if (!emailCell) report('email-missing', { field: 'email' });
	else if (!email) report('email-invalid', { field: 'email', severity: 'error', value: emailCell });
	const phone = text('phone');
	if (phone && !isPhone(phone)) report('phone-invalid', { field: 'phone', value: phone });
	const languages = cells('spoken-languages').flatMap(({ text: cell, column }) =>
		readList(cell).flatMap((name) => {
			const language = readLanguage(name);
			if (!language) report('language-unknown', { column, value: name });
			return language ? [language] : [];
		})
	);
	const preferred = text('interface-language');
	const interfaceLanguage = preferred ? readInterfaceLanguage(preferred) : undefined;
	if (preferred && !interfaceLanguage) {
		report('language-unknown', { field: 'interface-language', value: preferred });
	}
	return {
		givenName,
		familyName,
		email,
		phone: phone && isPhone(phone) ? phone : undefined,
		jobTitle: text('job-title') || undefined,
		spokenLanguages: [...new Set(languages)],
		interfaceLanguage
	};
}

/** A whole name is parted after its first word, or at the comma of "Puig i Solé, Núria". */
function readName({ text, report }: OpenRow): { givenName: string; familyName: string } {
	const whole = text('full-name');
	const given = text('given-name');
	if (!whole || given) return { givenName: given, familyName: text('family-name') };
	report('name-split', { field: 'full-name', value: whole });
	const [family, first] = whole.split(/\s*,\s*/);
	if (family && first) return { givenName: first, familyName: family };
	const words = whole.split(' ');
	return { givenName: words[0] ?? '', familyName: words.slice(1).join(' ') };
}

export function readParticipation({ text, report }: OpenRow): ImportedParticipation {
	const roleCell = text('role');
	const role = readRole(roleCell);
	if (!role) report('role-unknown', { field: 'role', value: roleCell });
	const day = (field: 'arrival' | 'departure') => {
		const cell = text(field);
		const time = cell ? readTime(cell) : undefined;
		if (cell && !time) report('date-invalid', { field, value: cell });
		return time;
	};
	const arrival = day('arrival');
	const departure = day('departure');
	if (arrival && departure && departure.slice(0, 10) < arrival.slice(0, 10)) {
		report('date-out-of-order', { field: 'departure', value: departure });
	}
	return {
		delegation: text('delegation') || undefined,
		role: role ?? 'participant',
		arrival,
		departure,
		availability: text('availability') || undefined,
		diet: text('diet') || undefined
	};
}

export function readAllStatements(
	{ cells, report }: OpenRow,
	field: 'needs' | 'offers'
): Statement[] {
	return cells(field).flatMap(({ text: cell, column }) =>
		readStatements(cell).map(({ title, text, isTitleMade }) => {
			if (isTitleMade) report('statement-without-title', { column, value: title });
			return { title: title.slice(0, limits.titleCharacters), text };
		})
	);
}
