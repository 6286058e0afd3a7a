import { describe, expect, it } from 'vitest';
import { participationStatuses, type ParticipationStatus } from '#database/values.ts';
import { visitor, type Actor, type Standing } from './actor.ts';
import { may } from './may.ts';

const standing: Standing = {
	roles: [],
	leads: [],
	participationId: 'participation',
	participationStatus: 'confirmed',
	organisationId: 'cluster',
	delegationId: null
};
const participant: Actor = { ...visitor, personId: 'núria', exchanges: { here: standing } };
const organiser: Actor = {
	...visitor,
	personId: 'chiara',
	exchanges: { here: { ...standing, roles: ['organiser'] } }
};

describe('may', () => {
	it('lets somebody wish for the organisation that he or she represents there', () => {
		const thing = { exchangeId: 'here', organisationId: 'cluster' };
		expect(may(participant, 'wish.make', thing)).toBe(true);
		expect(may(participant, 'wish.make', { ...thing, organisationId: 'other' })).toBe(false);
		expect(may(participant, 'wish.make', { ...thing, exchangeId: 'there' })).toBe(false);
	});

	it('keeps an organiser to the own exchange', () => {
		expect(may(organiser, 'exchange.edit', { exchangeId: 'here' })).toBe(true);
		expect(may(organiser, 'exchange.edit', { exchangeId: 'there' })).toBe(false);
	});

	it('lets in who was invited, but not who only applied, waits or withdrew', () => {
		const looksIn = (participationStatus: ParticipationStatus) =>
			may(
				{ ...participant, exchanges: { here: { ...standing, participationStatus } } },
				'people.view',
				{ exchangeId: 'here' }
			);
		expect(participationStatuses.filter(looksIn)).toEqual(['invited', 'confirmed']);
	});

	it('takes no name of the language itself for an exchange', () => {
		for (const exchangeId of ['__proto__', 'constructor', 'toString']) {
			expect(may(organiser, 'exchange.edit', { exchangeId })).toBe(false);
		}
	});

	it('keeps even an administrator within the scopes of a token', () => {
		const reader: Actor = { ...visitor, personId: 'ada', administrator: true, scopes: ['read'] };
		expect(may(reader, 'directory.view')).toBe(true);
		expect(may(reader, 'directory.edit')).toBe(false);
	});
});
