// Writes to those whose day is new or changed: what, when, where, in their language.

import type { Language } from '#database/values.ts';
import { translator } from '#messages/messages.ts';
import type { Context } from '../context.ts';
import type { Exchange } from '../exchange/queries.ts';
import { queueLetter } from '../letter/queue-letter.ts';
import { inLanguage } from '../text/text.ts';
import { atVenue, showDay, showTime } from '../text/time.ts';
import { compareDays, type DayChange, type DayMeeting, type Days } from './days-of.ts';

type Telling = {
	/** Null for a first release: then everybody who comes gets the agenda. */
	before: Days | null;
	after: Days;
	/** Names this occasion, so that a repetition never tells twice. */
	occasion: string;
};

/** @returns how many letters were queued */
export async function tellChanges(
	context: Context,
	exchange: NonNullable<Exchange>,
	{ before, after, occasion }: Telling
): Promise<number> {
	const people = await context.database
		.selectFrom('participation')
		.innerJoin('person', 'person.id', 'participation.personId')
		.select([
			'participation.id',
			'person.id as personId',
			'person.givenName',
			'person.email',
			'person.language'
		])
		.where('participation.exchangeId', '=', exchange.id)
		.where('participation.status', '=', 'confirmed')
		.orderBy('participation.id')
		.execute();
	let letters = 0;
	for (const person of people) {
		if (!person.email) continue;
		const day = after.get(person.id) ?? [];
		const changes = before ? compareDays(before.get(person.id) ?? [], day) : [];
		if (before && changes.length === 0) continue;
		const { language } = person;
		const show = lineWriter(exchange.timeZone, language);
		const none = translator(language)('timetable.noMeetings');
		await queueLetter(context, {
			kind: before ? 'change' : 'release',
			key: `${occasion} ${person.id}`,
			to: { personId: person.personId, email: person.email, language },
			exchangeId: exchange.id,
			values: {
				name: person.givenName,
				exchange: inLanguage(exchange.title, language).text,
				meetings: day.map(show.meeting).join('\n') || none,
				changes: changes.map(show.change).join('\n')
			},
			link: `/${language}/exchanges/${exchange.slug}/agenda`
		});
		letters += 1;
	}
	return letters;
}

function lineWriter(timeZone: string, language: Language) {
	const t = translator(language);
	const meeting = ({ startsAt, withName, placeName }: DayMeeting) => {
		const { day } = atVenue(startsAt, timeZone);
		const time = showTime(startsAt, timeZone, language);
		return `• ${showDay(day, language)}, ${time}: ${withName} (${placeName})`;
	};
	const change = (each: DayChange) =>
		each.kind === 'moved'
			? `${t('timetable.moved')} ${meeting(each.from)} → ${meeting(each.to)}`
			: `${t(`timetable.${each.kind}`)} ${meeting(each.meeting)}`;
	return { meeting, change };
}
