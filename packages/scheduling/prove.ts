// Proves goal after goal from below, each with the goals before it held at their best, and finds
// better timetables on the way. It works in slices, so that annealing can take turns with it.
import { boundBreaks, boundUnscheduledWeight } from './bound.ts';
import type { Step, Unwanted } from './core-guided.ts';
import { CoreGuidedMinimum } from './core-guided.ts';
import { applySolution } from './decode-solution.ts';
import { encodeProblem } from './encode-problem.ts';
import type { Incumbent } from './incumbent.ts';
import type { Model } from './model.ts';
import type { Neighbourhoods } from './neighbourhood.ts';
import { createNeighbourhoods } from './neighbourhood.ts';
import type { Random } from './random.ts';
import { not } from './sat-solver.ts';
import { sortExchangeable } from './symmetries.ts';
import { totalize } from './totalizer.ts';
import type { Tally, Timetable } from './timetable.ts';

export type Verdict = 'proved' | 'infeasible' | 'open' | 'stuck';

export type Prover = {
	/** Finds out first what is certain in little time. Worth its time before long work only. */
	readonly probe: (shouldStop: () => boolean) => void;
	/** Works for so many conflicts; offers what it finds to the incumbent. */
	readonly work: (conflicts: number, shouldStop: () => boolean) => Verdict;
	/** Repairs so many parts of the incumbent exactly; only breaks are bettered. */
	readonly repair: (rounds: number, random: Random, shouldStop: () => boolean) => void;
	readonly conflicts: () => number;
	readonly bound: () => { readonly unscheduledWeight: number; readonly breaks: number };
};

const goals = ['weight', 'minimum', 'changed', 'breaks'] as const;

const valueOf = (tally: Tally, goal: (typeof goals)[number]): number =>
	({
		weight: tally.unscheduledWeight,
		minimum: tally.belowMinimum,
		changed: tally.changed,
		breaks: tally.breaks
	})[goal];

const slack = 1e-7;

/** Every meeting of weight is held: then all of them may as well be required. */
const requireAll = (model: Model): Model => ({
	...model,
	required: model.required.map((isRequired, m) => (isRequired || model.weight[m]! > 0 ? 1 : 0))
});

/** The model in which all meetings of weight must be held, and the fewest breaks of each person. */
export const narrowToHeld = (
	model: Model
): { readonly narrowed: Model; readonly least: Int32Array } => {
	const counted = requireAll(model);
	const known = boundBreaks(counted);
	return {
		narrowed: known ? { ...counted, allowed: known.allowed } : counted,
		least: known?.perParticipant ?? new Int32Array(model.participantCount)
	};
};

/** Prepares the proof for a problem that is small enough. */
export const createProver = (model: Model, timetable: Timetable, incumbent: Incumbent): Prover => {
	const isFull =
		incumbent.tally().requiredMissing === 0 && incumbent.tally().unscheduledWeight < slack;
	const { narrowed, least } = isFull
		? narrowToHeld(model)
		: { narrowed: model, least: new Int32Array(model.participantCount) };
	const encoding = encodeProblem(narrowed, least);
	const { solver, truth } = encoding;
	const settled: number[] = [];
	const settledBound = { unscheduledWeight: 0, breaks: 0 };

	const open = (goal: (typeof goals)[number]): CoreGuidedMinimum => {
		const unwanted: readonly Unwanted[] = encoding[goal];
		const certain = unwanted.filter(({ literal }) => literal === truth);
		return new CoreGuidedMinimum(
			solver,
			unwanted.filter(({ literal }) => literal !== truth),
			certain.reduce((sum, { weight }) => sum + weight, 0),
			goal === 'weight' ? boundUnscheduledWeight(model) : 0
		);
	};
	let minimum = open('weight');

	const preferIncumbent = () => {
		for (let m = 0; m < model.meetingCount; m++) {
			for (let t = 0; t < model.slotCount; t++) {
				const literal = encoding.start[m * model.slotCount + t]!;
				if (literal >= 0) solver.prefer(incumbent.slotOf[m] === t ? literal : not(literal));
			}
			for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
				for (const { p, literal } of encoding.sits.get(seat) ?? [])
					solver.prefer(incumbent.attendeeOf[seat] === p ? literal : not(literal));
		}
	};
	preferIncumbent();

	/** The incumbent's value at the goal at hand, if it is best at all goals before. */
	const upper = (): number => {
		const tally = incumbent.tally();
		if (tally.requiredMissing > 0) return Infinity;
		for (let i = 0; i < settled.length; i++)
			if (valueOf(tally, goals[i]!) > settled[i]! + slack) return Infinity;
		return valueOf(tally, goals[settled.length]!);
	};

	let misreadings = 0;
	const take = (): boolean => {
		incumbent.restore(timetable);
		const isWhole = applySolution(encoding, timetable);
		timetable.keep();
		const isBetter = isWhole && incumbent.offer(timetable);
		incumbent.restore(timetable);
		if (isBetter) preferIncumbent();
		return isBetter;
	};

	const work = (conflicts: number, shouldStop: () => boolean): Verdict => {
		const end = solver.conflicts + conflicts;
		while (settled.length < goals.length) {
			const step: Step = minimum.step(end - solver.conflicts, upper(), shouldStop);
			if (step === 'running') return 'open';
			if (step === 'exhausted')
				return incumbent.tally().requiredMissing > 0 ? 'infeasible' : 'stuck';
			if (step === 'solution') {
				if (!take() && ++misreadings > 50) return 'stuck';
				continue;
			}
			const goal = goals[settled.length]!;
			settled.push(minimum.bound);
			if (goal === 'weight') settledBound.unscheduledWeight = minimum.bound;
			if (settled.length < goals.length) minimum = open(goals[settled.length]!);
			else settledBound.breaks = minimum.bound;
		}
		return 'proved';
	};

	let totals: readonly number[] | undefined;
	let ceiling = 0;
	let neighbourhoods: Neighbourhoods | undefined;
	const certainBreaks = encoding.breaks.filter(({ literal }) => literal === truth).length;
	/** totals[j]: there are more than certainBreaks + j breaks. */
	const countBreaks = (): readonly number[] => {
		const literals = encoding.breaks
			.filter(({ literal }) => literal !== truth)
			.flatMap(({ literal, further }) => [literal, ...(further ?? [])]);
		ceiling = incumbent.tally().breaks;
		return totalize(solver, literals, ceiling - certainBreaks);
	};

	const repairOnce = (random: Random, shouldStop: () => boolean) => {
		totals ??= countBreaks();
		neighbourhoods ??= createNeighbourhoods(model, incumbent, least, random);
		const free = neighbourhoods.choose();
		const slotOf = sortExchangeable(encoding.exchangeable, incumbent.slotOf);
		const assumptions = [not(totals[incumbent.tally().breaks - certainBreaks - 1]!)];
		for (let m = 0; m < model.meetingCount; m++)
			if (!free[m] && slotOf[m]! >= 0)
				assumptions.push(encoding.start[m * model.slotCount + slotOf[m]!]!);
		const verdict = solver.solve(assumptions, 200, shouldStop);
		if (verdict === 'unknown') neighbourhoods.learn('too-large');
		else if (verdict === 'unsatisfiable') neighbourhoods.learn('searched-through');
		else if (take()) neighbourhoods.learn('better');
	};

	return {
		probe: (shouldStop) => {
			solver.probe(shouldStop);
			preferIncumbent();
		},
		work,
		repair: (rounds, random, shouldStop) => {
			work(1, shouldStop);
			for (let round = 0; round < rounds; round++) {
				const tally = incumbent.tally();
				const isReady = settled.length === goals.length - 1 && upper() < Infinity;
				if (!isReady || tally.breaks <= minimum.bound || shouldStop()) return;
				repairOnce(random, shouldStop);
			}
		},
		conflicts: () => solver.conflicts,
		bound: () => ({
			unscheduledWeight: settled.length === 0 ? minimum.bound : settledBound.unscheduledWeight,
			breaks: settled.length === 3 ? minimum.bound : settledBound.breaks
		})
	};
};
