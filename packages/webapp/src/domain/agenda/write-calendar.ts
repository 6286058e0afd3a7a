// An agenda as a calendar file. Each entry keeps its UID; a change raises its SEQUENCE; what is gone
// stays as CANCELLED, so that subscribed calendars take it out (RFC 5545, 3.8.7.4 and 3.8.1.11).

import { createHash } from 'node:crypto';
import { writeCalendar, type CalendarEvent } from '@trobada/calendar-files';
import { fromJson, toJson } from '#database/json.ts';
import type { Language } from '#database/values.ts';
import { translator } from '#messages/messages.ts';
import { inTransaction, type Context } from '../context.ts';
import { inLanguage } from '../text/text.ts';
import { openThemes, type Themes } from '../theme/open-themes.ts';
import type { Agenda, AgendaEntry } from './agenda.ts';

/** @param appUrl the product's address, for links and for the right-hand side of UIDs */
export async function writeAgendaCalendar(
	context: Context,
	agenda: Agenda,
	appUrl: string
): Promise<string> {
	const { language } = agenda.person;
	const host = new URL(appUrl).hostname;
	const themes = await openThemes(context.database);
	const current = agenda.entries.map((entry) => eventOf(entry, agenda, language, themes));
	const kept = await keepSequences(context, agenda.participationId, current);
	const title = inLanguage(agenda.exchange.title, language).text;
	return writeCalendar({
		name: title,
		language,
		timeZone: agenda.exchange.timeZone,
		events: kept.map(({ content, sequence, cancelled, updatedAt }) => ({
			...content,
			uid: `${content.uid}@${host}`,
			sequence,
			cancelled,
			url: `${appUrl}/${language}/exchanges/${agenda.exchange.slug}/agenda`,
			lastModified: updatedAt
		}))
	});
}

type Content = Pick<CalendarEvent, 'uid' | 'start' | 'end' | 'title' | 'location' | 'description'>;

function eventOf(entry: AgendaEntry, agenda: Agenda, language: Language, themes: Themes): Content {
	const t = translator(language);
	const why = [...new Set(entry.reasons.map(({ concept }) => themes.label(concept, language)))];
	const title =
		entry.kind === 'meeting'
			? t('agenda.meetingWith', { name: inLanguage(entry.title, language).text })
			: inLanguage(entry.title, language).text;
	return {
		uid: entry.uid,
		start: entry.startsAt,
		end: entry.endsAt,
		title,
		location: [entry.place, entry.venue, entry.address].filter(Boolean).join(', '),
		description: [
			entry.withPeople.length > 0 && `${t('agenda.with')}: ${entry.withPeople.join(', ')}`,
			why.length > 0 && `${t('agenda.why')}: ${why.join(', ')}`,
			entry.message,
			inLanguage(entry.summary, language).text
		]
			.filter(Boolean)
			.join('\n')
	};
}

type Kept = { content: Content; sequence: number; cancelled: boolean; updatedAt: string };

async function keepSequences(
	context: Context,
	participationId: string,
	current: readonly Content[]
): Promise<Kept[]> {
	const read = () =>
		context.database
			.selectFrom('calendarEvent')
			.selectAll()
			.where('participationId', '=', participationId)
			.orderBy('uid')
			.execute();
	const known = new Map((await read()).map((row) => [row.uid, row]));
	const currentUids = new Set(current.map(({ uid }) => uid));
	const changed = current.filter((content) => {
		const row = known.get(content.uid);
		return !row || row.cancelled === 1 || row.fingerprint !== fingerprintOf(content);
	});
	const gone = [...known.values()].filter(
		({ uid, cancelled }) => !currentUids.has(uid) && cancelled === 0
	);
	if (changed.length > 0 || gone.length > 0) {
		await inTransaction(context, async ({ database, newId, now }) => {
			for (const content of changed) {
				const fields = {
					fingerprint: fingerprintOf(content),
					content: toJson<Record<string, unknown>>({ ...content }),
					cancelled: 0 as const,
					updatedAt: now()
				};
				await database
					.insertInto('calendarEvent')
					.values({ id: newId(), participationId, uid: content.uid, sequence: 0, ...fields })
					.onConflict((conflict) =>
						conflict.columns(['participationId', 'uid']).doUpdateSet((row) => ({
							...fields,
							sequence: row('calendarEvent.sequence', '+', 1)
						}))
					)
					.execute();
			}
			for (const { id, sequence } of gone) {
				await database
					.updateTable('calendarEvent')
					.set({ cancelled: 1, sequence: sequence + 1, updatedAt: now() })
					.where('id', '=', id)
					.execute();
			}
		});
	}
	return (await read()).map((row) => ({
		content: fromJson(row.content) as Content,
		sequence: row.sequence,
		cancelled: row.cancelled === 1,
		updatedAt: row.updatedAt
	}));
}

function fingerprintOf(content: Content): string {
	return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
