// Its people say that what a published practice tells is still true.

import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { movePractice } from './move-practice.ts';
import { mayEdit } from './permissions.ts';
import type { SeenPractice } from './practice.ts';

export function confirmPractice(context: Context, seen: SeenPractice) {
	return movePractice(context, seen, {
		action: 'practice.edit',
		allowed: mayEdit,
		decide(practice, now) {
			if (practice.status !== 'published') return decline('nothing-to-do');
			return { ok: true, change: { confirmedAt: now } };
		}
	});
}
