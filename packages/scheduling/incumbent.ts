// The best timetable seen so far. Only what was touched since it was last written is copied, so
// that an improvement costs as much as the moves that led to it, not as much as the timetable.
import { compareTallies } from './energy.ts';
import type { Tally } from './timetable.ts';
import type { Timetable } from './timetable.ts';

export type Incumbent = {
	readonly tally: () => Tally;
	readonly slotOf: Int32Array;
	readonly kindOf: Int32Array;
	readonly attendeeOf: Int32Array;
	/** Writes the timetable down when it is better; says whether it was. */
	readonly offer: (timetable: Timetable) => boolean;
	/** Writes the timetable down whatever it is worth. */
	readonly adopt: (timetable: Timetable) => void;
	/** Makes the timetable equal to the incumbent again. */
	readonly restore: (timetable: Timetable) => void;
};

/** Remembers a timetable; from then on its `touched` list belongs to the incumbent. */
export const createIncumbent = (timetable: Timetable): Incumbent => {
	const { model } = timetable;
	timetable.keep();
	timetable.forgetTouched();
	const slotOf = timetable.slotOf.slice();
	const kindOf = timetable.kindOf.slice();
	const attendeeOf = timetable.attendeeOf.slice();
	let tally: Tally = { ...timetable.tally };
	const adopt = (candidate: Timetable) => {
		for (const m of candidate.touched) {
			slotOf[m] = candidate.slotOf[m]!;
			kindOf[m] = candidate.kindOf[m]!;
			for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
				attendeeOf[seat] = candidate.attendeeOf[seat]!;
		}
		candidate.forgetTouched();
		tally = { ...candidate.tally };
	};
	return {
		tally: () => tally,
		slotOf,
		kindOf,
		attendeeOf,
		adopt,
		offer: (candidate) => {
			if (compareTallies(candidate.tally, tally) >= 0) return false;
			adopt(candidate);
			return true;
		},
		restore: (candidate) => {
			const moved = candidate.touched.slice();
			for (const m of moved) if (candidate.slotOf[m]! >= 0) candidate.drop(m);
			for (const m of moved) {
				if (slotOf[m]! < 0) continue;
				for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++)
					candidate.attendeeOf[seat] = attendeeOf[seat]!;
				candidate.hold(m, slotOf[m]!, kindOf[m]!);
			}
			candidate.keep();
			candidate.forgetTouched();
			// Sums of weights that are not whole must not drift apart.
			candidate.tally.unscheduledWeight = tally.unscheduledWeight;
		}
	};
};
