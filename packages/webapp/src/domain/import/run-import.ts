// Writes a previewed import: all of it or nothing. What is known already is updated, not doubled.

import { z } from 'zod';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { exchangeById } from '../exchange/queries.ts';
import { decline, type Outcome } from '../outcome.ts';
import { seenVersion } from '../version.ts';
import { previewImport, type Preview } from './preview-import.ts';
import { writeOrganisations } from './write-organisations.ts';
import { writeParticipations } from './write-participations.ts';
import { writePeople } from './write-people.ts';
import { writeStatements } from './write-statements.ts';

export const runImportInput = z.object({ id: z.string(), version: seenVersion });
export type RunImportInput = z.infer<typeof runImportInput>;

export type ImportCounts = {
	organisations: number;
	people: number;
	participations: number;
	needs: number;
	offers: number;
};

export async function runImport(
	context: Context,
	{ id, version }: RunImportInput
): Promise<Outcome<{ exchangeId: string; counts: ImportCounts }>> {
	return inTransaction(context, async (inside) => {
		const preview = await previewImport(inside, id);
		if (!preview.ok) return preview;
		const { exchangeId } = preview.file;
		if (!may(inside.actor, 'import.run', { exchangeId })) return decline('not-allowed');
		if (preview.file.version !== version) return decline('changed-meanwhile');
		if (!preview.ready) return decline('not-acceptable');
		const claimed = await inside.database
			.updateTable('importFile')
			.set({ status: 'imported' })
			.where('id', '=', id)
			.where('version', '=', version)
			.where('status', '=', 'preview')
			.executeTakeFirst();
		if (claimed.numUpdatedRows === 0n) return decline('changed-meanwhile');
		const counts = await write(inside, preview);
		await recordChange(inside, {
			action: 'import.run',
			thing: 'import',
			thingId: id,
			exchangeId,
			details: counts
		});
		return { ok: true, exchangeId, counts };
	});
}

async function write(context: Context, preview: Preview): Promise<ImportCounts> {
	const { exchangeId } = preview.file;
	const exchange = await exchangeById(context.database, exchangeId);
	const organisations = await writeOrganisations(context, preview);
	const people = await writePeople(context, preview, organisations);
	const participations = await writeParticipations(context, preview, {
		exchange: exchange!,
		organisations,
		people
	});
	const statements = await writeStatements(context, preview, {
		exchangeId,
		organisations,
		people
	});
	return {
		organisations: new Set(organisations.values()).size,
		people: people.size,
		participations,
		...statements
	};
}
