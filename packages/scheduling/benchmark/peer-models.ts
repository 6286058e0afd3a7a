// Writes a problem of pairs at equal tables, all meetings required, for other people's solvers: as
// MiniZinc, as an answer set program and as a mixed-integer program. MiniZinc and the last minimise
// the runs of busy slots: breaks are the runs less one for each person who meets at all.
import { buildModel } from '../model.ts';
import type { Model } from '../model.ts';
import type { ScheduleProblem } from '../problem.ts';
import { meetingsByParticipant } from '../propagate.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const slotsOf = (model: Model, m: number): number[] =>
	range(model.slotCount).filter((t) => model.allowed[m * model.slotCount + t]);

const roomOf = (model: Model, t: number): number =>
	range(model.kindCount).reduce((sum, kind) => sum + model.room[kind * model.slotCount + t]!, 0);

const describe = (problem: ScheduleProblem) => {
	const model = buildModel(problem);
	const lists = meetingsByParticipant(model, () => true);
	const people = range(model.participantCount).filter((p) => lists[p]!.length > 0);
	return { model, lists, people };
};

/** How many runs come free: one for each person with a meeting. */
export const countFreeRuns = (problem: ScheduleProblem): number => describe(problem).people.length;

export const writeMiniZinc = (problem: ScheduleProblem): string => {
	const { model, lists, people } = describe(problem);
	const { slotCount, meetingCount } = model;
	const lines = [
		'include "alldifferent.mzn"; include "global_cardinality_low_up.mzn";',
		`array[1..${meetingCount}] of var 1..${slotCount}: slot;`,
		`array[1..${people.length}, 0..${slotCount}] of var bool: busy;`
	];
	for (let m = 0; m < meetingCount; m++) {
		const slots = slotsOf(model, m).map((t) => t + 1);
		if (slots.length < slotCount) lines.push(`constraint slot[${m + 1}] in {${slots.join(',')}};`);
		for (const before of model.earlier[m]!)
			lines.push(`constraint slot[${before + 1}] < slot[${m + 1}];`);
	}
	people.forEach((p, index) => {
		const own = lists[p]!.map((m) => `slot[${m + 1}]`).join(',');
		lines.push(`constraint alldifferent([${own}]);`, `constraint not busy[${index + 1},0];`);
		lines.push(
			`constraint forall(t in 1..${slotCount})` +
				`(bool2int(busy[${index + 1},t]) = sum(s in [${own}])(bool2int(s = t)));`
		);
		lines.push(`constraint sum(t in 1..${slotCount})(busy[${index + 1},t]) = ${lists[p]!.length};`);
	});
	const rooms = range(slotCount).map((t) => roomOf(model, t));
	lines.push(
		`constraint global_cardinality_low_up(slot, [t | t in 1..${slotCount}], ` +
			`[0 | t in 1..${slotCount}], [${rooms.join(',')}]);`,
		`var int: runs = sum(p in 1..${people.length}, t in 1..${slotCount})` +
			'(bool2int(busy[p,t] /\\ not busy[p,t-1]));',
		'solve :: int_search(slot, first_fail, indomain_min) minimize runs;',
		'output ["\\(runs)"];'
	);
	return lines.join('\n');
};

export const writeAnswerSet = (problem: ScheduleProblem): string => {
	const { model, lists, people } = describe(problem);
	const lines: string[] = [];
	for (let m = 0; m < model.meetingCount; m++) {
		lines.push(`meeting(${m}).`);
		for (const t of slotsOf(model, m)) lines.push(`may(${m},${t}).`);
		for (const before of model.earlier[m]!) lines.push(`before(${before},${m}).`);
	}
	for (const p of people) for (const m of lists[p]!) lines.push(`sits(${p},${m}).`);
	for (let t = 0; t < model.slotCount; t++) lines.push(`room(${t},${roomOf(model, t)}).`);
	lines.push(
		'{ at(M,T) : may(M,T) } = 1 :- meeting(M).',
		':- sits(P,_), room(T,_), { at(M,T) : sits(P,M) } > 1.',
		':- room(T,R), { at(M,T) } > R.',
		':- before(M,N), at(M,T), at(N,S), S <= T.',
		'busy(P,T) :- at(M,T), sits(P,M).',
		'been(P,T) :- busy(P,T).',
		'been(P,T) :- been(P,T-1), room(T,_).',
		'again(P,T) :- busy(P,T), not busy(P,T-1), been(P,T-1).',
		'#minimize { 1,P,T : again(P,T) }.',
		'#show.'
	);
	return lines.join('\n');
};

const wrap = (terms: readonly string[]): string => {
	const lines: string[] = [];
	for (let i = 0; i < terms.length; i += 12) lines.push(terms.slice(i, i + 12).join(' + '));
	return lines.join('\n + ');
};

export const writeMixedInteger = (problem: ScheduleProblem): string => {
	const { model, lists, people } = describe(problem);
	const { slotCount, meetingCount } = model;
	const rows: string[] = [];
	const binary: string[] = [];
	const at = (m: number, t: number) => `x_${m}_${t}`;
	const opens: string[] = [];
	const inSlot: string[][] = range(slotCount).map(() => []);
	for (let m = 0; m < meetingCount; m++) {
		const slots = slotsOf(model, m);
		rows.push(`${wrap(slots.map((t) => at(m, t)))} = 1`);
		for (const t of slots) {
			binary.push(at(m, t));
			inSlot[t]!.push(at(m, t));
		}
		for (const before of model.earlier[m]!)
			for (const t of slots) {
				const sooner = slots.filter((s) => s <= t).map((s) => at(m, s));
				const later = slotsOf(model, before).filter((s) => s >= t);
				const terms = [...sooner, ...later.map((s) => at(before, s))];
				rows.push(`${wrap(terms)} <= 1`);
			}
	}
	inSlot.forEach((terms, t) => {
		if (terms.length > roomOf(model, t)) rows.push(`${wrap(terms)} <= ${roomOf(model, t)}`);
	});
	for (const p of people) {
		const here = range(slotCount).map((t) =>
			lists[p]!.filter((m) => model.allowed[m * slotCount + t]).map((m) => at(m, t))
		);
		here.forEach((terms, t) => {
			if (terms.length === 0) return;
			if (terms.length > 1) rows.push(`${wrap(terms)} <= 1`);
			opens.push(`o_${p}_${t}`);
			const before = (here[t - 1] ?? []).map((term) => `- ${term}`).join(' ');
			rows.push(`${wrap(terms)} ${before} - o_${p}_${t} <= 0`);
		});
	}
	return [
		'Minimize',
		`obj: ${wrap(opens)}`,
		'Subject To',
		...rows.map((row, index) => `c${index}: ${row}`),
		'Bounds',
		...opens.map((name) => `0 <= ${name} <= 1`),
		'Binary',
		wrap(binary).replaceAll(' + ', ' '),
		'End'
	].join('\n');
};
