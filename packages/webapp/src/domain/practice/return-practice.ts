// Makes a practice a draft again: an organiser sends it back and says why, or its own people take
// it back.

import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { movePractice } from './move-practice.ts';
import { mayEdit } from './permissions.ts';
import type { ReturnPracticeInput } from './practice.ts';
import { tellAuthor } from './tell-author.ts';

export function returnPractice(context: Context, { remark, ...seen }: ReturnPracticeInput) {
	return movePractice(context, seen, {
		action: 'practice.edit',
		allowed: mayEdit,
		decide(practice) {
			if (practice.status === 'draft') return decline('nothing-to-do');
			return { ok: true, change: { status: 'draft', remark, publishedAt: null } };
		},
		tell: (inside, practice) => tellAuthor(inside, practice, { kind: 'practice-returned', remark })
	});
}
