import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/database.ts';
import {
	makeDelegation,
	makeExchange,
	makeOrganisation,
	makeOrganiser,
	makePerson,
	must,
	takePart
} from '#tests/factories.ts';
import { planMeeting } from '#tests/plan-meeting.ts';
import { applyParticipation } from './apply-participation.ts';
import { changeStatus, stepsFrom } from './change-status.ts';
import { editParticipation } from './edit-participation.ts';
import { inviteParticipation } from './invite-participation.ts';
import { applicationInput, invitationInput, participationInput } from './participation.ts';
import { findParticipation, listParticipants } from './queries.ts';

const stage = await testDatabase();
const { trobada, visitor, database, actingAs } = stage;

function application(exchangeId: string, email: string) {
	return applicationInput.parse({
		exchangeId,
		givenName: 'Jordi',
		familyName: 'Solé',
		email,
		organisationName: 'Clúster del Vi',
		language: 'ca'
	});
}

function invitation(exchangeId: string, delegationId = '') {
	return invitationInput.parse({
		exchangeId,
		delegationId,
		givenName: 'Pere',
		familyName: 'Camps',
		email: `pere-${Math.random()}@trobada.example`,
		language: 'it'
	});
}

const statusOf = async (id: string) =>
	(await database.selectFrom('participation').select('status').where('id', '=', id).execute())[0]
		?.status;

const lettersTo = async (personId: string) =>
	(
		await database
			.selectFrom('outgoingMail')
			.select(['kind', 'subject', 'language'])
			.where('personId', '=', personId)
			.execute()
	).map(({ kind }) => kind);

describe('applyParticipation', () => {
	it('answers a visitor the same whether the person is known or not', async () => {
		const { exchangeId } = await makeExchange(trobada, { phase: 'registration' });
		const first = await applyParticipation(
			visitor,
			application(exchangeId, 'jordi@trobada.example')
		);
		const again = await applyParticipation(
			visitor,
			application(exchangeId, 'JORDI@trobada.example')
		);
		expect(first).toEqual({ ok: true });
		expect(again).toEqual(first);
		const people = await database
			.selectFrom('participation')
			.select('status')
			.where('exchangeId', '=', exchangeId)
			.execute();
		expect(people).toEqual([{ status: 'applied' }]);
	});

	it('does not change what is known of a person whose address somebody else types', async () => {
		const { exchangeId } = await makeExchange(trobada, { phase: 'registration' });
		const personId = await makePerson(trobada, {
			givenName: 'Giulia',
			email: 'giulia@trobada.example'
		});
		must(await applyParticipation(visitor, application(exchangeId, 'giulia@trobada.example')));
		const person = await database
			.selectFrom('person')
			.select('givenName')
			.where('id', '=', personId)
			.executeTakeFirst();
		expect(person?.givenName).toBe('Giulia');
	});

	it('gives no say in the organisation that is named until an organiser confirms it', async () => {
		const { exchangeId } = await makeExchange(trobada, { phase: 'registration' });
		const stranger = await makePerson(trobada, { email: 'stranger@trobada.example' });
		const insider = await takePart(trobada, { exchangeId });
		const { name } = await database
			.selectFrom('organisation')
			.select('name')
			.where('id', '=', insider.organisationId)
			.executeTakeFirstOrThrow();
		const asked = application(exchangeId, 'stranger@trobada.example');
		must(await applyParticipation(visitor, { ...asked, organisationName: name }));
		expect((await actingAs(stranger)).actor.organisationIds).toEqual([]);
		const { id } = await database
			.selectFrom('participation')
			.select('id')
			.where('personId', '=', stranger)
			.executeTakeFirstOrThrow();
		must(await changeStatus('approve')(trobada, { id }));
		expect((await actingAs(stranger)).actor.organisationIds).toEqual([insider.organisationId]);
		expect((await actingAs(insider.personId)).actor.organisationIds).toHaveLength(1);
	});

	it('is closed before registration and once the exchange runs', async () => {
		const draft = await makeExchange(trobada, { phase: 'draft' });
		const running = await makeExchange(trobada, { phase: 'running' });
		expect(
			await applyParticipation(visitor, application(draft.exchangeId, 'a@trobada.example'))
		).toMatchObject({ reason: 'not-allowed' });
		expect(
			await applyParticipation(visitor, application(running.exchangeId, 'a@trobada.example'))
		).toMatchObject({ reason: 'phase' });
	});
});

describe('inviteParticipation', () => {
	it('sends one invitation in the language of the invited person', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const { id } = must(await inviteParticipation(trobada, invitation(exchangeId)));
		expect(await statusOf(id)).toBe('invited');
		const letters = await database
			.selectFrom('outgoingMail')
			.innerJoin('participation', 'participation.personId', 'outgoingMail.personId')
			.select(['outgoingMail.kind', 'outgoingMail.language'])
			.where('participation.id', '=', id)
			.execute();
		expect(letters).toEqual([{ kind: 'invitation', language: 'it' }]);
	});

	it('puts people beyond the quota of a delegation on the waiting list', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const delegationId = await makeDelegation(trobada, { exchangeId, quota: 1 });
		const first = must(await inviteParticipation(trobada, invitation(exchangeId, delegationId)));
		const second = must(await inviteParticipation(trobada, invitation(exchangeId, delegationId)));
		expect(await statusOf(first.id)).toBe('invited');
		expect(await statusOf(second.id)).toBe('waiting');
	});

	it('keeps the quota when many invite at once', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const delegationId = await makeDelegation(trobada, { exchangeId, quota: 3 });
		const made = await Promise.all(
			Array.from({ length: 10 }, () =>
				inviteParticipation(trobada, invitation(exchangeId, delegationId))
			)
		);
		const statuses = await Promise.all(made.map((outcome) => statusOf(must(outcome).id)));
		expect(statuses.filter((status) => status === 'invited')).toHaveLength(3);
		expect(statuses.filter((status) => status === 'waiting')).toHaveLength(7);
	});

	it('lets a leader invite into the own delegation only', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const leaderId = await makePerson(trobada);
		const own = await makeDelegation(trobada, { exchangeId, leaderId });
		const other = await makeDelegation(trobada, { exchangeId });
		const leader = await actingAs(leaderId);
		expect((await inviteParticipation(leader, invitation(exchangeId, own))).ok).toBe(true);
		expect(await inviteParticipation(leader, invitation(exchangeId, other))).toMatchObject({
			reason: 'not-allowed'
		});
		expect(await inviteParticipation(leader, invitation(exchangeId))).toMatchObject({
			reason: 'not-allowed'
		});
	});

	it('refuses a delegation of another exchange', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const elsewhere = await makeExchange(trobada);
		const delegationId = await makeDelegation(trobada, { exchangeId: elsewhere.exchangeId });
		const outcome = await inviteParticipation(trobada, invitation(exchangeId, delegationId));
		expect(outcome).toMatchObject({ ok: false, fields: { delegationId: 'problem.choice' } });
	});
});

describe('changeStatus', () => {
	it('offers only the steps that lead away from a status', () => {
		expect(stepsFrom('invited')).toEqual(['decline', 'confirm', 'withdraw']);
		expect(stepsFrom('withdrawn')).toEqual(['readmit']);
	});

	it('confirms an applicant with a letter', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const { participationId, personId } = await takePart(trobada, {
			exchangeId,
			status: 'applied'
		});
		must(await changeStatus('approve')(trobada, { id: participationId }));
		expect(await statusOf(participationId)).toBe('confirmed');
		expect(await lettersTo(personId)).toEqual(['confirmation']);
	});

	it('gives the place of who withdraws to the first in line', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const delegationId = await makeDelegation(trobada, { exchangeId, quota: 1 });
		const leaving = await takePart(trobada, { exchangeId, delegationId });
		stage.setClock('2023-05-02T10:01:00.000Z');
		const first = await takePart(trobada, { exchangeId, delegationId, status: 'waiting' });
		stage.setClock('2023-05-02T10:02:00.000Z');
		const second = await takePart(trobada, { exchangeId, delegationId, status: 'waiting' });
		must(await changeStatus('withdraw')(trobada, { id: leaving.participationId }));
		expect(await statusOf(first.participationId)).toBe('invited');
		expect(await statusOf(second.participationId)).toBe('waiting');
		expect(await lettersTo(first.personId)).toEqual(['invitation']);
	});

	it('gives one place away once when two withdraw the same person at once', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const delegationId = await makeDelegation(trobada, { exchangeId, quota: 1 });
		const leaving = await takePart(trobada, { exchangeId, delegationId });
		const waiting = [];
		for (let count = 0; count < 3; count++) {
			waiting.push(await takePart(trobada, { exchangeId, delegationId, status: 'waiting' }));
		}
		const withdraw = () => changeStatus('withdraw')(trobada, { id: leaving.participationId });
		const outcomes = await Promise.all([withdraw(), withdraw(), withdraw()]);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		const statuses = await Promise.all(waiting.map((each) => statusOf(each.participationId)));
		expect(statuses.filter((status) => status === 'invited')).toHaveLength(1);
	});

	it('frees the meetings of who withdraws alone', async () => {
		const { exchangeId, slotIds, placeIds } = await makeExchange(trobada);
		const leaving = await takePart(trobada, { exchangeId });
		const staying = await takePart(trobada, { exchangeId });
		await planMeeting(trobada, exchangeId, [leaving, staying], slotIds[0]!, placeIds[0]!);
		must(await changeStatus('withdraw')(trobada, { id: leaving.participationId }));
		const sittings = await database
			.selectFrom('sitting')
			.select('id')
			.where('participationId', 'in', [leaving.participationId, staying.participationId])
			.execute();
		expect(sittings).toEqual([]);
	});

	it('lets a colleague take over the meetings', async () => {
		const { exchangeId, slotIds, placeIds } = await makeExchange(trobada);
		const leaving = await takePart(trobada, { exchangeId });
		const { organisationId } = leaving;
		const colleague = await takePart(trobada, { exchangeId, organisationId });
		const other = await takePart(trobada, { exchangeId });
		const { meetingId } = await planMeeting(
			trobada,
			exchangeId,
			[leaving, other],
			slotIds[0]!,
			placeIds[0]!
		);
		must(await changeStatus('withdraw')(trobada, { id: leaving.participationId }));
		const sittings = await database
			.selectFrom('sitting')
			.select('participationId')
			.where('meetingId', '=', meetingId)
			.execute();
		expect(sittings.map(({ participationId }) => participationId).sort()).toEqual(
			[colleague.participationId, other.participationId].sort()
		);
	});

	it('does not confirm the same invitation twice', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const { participationId, personId } = await takePart(trobada, {
			exchangeId,
			status: 'invited'
		});
		const person = await actingAs(personId);
		must(await changeStatus('confirm')(person, { id: participationId }));
		expect(await changeStatus('confirm')(person, { id: participationId })).toMatchObject({
			reason: 'changed-meanwhile'
		});
	});
});

describe('editParticipation', () => {
	it('closes the slots in which somebody is not available', async () => {
		const { exchangeId, slotIds } = await makeExchange(trobada);
		const { participationId, personId, organisationId } = await takePart(trobada, { exchangeId });
		const person = await actingAs(personId);
		const input = participationInput.parse({
			id: participationId,
			version: 1,
			organisationId,
			availableSlotIds: slotIds.slice(0, 2)
		});
		must(await editParticipation(person, input));
		const { participation } = must(await findParticipation(person, participationId));
		expect([...participation.closedSlotIds].sort()).toEqual(slotIds.slice(2).sort());
	});

	it('does not let a participant represent another organisation', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const { participationId, personId } = await takePart(trobada, { exchangeId });
		const organisationId = await makeOrganisation(trobada);
		const input = participationInput.parse({ id: participationId, version: 1, organisationId });
		expect(await editParticipation(await actingAs(personId), input)).toMatchObject({
			reason: 'not-allowed'
		});
	});

	it('shows a diet to the organiser and the person, not to the co-organiser', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const { participationId, organisationId } = await takePart(trobada, { exchangeId });
		const input = { id: participationId, version: 1, organisationId, diet: 'celiac' };
		must(await editParticipation(trobada, participationInput.parse(input)));
		const organiser = await actingAs(await makeOrganiser(trobada, exchangeId));
		const coOrganiser = await actingAs(await makeOrganiser(trobada, exchangeId, 'co-organiser'));
		const diet = async (context: typeof organiser) =>
			must(await findParticipation(context, participationId)).participation.diet;
		expect(await diet(organiser)).toBe('celiac');
		expect(await diet(coOrganiser)).toBeNull();
	});
});

describe('listParticipants', () => {
	it('shows leaders their own people in every status, and of others the confirmed', async () => {
		const { exchangeId } = await makeExchange(trobada);
		const leaderId = await makePerson(trobada);
		const own = await makeDelegation(trobada, { exchangeId, leaderId });
		const other = await makeDelegation(trobada, { exchangeId });
		const mine = await takePart(trobada, { exchangeId, delegationId: own, status: 'invited' });
		const theirs = await takePart(trobada, { exchangeId, delegationId: other });
		await takePart(trobada, { exchangeId, delegationId: other, status: 'invited' });
		const { participants } = must(await listParticipants(await actingAs(leaderId), { exchangeId }));
		expect(participants.map(({ id }) => id).sort()).toEqual(
			[mine.participationId, theirs.participationId].sort()
		);
	});

	it('finds names without regard to accents and case', async () => {
		const { exchangeId } = await makeExchange(trobada);
		await takePart(trobada, { exchangeId, givenName: 'Àngel', familyName: 'Col·lell' });
		await takePart(trobada, { exchangeId });
		const found = must(await listParticipants(trobada, { exchangeId, search: 'ANGEL collell' }));
		expect(found.participants.map(({ givenName }) => givenName)).toEqual(['Àngel']);
	});
});
