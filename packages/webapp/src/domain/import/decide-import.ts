// Keeps what the organiser decided in the preview: which column is what, and who is the same.

import { z } from 'zod';
import { fromJson, toJson, type Json } from '#database/json.ts';
import { may } from '../access/may.ts';
import type { Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { seenVersion } from '../version.ts';
import { fields, type Spreadsheet } from './import.ts';
import type { Decisions } from './preview-import.ts';
import type { Mapping } from './recognise-columns.ts';

export const decideInput = z.object({
	id: z.string(),
	version: seenVersion,
	/** One entry a column of the sheet, in its order; empty for a column that is left out. */
	mapping: z.array(z.union([z.enum(fields), z.literal('')])).optional(),
	decisions: z.record(z.string(), z.enum(['same', 'other'])).optional()
});
export type DecideInput = z.infer<typeof decideInput>;

export async function decideImport(
	context: Context,
	{ id, version, mapping, decisions }: DecideInput
): Promise<Outcome<{ id: string }>> {
	const { database, actor } = context;
	const row = await database
		.selectFrom('importFile')
		.select(['exchangeId', 'sheet', 'decisions', 'status'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return decline('not-found');
	if (!may(actor, 'import.run', { exchangeId: row.exchangeId })) return decline('not-allowed');
	if (row.status !== 'preview') return decline('changed-meanwhile');
	const { columns } = fromJson(row.sheet as Json<Spreadsheet>);
	const chosen: Mapping | undefined = mapping?.map((field) => field || null);
	if (chosen && chosen.length !== columns.length) return decline('invalid');
	if (!chosen && !decisions) return { ok: true, id };
	const changed = await database
		.updateTable('importFile')
		.set({
			version: version + 1,
			...(chosen && { mapping: toJson(chosen) }),
			...(decisions && {
				decisions: toJson<Decisions>({
					...fromJson(row.decisions as Json<Decisions>),
					...decisions
				})
			})
		})
		.where('id', '=', id)
		.where('version', '=', version)
		.where('status', '=', 'preview')
		.executeTakeFirst();
	if (changed.numUpdatedRows === 0n) return decline('changed-meanwhile');
	return { ok: true, id };
}
