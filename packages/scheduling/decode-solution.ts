// Reads a solution of the clauses back as a timetable, choosing kinds of places where the clauses
// only counted them. Source: augmenting paths for bipartite matching (Berge 1957).
import type { Encoding } from './encode-problem.ts';
import { admitsKind } from './hold-meeting.ts';
import type { Timetable } from './timetable.ts';

const chooseKinds = (timetable: Timetable, meetings: readonly number[], t: number): number[] => {
	const { model } = timetable;
	const inKind: number[][] = Array.from({ length: model.kindCount }, () => []);
	const kindOf = new Map<number, number>();
	const place = (m: number, seen: Set<number>): boolean => {
		const former = model.formerSlot[m] === t ? model.formerKind[m]! : -1;
		const order = [...inKind.keys()].sort((a, b) => Number(b === former) - Number(a === former));
		for (const kind of order) {
			if (seen.has(kind) || !admitsKind(timetable, m, kind)) continue;
			seen.add(kind);
			const list = inKind[kind]!;
			if (list.length >= model.room[kind * model.slotCount + t]!) {
				const moved = list.findIndex((other) => place(other, seen));
				if (moved < 0) continue;
				list.splice(moved, 1);
			}
			list.push(m);
			kindOf.set(m, kind);
			return true;
		}
		return false;
	};
	// Those that stay where they were choose first and are pushed away last.
	const staying = (m: number) => Number(model.formerSlot[m] === t);
	for (const m of meetings.slice().sort((a, b) => staying(b) - staying(a))) place(m, new Set());
	return meetings.map((m) => kindOf.get(m) ?? -1);
};

/** Makes the timetable equal to the solution that the solver holds; false when kinds do not fit. */
export const applySolution = (encoding: Encoding, timetable: Timetable): boolean => {
	const { model } = timetable;
	const { solver, start, sits, kindLiterals } = encoding;
	for (let m = 0; m < model.meetingCount; m++) if (timetable.slotOf[m]! >= 0) timetable.drop(m);
	const begins: number[][] = Array.from({ length: model.slotCount }, () => []);
	for (let m = 0; m < model.meetingCount; m++) {
		for (let t = 0; t < model.slotCount; t++) {
			const literal = start[m * model.slotCount + t]!;
			if (literal >= 0 && solver.isTrue(literal)) begins[t]!.push(m);
		}
		for (let seat = model.seatStart[m]!; seat < model.seatStart[m + 1]!; seat++) {
			const chosen = sits.get(seat)?.find(({ literal }) => solver.isTrue(literal));
			if (chosen) timetable.attendeeOf[seat] = chosen.p;
		}
	}
	let isComplete = true;
	begins.forEach((meetings, t) => {
		const kinds =
			kindLiterals.size > 0
				? meetings.map((m) => {
						const chosen = [...kindLiterals.get(m)!].find(([, literal]) => solver.isTrue(literal));
						return chosen?.[0] ?? -1;
					})
				: model.kindCount === 1
					? meetings.map(() => 0)
					: chooseKinds(timetable, meetings, t);
		meetings.forEach((m, index) => {
			if (kinds[index]! < 0) isComplete = false;
			else timetable.hold(m, t, kinds[index]!);
		});
	});
	return isComplete;
};
