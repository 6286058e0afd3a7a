import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProblem } from './parse-problem.ts';

const sound = () => ({
	format: 'trobada.schedule-problem/1',
	slots: [{ id: 's1' }, { id: 's2' }],
	places: [{ id: 't1' }],
	participants: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }],
	meetings: [
		{ id: 'm1', participants: ['p1', 'p2'] },
		{ id: 'm2', participants: ['p1', { anyOf: ['p2', 'p3'] }], after: ['m1'] }
	]
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the faults are what types forbid
type Loose = any;

const messageFor = (change: (problem: ReturnType<typeof sound>) => unknown): string => {
	const problem = sound();
	const parsed = parseProblem(change(problem) ?? problem);
	return parsed.ok ? 'accepted' : parsed.message;
};

describe('parseProblem', () => {
	it('accepts a problem with nothing but what is needed', () => {
		expect(parseProblem(sound())).toEqual({ ok: true, problem: sound() });
	});

	const faults: [string, (problem: Loose) => unknown, string][] = [
		[
			'something that is no object',
			() => 'x',
			'the problem: expected an object, found the text "x"'
		],
		[
			'another format',
			(p) => void (p.format = 'x/2'),
			'format: expected "trobada.schedule-problem/1"'
		],
		['a missing list', (p) => void delete p.places, 'places: expected a list, found nothing'],
		['an empty list', (p) => void (p.slots = []), 'slots: the list is empty'],
		['no meetings at all', (p) => void (p.meetings = []), 'meetings: the list is empty'],
		['a duplicate id', (p) => void (p.slots[1].id = 's1'), 'slots[1].id: "s1" is used twice'],
		[
			'an unknown participant',
			(p) => void (p.meetings[0].participants = ['p1', 'p9']),
			'meetings[0].participants[1]: no participant has the id "p9"'
		],
		[
			'an unknown candidate',
			(p) => void (p.meetings[1].participants[1].anyOf[0] = 'x'),
			'meetings[1].participants[1].anyOf[0]: no participant has the id "x"'
		],
		[
			'a meeting of one',
			(p) => void (p.meetings[0].participants = ['p1']),
			'meetings[0].participants: a meeting needs two participants or more'
		],
		[
			'somebody twice in a meeting',
			(p) => void (p.meetings[0].participants = ['p1', 'p1']),
			'meetings[0].participants[1]: participant "p1" is in this meeting twice'
		],
		[
			'a weight that is no number',
			(p) => void (p.meetings[0].weight = NaN),
			'meetings[0].weight: expected a number from 0 to 1000000, found the number NaN'
		],
		[
			'a length of nothing',
			(p) => void (p.meetings[0].length = 0),
			'meetings[0].length: must be 1 or more'
		],
		[
			'a minimum over the maximum',
			(p) => void Object.assign(p.participants[0], { minMeetings: 3, maxMeetings: 2 }),
			'participants[0].minMeetings: 3 is more than maxMeetings 2'
		],
		[
			'an order that runs in a circle',
			(p) => void (p.meetings[0].after = ['m2']),
			'meetings[0].after: the order runs in a circle: "m1" → "m2" → "m1"'
		],
		[
			'travel to nowhere',
			(p) => void (p.travel = [{ from: 't1', to: 'x', slots: 1 }]),
			'travel[0].to: no place has the id "x"'
		]
	];
	for (const [name, change, message] of faults)
		it(`names the field of ${name}`, () => {
			expect(messageFor(change)).toBe(message);
		});

	it('keeps its message short when an id has a million letters', () => {
		const long = 'x'.repeat(1_000_000);
		const message = messageFor((p) => void (p.meetings[0]!.participants = [long, 'p1']));
		expect(message.length).toBeLessThan(200);
	});

	it('answers anything at all with one line', () => {
		fc.assert(
			fc.property(fc.anything(), fc.constantFrom('slots', 'meetings', 'travel'), (value, key) => {
				const parsed = parseProblem({ ...sound(), [key]: value });
				if (!parsed.ok) expect(parsed.message).toMatch(/^[^\n]+$/);
			})
		);
	});
});
