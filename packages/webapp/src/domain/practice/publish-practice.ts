// Those who answer for an exchange publish a practice that was shown at it; others stay drafts of
// their organisation until an administrator does.

import type { Context } from '../context.ts';
import { decline } from '../outcome.ts';
import { movePractice } from './move-practice.ts';
import { mayPublish } from './permissions.ts';
import { missingIn, type SeenPractice } from './practice.ts';
import { tellAuthor } from './tell-author.ts';

export function publishPractice(context: Context, seen: SeenPractice) {
	return movePractice(context, seen, {
		action: 'practice.publish',
		allowed: mayPublish,
		decide(practice, now) {
			if (practice.status === 'published') return decline('nothing-to-do');
			if (missingIn(practice).length > 0) return decline('incomplete');
			const confirmedAt = practice.confirmedAt ?? now;
			const change = { status: 'published', remark: '', publishedAt: now, confirmedAt } as const;
			return { ok: true, change };
		},
		tell: (inside, practice) => tellAuthor(inside, practice, { kind: 'practice-published' })
	});
}
