// The exchange as schema.org Event with its sessions as subEvent, for search engines.

import type { Language, LocalText } from '#database/values.ts';
import { inLanguage } from '#domain/text/text.ts';

type Session = {
	id: string;
	title: LocalText;
	startsAt: string;
	endsAt: string;
	venueName: string | null;
	venueAddress: string | null;
	venueCity: string | null;
};
type Page = {
	exchange: {
		title: LocalText;
		summary: LocalText;
		city: string;
		startsOn: string;
		endsOn: string;
		hostName: string | null;
		languages: readonly string[];
	};
	programme: readonly Session[];
	organisations: readonly { name: string }[];
	coOrganisers: readonly { name: string }[];
	base: string;
};

export function eventJsonLd(
	{ exchange, programme, organisations, coOrganisers, base }: Page,
	language: Language,
	appUrl: string
): string {
	const place = (session?: Session) => ({
		'@type': 'Place',
		name: session?.venueName ?? exchange.city,
		address: [session?.venueAddress, session?.venueCity ?? exchange.city].filter(Boolean).join(', ')
	});
	const organisers = [exchange.hostName, ...coOrganisers.map(({ name }) => name)].filter(
		(name) => name !== null
	);
	const event = {
		'@context': 'https://schema.org',
		'@type': 'Event',
		name: inLanguage(exchange.title, language).text,
		description: inLanguage(exchange.summary, language).text,
		startDate: exchange.startsOn,
		endDate: exchange.endsOn,
		url: appUrl + base,
		inLanguage: exchange.languages,
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
		location: place(programme.find(({ venueName }) => venueName)),
		...(organisers.length > 0 && {
			organizer: organisers.map((name) => ({ '@type': 'Organization', name }))
		}),
		attendee: organisations.map(({ name }) => ({ '@type': 'Organization', name })),
		subEvent: programme.map((session) => ({
			'@type': 'Event',
			name: inLanguage(session.title, language).text,
			startDate: session.startsAt,
			endDate: session.endsAt,
			location: place(session)
		}))
	};
	// "<" never appears, so the text cannot end the element that it stands in.
	const json = JSON.stringify(event).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}</scr` + 'ipt>';
}
