// Reads the audit: who changed what, when, and on whose behalf.

import { fromJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';

export async function listChanges(
	{ database, actor }: Context,
	{ exchangeId, page = 1, pageSize = 50 }: { exchangeId: string; page?: number; pageSize?: number }
) {
	if (!may(actor, 'audit.view', { exchangeId })) return decline('not-allowed');
	const query = database.selectFrom('audit').where('audit.exchangeId', '=', exchangeId);
	const { total } = await query
		.select((where) => where.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	const rows = await query
		.leftJoin('person', 'person.id', 'audit.personId')
		.leftJoin('organisation as behalf', 'behalf.id', 'audit.onBehalfOfId')
		.leftJoin('person as behalfPerson', 'behalfPerson.id', 'audit.onBehalfOfId')
		.selectAll('audit')
		.select([
			'person.givenName',
			'person.familyName',
			'behalf.name as behalfName',
			'behalfPerson.givenName as behalfGivenName',
			'behalfPerson.familyName as behalfFamilyName'
		])
		.orderBy('audit.at', 'desc')
		.orderBy('audit.id', 'desc')
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.execute();
	return {
		ok: true as const,
		total,
		changes: rows.map((row) => ({ ...row, details: fromJson(row.details) }))
	};
}
