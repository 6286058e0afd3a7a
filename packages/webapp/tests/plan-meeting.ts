// Puts a meeting into the draft as the solver would, without solving.

import type { Context } from '#domain/context.ts';
import { ensureDraft } from '#domain/timetable/ensure-draft.ts';
import { inOrder } from '#domain/suggestion/suggestion.ts';

type Part = { organisationId: string; participationId: string };

export async function planMeeting(
	context: Context,
	exchangeId: string,
	parts: readonly [Part, Part],
	slotId: string,
	placeId: string
): Promise<{ meetingId: string; timetableId: string }> {
	const { database, newId } = context;
	const timetableId = await ensureDraft(context, exchangeId);
	const meetingId = newId();
	const pair = inOrder(parts[0].organisationId, parts[1].organisationId);
	await database
		.insertInto('meeting')
		.values({ id: meetingId, timetableId, ...pair, slotId, placeId, pinned: 0 })
		.execute();
	for (const { participationId } of parts) {
		await database
			.insertInto('sitting')
			.values({ id: newId(), timetableId, meetingId, slotId, participationId })
			.execute();
	}
	return { meetingId, timetableId };
}
