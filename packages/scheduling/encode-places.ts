// Writes the rules about places as clauses. When the sets of kinds that meetings may use are nested
// or apart, counting per set is enough (Hall's condition for laminar families); otherwise, and when
// walking takes time, the kind of each meeting is a choice of its own.
import type { Model } from './model.ts';
import type { Running } from './count-crowds.ts';
import { anyOf, countHeads, limitCrowd, oncePerPerson } from './count-crowds.ts';
import type { Presence } from './encode-problem.ts';
import type { Literal, SatSolver } from './sat-solver.ts';
import { not } from './sat-solver.ts';

export type PlaceInput = {
	readonly start: Int32Array;
	readonly sits: ReadonlyMap<number, readonly { readonly p: number; readonly literal: Literal }[]>;
	readonly present: readonly (readonly Presence[])[];
	readonly busy: Int32Array;
	readonly stays: ReadonlyMap<number, Literal>;
};

type KindSet = readonly number[];

const allKinds = (model: Model): KindSet => Array.from({ length: model.kindCount }, (_, k) => k);

/** The kinds for meeting m whoever takes the seats that are open. */
const certainKinds = (model: Model, m: number): KindSet => {
	let kinds: KindSet = model.meetingKinds[m] ?? allKinds(model);
	for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
		const first = model.candidateStart[seat]!;
		if (model.candidateStart[seat + 1]! - first !== 1) continue;
		const only = model.participantKind[model.candidates[first]!]!;
		if (only >= 0) kinds = kinds.filter((kind) => kind === only);
	}
	return kinds;
};

/** A literal that, when true, leaves meeting m only the kinds given from slot t on. */
type Limit = { readonly m: number; readonly t: number; readonly literal: Literal };

const isInside = (inner: KindSet, outer: KindSet) => inner.every((kind) => outer.includes(kind));

const isLaminar = (family: readonly KindSet[]) =>
	family.every((one) =>
		family.every(
			(other) =>
				isInside(one, other) || isInside(other, one) || !one.some((kind) => other.includes(kind))
		)
	);

const countPerSet = (
	model: Model,
	solver: SatSolver,
	input: PlaceInput,
	sets: readonly KindSet[],
	isSettled: Uint8Array
) => {
	const { slotCount, length } = model;
	const family = new Map<string, { kinds: KindSet; limits: Limit[] }>();
	const everywhere = allKinds(model);
	const enter = (kinds: KindSet) => {
		const key = kinds.join(' ');
		if (!family.has(key)) family.set(key, { kinds, limits: [] });
	};
	enter(everywhere);
	for (const kinds of sets) enter(kinds);
	for (let k = 0; k < model.kindCount; k++) enter([k]);
	for (let m = 0; m < model.meetingCount; m++) {
		const own = sets[m]!;
		const narrower: { kind: number; limits: Limit[] }[] = [];
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
			for (const { p } of input.sits.get(seat) ?? []) {
				const kind = model.participantKind[p]!;
				if (kind < 0) continue;
				narrower.push({ kind, limits: input.present[p]!.filter((presence) => presence.m === m) });
			}
		const stay = input.stays.get(m);
		if (stay !== undefined) {
			const limit = { m, t: model.formerSlot[m]!, literal: stay };
			narrower.push({ kind: model.formerKind[m]!, limits: [limit] });
		}
		for (const { kinds, limits } of family.values())
			if (isInside(own, kinds)) {
				for (let t = 0; t < slotCount; t++) {
					const literal = input.start[m * slotCount + t]!;
					if (literal >= 0) limits.push({ m, t, literal });
				}
			} else
				for (const { kind, limits: narrow } of narrower)
					if (own.includes(kind) && kinds.includes(kind)) limits.push(...narrow);
	}
	for (const { kinds, limits } of family.values())
		for (let u = 0; u < slotCount; u++) {
			if (isSettled[u] && kinds.length === model.kindCount) continue;
			let room = 0;
			for (const kind of kinds) room += model.room[kind * slotCount + u]!;
			const covering = limits.filter(({ m, t }) => t <= u && u < t + length[m]!);
			limitCrowd(solver, oncePerPerson(model, solver, oncePerMeeting(solver, covering)), room);
		}
};

/** Several limits of one meeting count once. */
const oncePerMeeting = (solver: SatSolver, limits: readonly Limit[]): Running[] => {
	const byMeeting = new Map<string, { m: number; literals: Set<Literal> }>();
	for (const { m, t, literal } of limits) {
		const key = `${m} ${t}`;
		const known = byMeeting.get(key);
		if (known) known.literals.add(literal);
		else byMeeting.set(key, { m, literals: new Set([literal]) });
	}
	return [...byMeeting.values()].map(({ m, literals }) => ({
		m,
		literal: anyOf(solver, [...literals])
	}));
};

const choosePerMeeting = (
	model: Model,
	solver: SatSolver,
	input: PlaceInput,
	sets: readonly KindSet[]
) => {
	const { slotCount, length, travel, kindCount } = model;
	const kindLiterals = new Map<number, Map<number, Literal>>();
	const covering: Running[][] = Array.from({ length: kindCount * slotCount }, () => []);
	for (let m = 0; m < model.meetingCount; m++) {
		const choices = new Map(sets[m]!.map((kind) => [kind, solver.variable()]));
		kindLiterals.set(m, choices);
		solver.atMost([...choices.values()], 1);
		for (let t = 0; t < slotCount; t++) {
			const begins = input.start[m * slotCount + t]!;
			if (begins < 0) continue;
			solver.clause([not(begins), ...choices.values()]);
			for (const [kind, literal] of choices) {
				const both = solver.variable();
				solver.clause([both, not(begins), not(literal)]);
				for (let u = t; u < t + length[m]!; u++)
					covering[kind * slotCount + u]!.push({ m, literal: both });
			}
		}
		const stay = input.stays.get(m);
		if (stay !== undefined) {
			const former = choices.get(model.formerKind[m]!);
			solver.clause(former === undefined ? [not(stay)] : [not(stay), former]);
		}
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
			for (const { p, literal } of input.sits.get(seat) ?? []) {
				const only = model.participantKind[p]!;
				if (only < 0) continue;
				const choice = choices.get(only);
				solver.clause(choice === undefined ? [not(literal)] : [not(literal), choice]);
			}
	}
	covering.forEach((running, row) =>
		limitCrowd(solver, oncePerPerson(model, solver, running), model.room[row]!)
	);
	if (travel) keepWalksPossible(model, solver, input, kindLiterals);
	return kindLiterals;
};

const keepWalksPossible = (
	model: Model,
	solver: SatSolver,
	input: PlaceInput,
	kindLiterals: ReadonlyMap<number, ReadonlyMap<number, Literal>>
) => {
	const { slotCount, length, kindCount } = model;
	const travel = model.travel!;
	for (let p = 0; p < model.participantCount; p++) {
		const at: Literal[] = Array.from({ length: kindCount * slotCount }, () => -1);
		for (const { m, t, literal } of input.present[p]!)
			for (const [kind, choice] of kindLiterals.get(m)!)
				for (let u = t; u < t + length[m]!; u++) {
					const row = kind * slotCount + u;
					if (at[row] === -1) at[row] = solver.variable();
					solver.clause([not(literal), not(choice), at[row]!]);
				}
		for (let from = 0; from < kindCount; from++)
			for (let to = 0; to < kindCount; to++)
				for (let u = 0; u < slotCount; u++)
					for (let v = u + 1; v < slotCount && v - u - 1 < travel[from * kindCount + to]!; v++) {
						const here = at[from * slotCount + u]!;
						const there = at[to * slotCount + v]!;
						if (here !== -1 && there !== -1) solver.clause([not(here), not(there)]);
					}
	}
};

/** Writes the rules; returns the literals of kinds where they are chosen one by one. */
export const encodePlaces = (
	model: Model,
	solver: SatSolver,
	input: PlaceInput
): ReadonlyMap<number, ReadonlyMap<number, Literal>> => {
	const sets = Array.from({ length: model.meetingCount }, (_, m) => certainKinds(model, m));
	sets.forEach((kinds, m) => {
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
			const choices = input.sits.get(seat) ?? [];
			const stay = input.stays.get(m);
			for (const { p, literal } of choices) {
				const only = model.participantKind[p]!;
				if (only < 0) continue;
				if (!kinds.includes(only)) solver.clause([not(literal)]);
				else if (stay !== undefined && only !== model.formerKind[m])
					solver.clause([not(stay), not(literal)]);
			}
		}
		if (kinds.length === 0)
			for (let t = 0; t < model.slotCount; t++)
				if (input.start[m * model.slotCount + t]! >= 0)
					solver.clause([not(input.start[m * model.slotCount + t]!)]);
		const stay = input.stays.get(m);
		if (stay !== undefined && !kinds.includes(model.formerKind[m]!)) solver.clause([not(stay)]);
	});
	const isPlain =
		!model.travel &&
		(model.kindCount === 1 || model.length.every((length) => length === 1)) &&
		isLaminar([...new Map(sets.map((kinds) => [kinds.join(' '), kinds])).values()]) &&
		!hasTwoHosts(model, input);
	if (!isPlain) return choosePerMeeting(model, solver, input, sets);
	countPerSet(model, solver, input, sets, countHeads(model, solver, input));
	return new Map();
};

/** Whether people with different places may take open seats of one meeting. */
const hasTwoHosts = (model: Model, input: PlaceInput): boolean => {
	for (let m = 0; m < model.meetingCount; m++) {
		let hosted = 0;
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
			if (input.sits.get(seat)?.some(({ p }) => model.participantKind[p]! >= 0)) hosted++;
		if (hosted > 1) return true;
	}
	return false;
};
