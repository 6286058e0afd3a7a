// Weighs the goals against each other for the search, and compares two timetables strictly, goal by
// goal. The search may trade a meeting for breaks on its way; the comparison never does.
import type { Tally } from './timetable.ts';

export type Prices = {
	readonly required: number;
	readonly weight: number;
	readonly minimum: number;
	readonly changed: number;
	readonly idle: number;
};

export const energyOf = (tally: Tally, prices: Prices): number =>
	tally.requiredMissing * prices.required +
	tally.unscheduledWeight * prices.weight +
	tally.belowMinimum * prices.minimum +
	tally.changed * prices.changed +
	tally.idleSlots * prices.idle +
	tally.breaks;

const slack = 1e-7;

/** Negative when `left` is the better tally, goal by goal in the order of the contract. */
export const compareTallies = (left: Tally, right: Tally): number => {
	if (left.requiredMissing !== right.requiredMissing)
		return left.requiredMissing - right.requiredMissing;
	const weight = left.unscheduledWeight - right.unscheduledWeight;
	if (weight < -slack || weight > slack) return weight;
	return (
		left.belowMinimum - right.belowMinimum ||
		left.changed - right.changed ||
		left.breaks - right.breaks ||
		left.idleSlots - right.idleSlots
	);
};
