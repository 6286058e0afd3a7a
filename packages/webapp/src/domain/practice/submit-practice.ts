// The author gives a finished practice to those who publish it, and says thereby that it is true.

import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { movePractice } from './move-practice.ts';
import { mayEdit } from './permissions.ts';
import { missingIn, type SeenPractice } from './practice.ts';

export function submitPractice(context: Context, seen: SeenPractice) {
	return movePractice(context, seen, {
		action: 'practice.edit',
		allowed: mayEdit,
		decide(practice, now) {
			if (practice.status !== 'draft') return decline('nothing-to-do');
			if (missingIn(practice).length > 0) return decline('incomplete');
			return { ok: true, change: { status: 'submitted', remark: '', confirmedAt: now } };
		}
	});
}
