// Solves a scheduling problem: refutes it, or builds a timetable and betters it until it is proved
// best or the budget is used up. After a release it first tries to leave untouched people alone.
import { construct } from './construct.ts';
import { copyTimetable, explainAll } from './explain.ts';
import { findUntouched, freeze } from './freeze.ts';
import type { Incumbent } from './incumbent.ts';
import { createIncumbent } from './incumbent.ts';
import type { Model } from './model.ts';
import { buildModel } from './model.ts';
import type { ScheduleProblem } from './problem.ts';
import { propagate } from './propagate.ts';
import { createRandom } from './random.ts';
import type { Bound, Cost, Schedule, Status } from './schedule.ts';
import type { Outcome } from './search.ts';
import { createSearch } from './search.ts';
import { settleEarly } from './settle-early.ts';
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

/** A rough guess, only to see whether a long step can end in time. */
const movesPerSecond = 1e6;
/** For one slot of one meeting that is not held; as rough. */
const secondsToExplain = 5e-6;

type Attempt = {
	readonly outcome: Outcome;
	readonly incumbent: Incumbent;
	readonly bound: Bound;
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

	const prepared = elapsed();
	const random = createRandom(seed);
	let iteration = 0;
	let reported = -Infinity;
	let known: unknown;
	const attempt = (from: Model): Attempt => {
		const timetable = construct(from, random);
		const incumbent = createIncumbent(timetable);
		const report = (now: number) => {
			reported = now;
			known = incumbent.tally();
			const cost = writeCost(incumbent);
			options.onProgress?.({ cost, bound: search.bound(), iteration, seconds: now });
		};
		const advance = (moves: number): boolean => {
			iteration += moves;
			const now = elapsed();
			const isDue = now - reported >= (known === incumbent.tally() ? 1 : 0.1);
			if (isDue) report(now);
			return now < deadline && iteration < iterations && !options.shouldStop?.();
		};
		const progress = () =>
			Math.max(seconds < Infinity ? elapsed() / deadline : 0, iteration / iterations);
		const isEndless = seconds === Infinity && iterations === Infinity;
		// Writing the answer takes less long than reading the question, explaining more.
		const waiting = timetable.waiting.length * model.slotCount;
		const closing = Math.min(seconds / 3, 0.6 * prepared + secondsToExplain * waiting);
		const deadline = seconds - closing;
		const canAfford = (moves: number) =>
			iteration + moves < iterations && elapsed() + moves / movesPerSecond < deadline;
		const search = createSearch(timetable, incumbent, random, {
			advance,
			canAfford,
			progress: () => (isEndless ? undefined : Math.min(1, progress()))
		});
		const outcome = search.run();
		settleEarly(from, timetable, incumbent);
		report(elapsed());
		return { outcome, incumbent, bound: search.bound() };
	};

	const untouched = findUntouched(model);
	let attempted = attempt(untouched ? freeze(model, untouched) : model);
	const cannotStay =
		attempted.outcome === 'infeasible' || attempted.incumbent.tally().requiredMissing > 0;
	if (untouched?.includes(1) && cannotStay) attempted = attempt(model);
	const { outcome, incumbent, bound } = attempted;
	if (outcome === 'infeasible')
		return infeasible('no timetable holds all required meetings', model, elapsed(), seed);

	const tally = incumbent.tally();
	const written = writeMeetings(model, incumbent);
	const isBest = outcome === 'optimal' && written.cost.changed === tally.changed;
	const missing = tally.requiredMissing;
	const status: Status = missing > 0 ? 'unknown' : isBest ? 'optimal' : 'feasible';
	return {
		format: 'trobada.schedule/1',
		status,
		...(status === 'unknown' && {
			cause: `no room was found for ${missing} required meeting${missing === 1 ? '' : 's'}, nor a proof that there is none`
		}),
		...written,
		unscheduled: explainAll(copyTimetable(model, incumbent)),
		bound,
		seconds: Math.round(elapsed() * 1000) / 1000,
		seed,
		iterations: iteration
	};
};
