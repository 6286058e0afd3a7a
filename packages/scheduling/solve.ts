// Solves a scheduling problem: refutes it, or builds a timetable and betters it until it is proved
// best or the budget is used up.
import { anneal } from './anneal.ts';
import { boundBreaks } from './bound.ts';
import { construct } from './construct.ts';
import { copyTimetable, explain } from './explain.ts';
import { isSmallEnough } from './encode-problem.ts';
import { createIncumbent } from './incumbent.ts';
import type { Model } from './model.ts';
import { buildModel } from './model.ts';
import type { ScheduleProblem } from './problem.ts';
import { propagate } from './propagate.ts';
import type { Prover } from './prove.ts';
import { createProver } from './prove.ts';
import { createRandom } from './random.ts';
import type { Bound, Cost, Schedule, Status } from './schedule.ts';
import { noBound, writeCost, writeMeetings } from './write-schedule.ts';

export type Progress = {
	readonly cost: Omit<Cost, 'placeChanges'>;
	readonly bound: Bound;
	readonly iteration: number;
	readonly seconds: number;
};

export type SolveOptions = {
	/** Wall-clock budget; 10 when neither this nor `iterations` is given. */
	readonly seconds?: number;
	/** Budget in moves; with it alone the answer is the same on every machine. */
	readonly iterations?: number;
	readonly seed?: number;
	/** Stay close to this schedule. */
	readonly from?: Schedule;
	/** Called at improvements, ten times a second at most. */
	readonly onProgress?: (progress: Progress) => void;
	/** Asked often; the best timetable so far is returned soon after it says true. */
	readonly shouldStop?: () => boolean;
};

/** One conflict of the prover costs about as much as so many moves. */
const conflictWorth = 200;

const infeasible = (cause: string, model: Model, seconds: number, seed: number): Schedule => ({
	format: 'trobada.schedule/1',
	status: 'infeasible',
	cause,
	meetings: [],
	unscheduled: model.problem.meetings.map((meeting) => ({ id: meeting.id, reasons: [] })),
	cost: {
		unscheduledWeight: model.weight.reduce((sum, weight) => sum + weight, 0),
		belowMinimum: model.minimum.filter((least) => least > 0).length,
		breaks: 0,
		idleSlots: 0,
		placeChanges: 0,
		changed: model.formerSlot.filter((t) => t !== -1).length
	},
	bound: noBound,
	seconds: Math.round(seconds * 1000) / 1000,
	seed,
	iterations: 0
});

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

/**
 * Solves a problem that `parseProblem` accepted.
 *
 * @example solve(problem, { seconds: 2, seed: 7 }).status // 'optimal'
 */
export const solve = (problem: ScheduleProblem, options: SolveOptions = {}): Schedule => {
	const begun = performance.now();
	const elapsed = () => (performance.now() - begun) / 1000;
	const seed = options.seed ?? 1;
	const seconds = options.seconds ?? (options.iterations === undefined ? 10 : Infinity);
	const iterations = options.iterations ?? Infinity;
	const model = buildModel(problem, options.from);
	const filtered = propagate(model, model.required);
	if (!filtered.ok) return infeasible(filtered.cause, model, elapsed(), seed);
	model.allowed.set(filtered.allowed);

	const random = createRandom(seed);
	const timetable = construct(model, random);
	const incumbent = createIncumbent(timetable);
	const least = boundBreaks(model);
	const leastChanged = countForcedChanges(model);
	let prover: Prover | undefined;
	let isProved = false;
	let refutation: string | undefined;
	const isFull = () =>
		incumbent.tally().requiredMissing === 0 && incumbent.tally().unscheduledWeight < 1e-7;
	const isDone = () => {
		const tally = incumbent.tally();
		if (isProved || refutation) return true;
		return (
			isFull() &&
			tally.belowMinimum === 0 &&
			tally.changed === leastChanged &&
			tally.breaks === least?.total
		);
	};

	let iteration = 0;
	let reported = -1;
	let known = incumbent.tally();
	const boundNow = (): Bound => {
		const proved = prover?.bound() ?? noBound;
		const alone = isFull() ? (least?.total ?? 0) : 0;
		return {
			unscheduledWeight: proved.unscheduledWeight,
			breaks: Math.max(proved.breaks, alone)
		};
	};
	const report = (now: number) => {
		reported = now;
		known = incumbent.tally();
		options.onProgress?.({
			cost: writeCost(incumbent),
			bound: boundNow(),
			iteration,
			seconds: now
		});
	};
	const advance = (steps: number): boolean => {
		iteration += steps;
		const now = elapsed();
		if (known !== incumbent.tally() && now - reported >= 0.1) report(now);
		else if (now - reported >= 1) report(now);
		return now < seconds && iteration < iterations && !options.shouldStop?.();
	};

	report(elapsed());
	let left = advance(0);
	let steps = Math.max(50_000, 10 * model.meetingCount);
	const canProve = isSmallEnough(model);
	let isStuck = !canProve;
	let wasFull = false;
	while (left && !isDone()) {
		const price = 3 * 2 ** random.below(4);
		const prices = {
			required: 4 * price,
			weight: price,
			minimum: price,
			changed: 1.5,
			idle: 0.001
		};
		const hot = 0.4 + random.fraction();
		anneal(timetable, incumbent, prices, { hot, cold: 0.12, steps }, random, () => {
			left = advance(256);
			return !left || isDone();
		});
		incumbent.restore(timetable);
		if (left && !isDone() && !isStuck) {
			if (!prover || (isFull() && !wasFull)) {
				prover = createProver(model, timetable, incumbent);
				wasFull = isFull();
			}
			const mayStop = () => {
				left = left && advance(20 * conflictWorth);
				return !left;
			};
			const verdict = prover.work(Math.ceil(steps / conflictWorth), mayStop);
			if (verdict === 'open') prover.repair(Math.ceil(steps / conflictWorth), random, mayStop);
			if (verdict === 'proved') isProved = true;
			if (verdict === 'stuck') isStuck = true;
			if (verdict === 'infeasible')
				refutation = 'no timetable holds all required meetings together';
		}
		steps = Math.ceil(steps * 1.2);
	}
	if (refutation) return infeasible(refutation, model, elapsed(), seed);

	const tally = incumbent.tally();
	const written = writeMeetings(model, incumbent);
	const isBest = isDone() && written.cost.changed === tally.changed;
	const status: Status = tally.requiredMissing > 0 ? 'unknown' : isBest ? 'optimal' : 'feasible';
	const final = copyTimetable(model, incumbent);
	const missing = tally.requiredMissing;
	return {
		format: 'trobada.schedule/1',
		status,
		...(status === 'unknown' && {
			cause: `no room was found for ${missing} required meeting${missing === 1 ? '' : 's'}, nor a proof that there is none`
		}),
		...written,
		unscheduled: [...final.waiting]
			.sort((a, b) => a - b)
			.map((m) => ({ id: problem.meetings[m]!.id, reasons: explain(final, m) })),
		bound: boundNow(),
		seconds: Math.round(elapsed() * 1000) / 1000,
		seed,
		iterations: iteration
	};
};
