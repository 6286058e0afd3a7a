// Participations and delegations: who comes, for whom, with whom, and where each one stands.

import { z } from 'zod';
import { participationStatuses } from '#database/values.ts';
import { may } from '#domain/access/may.ts';
import { confirmInvited, confirmInvitedInput } from '#domain/participation/confirm-invited.ts';
import { delegationInput, leaderInput } from '#domain/delegation/delegation.ts';
import { delegationsOf } from '#domain/delegation/queries.ts';
import { nameLeader, relieveLeader, saveDelegation } from '#domain/delegation/save-delegation.ts';
import { decline } from '#domain/outcome.ts';
import { applyParticipation } from '#domain/participation/apply-participation.ts';
import { changeStatus, statusSteps, type StatusStep } from '#domain/participation/change-status.ts';
import { editParticipation } from '#domain/participation/edit-participation.ts';
import { inviteParticipation } from '#domain/participation/invite-participation.ts';
import {
	applicationInput,
	invitationInput,
	participationInput
} from '#domain/participation/participation.ts';
import { findParticipation, listParticipants } from '#domain/participation/queries.ts';
import { id, operationOf, page, search } from './operation.ts';

const operation = operationOf('participations');
const delegationOperation = operationOf('delegations');

const participant = z.object({
	id: z.string(),
	personId: z.string(),
	givenName: z.string(),
	familyName: z.string(),
	status: z.enum(participationStatuses),
	organisationId: z.string().nullable(),
	organisationName: z.string().nullable(),
	delegationId: z.string().nullable(),
	delegationName: z.string().nullable(),
	version: z.number().int()
});

const exampleParticipant = {
	id: '1jv0e2ka9c3x5f8a',
	personId: '1jv0e2ka9c3x5f8p',
	givenName: 'Núria',
	familyName: 'Puig',
	status: 'confirmed',
	organisationId: '1jv0e2ka9c3x5f8o',
	organisationName: 'Clúster de l’Aigua',
	delegationId: '1jv0e2ka9c3x5f8d',
	delegationName: 'Catalunya',
	version: 2
};
const examplePerson = {
	givenName: 'Núria',
	familyName: 'Puig',
	email: 'nuria.puig@cluster.example',
	jobTitle: 'Cluster manager',
	language: 'ca'
};

const step = (name: StatusStep, summary: string) =>
	operation({
		name: `${name}Participation`,
		method: 'post',
		path: `/participations/{id}/${name}`,
		summary,
		status: 204,
		input: z.object({ id }),
		run: changeStatus(name)
	});

const steps: Record<StatusStep, string> = {
	approve: 'Approve an application',
	decline: 'Decline an application',
	wait: 'Put an application on the waiting list',
	confirm: 'Confirm an invitation',
	withdraw: 'Withdraw: meetings are freed, the first in line is invited',
	readmit: 'Invite somebody again who had withdrawn or was declined'
};

export const participations = [
	operation({
		name: 'listParticipations',
		method: 'get',
		path: '/exchanges/{exchangeId}/participations',
		summary: 'List participants: all for organisers, the confirmed for everybody who comes',
		input: z.object({
			exchangeId: id,
			search,
			status: z.enum(participationStatuses).optional(),
			delegationId: id.optional(),
			...page
		}),
		paged: true,
		answer: participant,
		example: { search: 'puig', status: 'confirmed' },
		exampleAnswer: { items: [exampleParticipant], page: 1, pageSize: 50, total: 1 },
		run: async (context, input) => {
			const list = await listParticipants(context, input);
			return list.ok ? { ok: true, value: list.participants, total: list.total } : list;
		}
	}),
	operation({
		name: 'applyParticipation',
		method: 'post',
		path: '/exchanges/{exchangeId}/applications',
		summary: 'Apply for a place; the answer never tells whether the person is known',
		status: 204,
		input: applicationInput,
		example: { ...examplePerson, organisationName: 'Clúster de l’Aigua', languages: ['ca', 'en'] },
		run: applyParticipation
	}),
	operation({
		name: 'inviteParticipation',
		method: 'post',
		path: '/exchanges/{exchangeId}/participations',
		summary: 'Invite somebody',
		input: invitationInput,
		answer: z.object({ id: z.string() }),
		example: examplePerson,
		exampleAnswer: { id: exampleParticipant.id },
		run: async (context, input) => {
			const made = await inviteParticipation(context, input);
			return made.ok ? { ok: true, value: made, version: 1 } : made;
		}
	}),
	operation({
		name: 'findParticipation',
		method: 'get',
		path: '/participations/{id}',
		summary: 'See one participation',
		input: z.object({ id }),
		answer: participant.extend({
			availability: z.string(),
			languages: z.array(z.string()),
			closedSlotIds: z.array(z.string()),
			diet: z.string().nullable()
		}),
		exampleAnswer: {
			...exampleParticipant,
			availability: 'meetings',
			languages: ['ca', 'en'],
			closedSlotIds: [],
			diet: null
		},
		run: async (context, input) => {
			const found = await findParticipation(context, input.id);
			if (!found.ok) return found;
			return { ok: true, value: found.participation, version: found.participation.version };
		}
	}),
	operation({
		name: 'editParticipation',
		method: 'put',
		path: '/participations/{id}',
		summary: 'Change whom somebody represents and when he or she takes meetings',
		input: participationInput,
		versioned: true,
		example: { organisationId: exampleParticipant.organisationId, availability: 'meetings' },
		run: editParticipation
	}),
	...statusSteps.map((name) => step(name, steps[name])),
	operation({
		name: 'confirmInvited',
		method: 'post',
		path: '/exchanges/{exchangeId}/participations/confirm-invited',
		summary: 'Confirm everybody who is invited, on their behalf',
		input: confirmInvitedInput,
		status: 200,
		answer: z.object({ count: z.number().int() }),
		exampleAnswer: { count: 28 },
		run: async (context, input) => {
			const confirmed = await confirmInvited(context, input);
			return confirmed.ok ? { ok: true, value: { count: confirmed.count } } : confirmed;
		}
	}),
	delegationOperation({
		name: 'listDelegations',
		method: 'get',
		path: '/exchanges/{exchangeId}/delegations',
		summary: 'List delegations with their leaders and how many of their quota come',
		input: z.object({ exchangeId: id }),
		answer: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				regionId: z.string().nullable(),
				quota: z.number().int().nullable(),
				version: z.number().int(),
				coming: z.number().int(),
				leaders: z.array(
					z.object({ id: z.string(), givenName: z.string(), familyName: z.string() })
				)
			})
		),
		exampleAnswer: [
			{
				id: exampleParticipant.delegationId,
				name: 'Catalunya',
				regionId: null,
				quota: 30,
				version: 1,
				coming: 28,
				leaders: [{ id: '1jv0e2ka9c3x5f8l', givenName: 'Marc', familyName: 'Riera' }]
			}
		],
		run: async (context, { exchangeId }) => {
			if (!may(context.actor, 'exchange.manage', { exchangeId })) return decline('not-allowed');
			return { ok: true, value: await delegationsOf(context.database, exchangeId) };
		}
	}),
	delegationOperation({
		name: 'addDelegation',
		method: 'post',
		path: '/exchanges/{exchangeId}/delegations',
		summary: 'Add a delegation',
		input: delegationInput,
		fixed: { id: '', version: 0 },
		answer: z.object({ id: z.string() }),
		example: { name: 'Catalunya', quota: 30 },
		exampleAnswer: { id: exampleParticipant.delegationId },
		run: async (context, input) => {
			const made = await saveDelegation(context, input);
			return made.ok ? { ok: true, value: made, version: 1 } : made;
		}
	}),
	delegationOperation({
		name: 'editDelegation',
		method: 'put',
		path: '/exchanges/{exchangeId}/delegations/{id}',
		summary: 'Change a delegation',
		input: delegationInput,
		versioned: true,
		example: { name: 'Catalunya', quota: 32 },
		run: saveDelegation
	}),
	delegationOperation({
		name: 'nameLeader',
		method: 'put',
		path: '/exchanges/{exchangeId}/delegations/{delegationId}/leaders/{personId}',
		summary: 'Name a leader of a delegation',
		input: leaderInput,
		run: nameLeader
	}),
	delegationOperation({
		name: 'relieveLeader',
		method: 'delete',
		path: '/exchanges/{exchangeId}/delegations/{delegationId}/leaders/{personId}',
		summary: 'Relieve a leader of a delegation',
		input: leaderInput,
		run: relieveLeader
	})
];
