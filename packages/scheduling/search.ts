// Betters a timetable until it is proved best or the budget ends, by three methods in turns:
// annealing finds good timetables fast, the prover raises the bound and finds the best of small
// problems, exact repair of parts is between the two. What is still open later cools once more,
// slowly: that finds what many quick coolings do not.
import { anneal } from './anneal.ts';
import { boundBreaks, boundUnscheduledWeight } from './bound.ts';
import type { Descent } from './descend.ts';
import { createDescent } from './descend.ts';
import type { Prices } from './energy.ts';
import type { Incumbent } from './incumbent.ts';
import type { Model } from './model.ts';
import { countPresences, mostPresences } from './presences.ts';
import type { Prover } from './prove.ts';
import { createProver } from './prove.ts';
import type { Random } from './random.ts';
import { probesPerQuestion } from './sat-solver.ts';
import type { Bound } from './schedule.ts';
import type { Timetable } from './timetable.ts';

export type Outcome = 'optimal' | 'infeasible' | 'open';

export type Search = {
	/** Searches until proved or until `advance` says that the budget is used up. */
	readonly run: () => Outcome;
	readonly bound: () => Bound;
};

/** One conflict of the prover costs about as much as so many moves. */
const conflictWorth = 200;
/** One try of a literal about as much as so many. */
const probeWorth = 40;
/** To write one person in one slot of one meeting as clauses costs as much as so many. */
const presenceWorth = 15;
const boundWorth = 300;
const cold = 0.12;
/** Between which temperatures one slow cooling goes. */
const slowly = { hot: 0.25, cold: 0.15 };
/** The part of the budget in which a problem that is still open cools slowly. */
const slowFrom = 0.8;
const slowTo = 0.9;
const slack = 1e-7;

/** Meetings of the earlier schedule that no schedule can leave as they were. */
const countForcedChanges = (model: Model): number => {
	let forced = 0;
	for (let m = 0; m < model.meetingCount; m++) {
		const t = model.formerSlot[m]!;
		if (t === -1) continue;
		if (t < 0 || model.formerPlace[m]! < 0 || !model.allowed[m * model.slotCount + t]) forced++;
	}
	return forced;
};

const choosePrices = (random: Random, hasFormer: boolean): Prices => {
	const weight = 2 + random.below(3) ** 2;
	if (hasFormer)
		return { required: 12 * weight, weight: 3 * weight, minimum: weight, changed: 3, idle: 0.05 };
	return { required: 4 * weight, weight, minimum: weight, changed: 1.5, idle: 0.05 };
};

export type Budget = {
	/** Takes the moves just made and says whether there are more to come. */
	readonly advance: (moves: number) => boolean;
	/** Whether what costs as much as so many moves would end within the budget. */
	readonly canAfford: (moves: number) => boolean;
	/** The part of the budget that is used up, from 0 to 1; undefined when nobody set an end. */
	readonly progress: () => number | undefined;
};

/** Prepares a search of the timetable's problem. */
export const createSearch = (
	timetable: Timetable,
	incumbent: Incumbent,
	random: Random,
	{ advance, canAfford, progress }: Budget
): Search => {
	const { model } = timetable;
	const presences = countPresences(model);
	const isSmall = presences <= mostPresences;
	const encodingWorth = presenceWorth * presences;
	const hasFormer = model.formerSlot.some((slot) => slot !== -1);
	// A repair that is urgent has no time for a bound.
	const isUrgent = hasFormer && !canAfford(boundWorth * model.meetingCount);
	const least = isUrgent ? undefined : boundBreaks(model);
	const leastWeight = boundUnscheduledWeight(model);
	const leastChanged = countForcedChanges(model);
	let prover: Prover | undefined;
	/** Has a solver of its own: repairs would lead the proof astray. */
	let repairer: Prover | undefined;
	let descent: Descent | undefined;
	let knewAllHeld = false;

	const areAllHeld = () =>
		incumbent.tally().requiredMissing === 0 && incumbent.tally().unscheduledWeight < slack;
	const bound = (): Bound => {
		const proved = prover?.bound() ?? { unscheduledWeight: 0, breaks: 0 };
		const alone = areAllHeld() ? (least?.total ?? 0) : 0;
		return {
			unscheduledWeight: Math.max(proved.unscheduledWeight, leastWeight),
			breaks: Math.max(proved.breaks, descent?.bound() ?? 0, alone)
		};
	};
	const meetsBounds = () => {
		const { belowMinimum, changed, breaks } = incumbent.tally();
		if (!areAllHeld() || belowMinimum > 0 || changed !== leastChanged) return false;
		return breaks === (prover ? bound().breaks : least?.total);
	};

	const coolSlowly = (mayStop: (moves: number) => boolean) => {
		const from = progress()!;
		const share = () => Math.min(1, (progress()! - from) / (slowTo - from));
		const cooling = { ...slowly, steps: Infinity, progress: share };
		anneal(timetable, incumbent, choosePrices(random, hasFormer), cooling, random, () =>
			mayStop(256) || share() >= 1 ? true : meetsBounds()
		);
		incumbent.restore(timetable);
	};

	/** Idle slots are not proved; a short cool search makes them few. */
	const polish = () => {
		const prices = { required: 99, weight: 99, minimum: 99, changed: 9, idle: 0.2 };
		const steps = Math.min(30_000, 100 * model.meetingCount);
		anneal(timetable, incumbent, prices, { hot: 0.2, cold: 0.05, steps }, random, () => false);
	};

	const run = (): Outcome => {
		// A repair begins by assuming every meeting that stays.
		const repairWorth = 40 * model.meetingCount;
		let isLeft = advance(0);
		let steps = Math.max(50_000, 10 * model.meetingCount);
		// The prover needs long turns: what it finds out near a conflict is lost between two.
		let conflicts = 2000;
		let isStuck = !isSmall;
		let hasCooled = false;
		const mayStop = (moves: number) => {
			isLeft = isLeft && advance(moves);
			return !isLeft;
		};
		const isTimeToCool = () => !isStuck && !hasCooled && (progress() ?? 0) > slowFrom;
		while (isLeft && !meetsBounds()) {
			const hot = 0.3 + 0.3 * random.fraction();
			// What is too large to prove cools once, as slowly as the budget allows.
			const isOnce = isStuck && !prover && progress() !== undefined;
			const cooling = isOnce
				? { ...slowly, steps: Infinity, progress: () => progress()! }
				: { hot, cold, steps };
			anneal(timetable, incumbent, choosePrices(random, hasFormer), cooling, random, () =>
				mayStop(256) ? true : meetsBounds()
			);
			incumbent.restore(timetable);
			if (isTimeToCool()) {
				hasCooled = true;
				coolSlowly(mayStop);
			}
			if (isLeft && !meetsBounds() && !isStuck && (prover || canAfford(3 * encodingWorth))) {
				if (!prover || (areAllHeld() && !knewAllHeld)) {
					prover = createProver(model, timetable, incumbent);
					repairer = undefined;
					knewAllHeld = areAllHeld();
					mayStop(encodingWorth);
					prover.probe(() => mayStop(probesPerQuestion * probeWorth));
				}
				const mayRest = () => mayStop(32 * conflictWorth) || isTimeToCool();
				const verdict = prover.work(conflicts, mayRest);
				conflicts = Math.ceil(conflicts * 1.4);
				if (verdict === 'infeasible') return 'infeasible';
				if (verdict === 'proved') {
					polish();
					return 'optimal';
				}
				if (verdict === 'stuck') isStuck = true;
				else {
					if (areAllHeld() && incumbent.tally().belowMinimum === 0 && !hasFormer) {
						descent ??= createDescent(model, timetable, incumbent);
						descent.work(Math.ceil(conflicts / 8), bound().breaks, mayRest);
					}
					if (!repairer) mayStop(encodingWorth);
					repairer ??= createProver(model, timetable, incumbent);
					repairer.repair(Math.ceil(steps / repairWorth), random, () => mayStop(repairWorth));
				}
			}
			steps = Math.ceil(steps * 1.2);
		}
		if (!meetsBounds()) return 'open';
		polish();
		return 'optimal';
	};
	return { run, bound };
};
