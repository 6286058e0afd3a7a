// Takes an uploaded spreadsheet in: reads it, recognises its columns, and keeps both for the preview.

import { toJson } from '#database/json.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { recogniseColumns } from './recognise-columns.ts';

export type Upload = { exchangeId: string; fileName: string; bytes: Uint8Array; sheet?: string };

export async function uploadImport(
	context: Context,
	{ exchangeId, fileName, bytes, sheet }: Upload
): Promise<Outcome<{ id: string }>> {
	if (!may(context.actor, 'import.run', { exchangeId })) return decline('not-allowed');
	const reading = readSpreadsheet(bytes, { sheet });
	if (!reading.ok) {
		return decline('invalid', { fields: { file: `import.refusal.${reading.reason}` } });
	}
	const { mapping } = recogniseColumns(reading.spreadsheet.columns);
	return inTransaction(context, async (inside) => {
		const id = inside.newId();
		await inside.database
			.insertInto('importFile')
			.values({
				id,
				exchangeId,
				personId: inside.actor.personId,
				fileName: fileName.slice(0, 200),
				sheet: toJson(reading.spreadsheet),
				mapping: toJson(mapping),
				decisions: toJson({}),
				status: 'preview',
				createdAt: inside.now()
			})
			.execute();
		await recordChange(inside, {
			action: 'import.run',
			thing: 'import',
			thingId: id,
			exchangeId,
			details: { rows: reading.spreadsheet.rows.length }
		});
		return { ok: true, id };
	});
}
