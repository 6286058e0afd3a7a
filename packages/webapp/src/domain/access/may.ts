// The one table of who may do what. Administrators may do everything; the rest stands here.

import { wordsFor, type Actor, type Thing, type Word } from './actor.ts';

const running = ['organiser', 'co-organiser'] as const;
const within = ['participant', 'invited', 'delegation-leader', 'viewer', ...running] as const;

/**
 * Action → who may. `own-leader` leads the thing's delegation, `representative` sits for the
 * thing's organisation at that exchange, `self` is the thing's person.
 */
export const permissions = {
	'directory.view': within,
	'directory.edit': running,
	'directory.merge': ['organiser'],
	'organisation.edit': [...running, 'member'],
	'person.view': ['self', ...within],
	'person.view-contact': ['self', 'own-leader', ...running],
	'person.edit': ['self', 'own-leader', ...running],
	'person.erase': ['self'],

	'exchange.view': ['anyone', ...within],
	'exchange.create': ['organiser'],
	'exchange.edit': ['organiser'],
	'exchange.grant-roles': ['organiser'],
	'exchange.manage': [...running, 'delegation-leader', 'viewer'],
	'session.edit': running,
	'delegation.edit': running,
	'import.run': running,

	'participation.apply': ['anyone', 'signed-in'],
	'participation.invite': ['own-leader', ...running],
	'participation.approve': running,
	'participation.view': ['self', 'own-leader', 'viewer', ...running],
	'participation.view-sensitive': ['self', 'organiser'],
	'participation.edit': ['self', 'own-leader', ...running],
	'participation.withdraw': ['self', 'own-leader', ...running],
	'people.view': within,

	'need.view': within,
	'need.edit': ['representative', 'own-leader', ...running],
	'suggestion.view': ['representative', 'own-leader', 'viewer', ...running],
	'suggestion.view-figures': running,
	'suggestion.compute': running,
	'suggestion.dismiss': ['representative', ...running],

	'practice.view': ['anyone', ...within],
	'practice.edit': ['member', 'representative', 'own-leader', ...running],
	'practice.publish': running,

	'wish.view': ['representative', 'own-leader', 'viewer', ...running],
	'wish.make': ['representative', ...running],
	'wish.answer': ['representative', ...running],
	'wish.view-all': ['viewer', ...running],

	'timetable.view': ['viewer', ...running],
	'timetable.solve': running,
	'timetable.change': running,
	'timetable.release': ['organiser'],
	'agenda.view': ['self', 'own-leader', ...running],

	'letter.edit': ['organiser'],
	'letter.view': running,
	'audit.view': ['organiser'],
	'needs-map.view': ['delegation-leader', 'viewer', ...running],
	'theme.view': ['anyone', 'signed-in'],
	'theme.edit': [],
	'model.edit': [],
	'search.view': within,
	'judgement.view': [],
	'token.manage': ['self'],
	'administration.view': []
} as const satisfies Record<string, readonly Word[]>;

export type Action = keyof typeof permissions;

/** What a personal token needs for each action: `read`, or `write` for anything that changes. */
function scopeOf(action: Action): 'read' | 'write' {
	return /\.(view|manage$)/.test(action) ? 'read' : 'write';
}

/**
 * @example if (!may(actor, 'wish.make', { exchangeId, organisationId })) return decline('not-allowed');
 */
export function may(actor: Actor, action: Action, thing: Thing = {}): boolean {
	if (actor.scopes && !actor.scopes.includes(scopeOf(action))) return false;
	const words = wordsFor(actor, thing);
	if (words.has('administrator')) return true;
	return permissions[action].some((word: Word) => words.has(word));
}
