// Matches the meetings of one person to slots, one each: whether it can be done, which meetings and
// slots stand against it, and which choices no complete matching uses.
// Source: augmenting paths (Berge 1957), Hall's theorem, and the all-different filter of Régin
// (AAAI 1994).

/** fits(i, t): whether the i-th meeting may be in slot t. */
export type Fits = (index: number, slot: number) => boolean;

export type Matching = {
	/** Slot of each meeting, or -1. */
	readonly slotOf: Int32Array;
	/** Meeting in each slot, or -1. */
	readonly inSlot: Int32Array;
	readonly size: number;
};

/** A largest matching of `count` meetings to `slotCount` slots. */
export const matchToSlots = (count: number, slotCount: number, fits: Fits): Matching => {
	const slotOf = new Int32Array(count).fill(-1);
	const inSlot = new Int32Array(slotCount).fill(-1);
	const seen = new Int32Array(slotCount).fill(-1);
	const augment = (index: number, mark: number): boolean => {
		for (let t = 0; t < slotCount; t++) {
			if (seen[t] === mark || !fits(index, t)) continue;
			seen[t] = mark;
			if (inSlot[t]! >= 0 && !augment(inSlot[t]!, mark)) continue;
			inSlot[t] = index;
			slotOf[index] = t;
			return true;
		}
		return false;
	};
	let size = 0;
	for (let index = 0; index < count; index++) if (augment(index, index)) size++;
	return { slotOf, inSlot, size };
};

/** Meetings that together have fewer slots than they are, when not all can be matched. */
export const findCrowd = (
	matching: Matching,
	fits: Fits
): { readonly meetings: readonly number[]; readonly slots: readonly number[] } => {
	const meetings = [matching.slotOf.indexOf(-1)];
	const slots: number[] = [];
	for (let next = 0; next < meetings.length; next++)
		for (let t = 0; t < matching.inSlot.length; t++) {
			if (!fits(meetings[next]!, t) || slots.includes(t)) continue;
			slots.push(t);
			meetings.push(matching.inSlot[t]!);
		}
	return { meetings, slots };
};

/** Calls `remove` for each choice that no complete matching uses. */
export const filterChoices = (
	matching: Matching,
	fits: Fits,
	remove: (index: number, slot: number) => void
): void => {
	const { slotOf, inSlot } = matching;
	const slotCount = inSlot.length;
	const reaches: Uint8Array[] = [];
	for (let root = 0; root < slotCount; root++) {
		const seen = new Uint8Array(slotCount);
		const stack = [root];
		seen[root] = 1;
		while (stack.length > 0) {
			const index = inSlot[stack.pop()!]!;
			if (index < 0) continue;
			for (let t = 0; t < slotCount; t++)
				if (!seen[t] && fits(index, t)) {
					seen[t] = 1;
					stack.push(t);
				}
		}
		reaches.push(seen);
	}
	const endsFree = reaches.map((seen) => seen.some((isSeen, t) => isSeen && inSlot[t]! < 0));
	for (let index = 0; index < slotOf.length; index++)
		for (let t = 0; t < slotCount; t++)
			if (t !== slotOf[index] && fits(index, t) && !endsFree[t] && !reaches[t]![slotOf[index]!])
				remove(index, t);
};
