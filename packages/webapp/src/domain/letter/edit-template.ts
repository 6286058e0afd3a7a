// An exchange's own wording for a kind of letter, in one language; or back to the product's wording.

import { z } from 'zod';
import { languages } from '#database/values.ts';
import { may } from '../access/may.ts';
import { recordChange } from '../audit/record-change.ts';
import { inTransaction, type Context } from '../context.ts';
import { decline, type Outcome } from '../outcome.ts';
import { seenVersion } from '../version.ts';
import { letterKinds, type LetterKind } from './letter.ts';

export const templateInput = z.object({
	exchangeId: z.string(),
	/** Nought while the product's wording stands. */
	version: seenVersion.default(0),
	kind: z.enum(Object.keys(letterKinds) as [LetterKind, ...LetterKind[]]),
	language: z.enum(languages),
	/** Both empty: the product's wording again. */
	subject: z.string().trim().max(200).default(''),
	body: z.string().trim().max(8000).default('')
});
export type TemplateInput = z.infer<typeof templateInput>;

export async function editTemplate(context: Context, input: TemplateInput): Promise<Outcome> {
	const { exchangeId, version, kind, language, subject, body } = input;
	if (!may(context.actor, 'letter.edit', { exchangeId })) return decline('not-allowed');
	if (Boolean(subject) !== Boolean(body)) {
		return decline('invalid', { fields: { [subject ? 'body' : 'subject']: 'problem.required' } });
	}
	const unknown = unknownNames(`${subject} ${body}`, kind);
	if (unknown) {
		return decline('invalid', {
			fields: { body: 'letter.unknownName' },
			details: { name: unknown }
		});
	}
	return inTransaction(context, async (inside) => {
		const { database, newId } = inside;
		const own = { exchangeId, kind, language };
		const { numDeletedRows } = await database
			.deleteFrom('letterTemplate')
			.where('exchangeId', '=', exchangeId)
			.where('kind', '=', kind)
			.where('language', '=', language)
			.where('version', '=', version)
			.executeTakeFirst();
		if (version > 0 && numDeletedRows === 0n) return decline('changed-meanwhile');
		if (subject) {
			const row = { id: newId(), ...own, subject, body, version: version + 1 };
			const { numInsertedOrUpdatedRows } = await database
				.insertInto('letterTemplate')
				.values(row)
				.onConflict((conflict) => conflict.columns(['exchangeId', 'kind', 'language']).doNothing())
				.executeTakeFirst();
			if (numInsertedOrUpdatedRows === 0n) return decline('changed-meanwhile');
		}
		await recordChange(inside, {
			action: 'letter.edit',
			thing: 'letter',
			thingId: `${kind} ${language}`,
			exchangeId
		});
		return { ok: true };
	});
}

/** A name in braces that this kind of letter does not know: it would be sent as it stands. */
function unknownNames(text: string, kind: LetterKind): string | undefined {
	const known: readonly string[] = letterKinds[kind];
	return [...text.matchAll(/\{(\w+)\}/g)]
		.map(([, name]) => name!)
		.find((name) => !known.includes(name));
}
