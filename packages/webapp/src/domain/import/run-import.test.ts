import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import { makeExchange, must } from '#tests/factories.ts';
import { decideImport } from './decide-import.ts';
import { previewImport } from './preview-import.ts';
import { runImport } from './run-import.ts';
import { uploadImport } from './upload-import.ts';

const { trobada, database } = await testDatabase();
const sheets = ['delegacio-catalana.xlsx', 'ospiti-emilia-romagna.xlsx'];

async function importDemo(exchangeId: string) {
	for (const fileName of sheets) {
		const path = new URL(`../../../demo/spreadsheets/${fileName}`, import.meta.url);
		const bytes = new Uint8Array(readFileSync(path));
		const { id } = must(await uploadImport(trobada, { exchangeId, fileName, bytes }));
		const { ready, file } = must(await previewImport(trobada, id));
		expect(ready).toBe(true);
		must(await runImport(trobada, file));
	}
}

async function counts() {
	const tables = ['organisation', 'person', 'position', 'participation', 'needOffer'] as const;
	const rows = await Promise.all(
		[...tables, 'outgoingMail' as const].map((table) =>
			database
				.selectFrom(table)
				.select((where) => where.fn.countAll<number>().as('count'))
				.executeTakeFirstOrThrow()
		)
	);
	return rows.map(({ count }) => count);
}

it('brings the two spreadsheets of the demo in, and doubles nothing the second time', async () => {
	const { exchangeId } = await makeExchange(trobada);
	await importDemo(exchangeId);
	const first = await counts();
	expect(first[3]).toBeGreaterThanOrEqual(45);
	await importDemo(exchangeId);
	expect(await counts()).toEqual(first);
});

it('says what is wrong with a file that is no spreadsheet, and keeps nothing', async () => {
	const { exchangeId } = await makeExchange(trobada);
	const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]);
	const outcome = await uploadImport(trobada, { exchangeId, fileName: 'a.xlsx', bytes });
	expect(outcome).toMatchObject({ ok: false, reason: 'invalid' });
	const kept = await database
		.selectFrom('importFile')
		.select('id')
		.where('exchangeId', '=', exchangeId)
		.execute();
	expect(kept).toEqual([]);
});

it('lets two organisers decide about one import without overwriting each other', async () => {
	const { exchangeId } = await makeExchange(trobada);
	const bytes = new TextEncoder().encode('Nome;Cognome;Organizzazione\nAda;Bé;Celler\n');
	const { id } = must(await uploadImport(trobada, { exchangeId, fileName: 'a.csv', bytes }));
	const { file, mapping } = must(await previewImport(trobada, id));
	const chosen = mapping.map((field) => field ?? ('' as const));
	must(await decideImport(trobada, { ...file, mapping: chosen }));
	const late = { reason: 'changed-meanwhile' };
	expect(await decideImport(trobada, { ...file, decisions: {} })).toMatchObject(late);
	expect(await runImport(trobada, file)).toMatchObject(late);
	must(await runImport(trobada, must(await previewImport(trobada, id)).file));
});
