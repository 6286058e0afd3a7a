// Makes up matchmaking events of any size, the same for the same seed: for the benchmark of growth,
// of choosing among wishes and of repair. A quarter of the people have a blocked window.
import type { ScheduleProblem } from '../problem.ts';
import { createRandom } from '../random.ts';

export type EventSize = {
	readonly people: number;
	readonly slots: number;
	/** Meetings per person, on average. */
	readonly perPerson: number;
	/** The share of table slots that all meetings together would take; over 1: too many wishes. */
	readonly tableUse: number;
	readonly areRequired: boolean;
	readonly minMeetings?: number;
	readonly seed: number;
};

/** A random event of pairs with weights 1 to 5. */
export const generateEvent = (size: EventSize): ScheduleProblem => {
	const random = createRandom(size.seed);
	const slotId = (t: number) => `s${t + 1}`;
	const free = new Int32Array(size.people);
	const participants = Array.from({ length: size.people }, (_, p) => {
		const isBlocked = p % 4 === 0;
		const window = isBlocked ? 3 + random.below(4) : 0;
		const start = random.below(size.slots - window + 1);
		free[p] = size.slots - window;
		return {
			id: `p${p + 1}`,
			...(isBlocked && {
				unavailable: Array.from({ length: window }, (_, index) => slotId(start + index))
			}),
			...(size.minMeetings !== undefined && { minMeetings: size.minMeetings })
		};
	});
	const count = Math.round((size.people * size.perPerson) / 2);
	const load = new Int32Array(size.people);
	const most = (p: number) =>
		size.areRequired ? Math.floor(0.75 * free[p]!) : Math.ceil(1.6 * size.perPerson);
	const seen = new Set<number>();
	const meetings: ScheduleProblem['meetings'][number][] = [];
	for (let tries = 0; meetings.length < count && tries < 50 * count; tries++) {
		const one = random.below(size.people);
		const other = random.below(size.people);
		const pair = Math.min(one, other) * size.people + Math.max(one, other);
		if (one === other || seen.has(pair)) continue;
		if (load[one]! >= most(one) || load[other]! >= most(other)) continue;
		seen.add(pair);
		load[one]!++;
		load[other]!++;
		meetings.push({
			id: `m${meetings.length + 1}`,
			participants: [`p${one + 1}`, `p${other + 1}`],
			...(size.areRequired ? { required: true } : { weight: 1 + random.below(5) })
		});
	}
	const tables = Math.ceil(meetings.length / (size.slots * size.tableUse));
	return {
		format: 'trobada.schedule-problem/1',
		slots: Array.from({ length: size.slots }, (_, t) => ({ id: slotId(t) })),
		places: Array.from({ length: tables }, (_, index) => ({ id: `t${index + 1}` })),
		participants,
		meetings
	};
};
