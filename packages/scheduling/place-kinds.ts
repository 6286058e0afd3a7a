// Places that no rule tells apart are one kind with so much room per slot: a hall of forty equal
// tables is a number, not forty symmetric choices.
import type { ScheduleProblem } from './problem.ts';

export type PlaceKinds = {
	readonly kindCount: number;
	readonly kindOfPlace: Int32Array;
	readonly room: Int32Array;
	readonly meetingKinds: readonly (readonly number[] | undefined)[];
	readonly participantKind: Int32Array;
	readonly travel: Int32Array | undefined;
};

/** Places named together by a rule, once per different set of places. */
const collectRules = (problem: ScheduleProblem, places: Map<string, number>) => {
	const rules = new Map<string, readonly number[]>();
	const ruleOf = (ids: readonly string[]): string => {
		const members = [...new Set(ids.map((id) => places.get(id)!))].sort((a, b) => a - b);
		const key = members.join(' ');
		if (!rules.has(key)) rules.set(key, members);
		return key;
	};
	const ofMeeting = problem.meetings.map((meeting) => {
		const pinned = meeting.fixed?.place;
		if (pinned === undefined) return meeting.places && ruleOf(meeting.places);
		return ruleOf(!meeting.places || meeting.places.includes(pinned) ? [pinned] : []);
	});
	const ofParticipant = problem.participants.map(
		(participant) => participant.place && ruleOf([participant.place])
	);
	return { rules, ofMeeting, ofParticipant };
};

/** Groups the places of a problem into kinds, and says for each rule which kinds it allows. */
export const groupPlaces = (
	problem: ScheduleProblem,
	slots: Map<string, number>,
	places: Map<string, number>
): PlaceKinds => {
	const slotCount = problem.slots.length;
	const { rules, ofMeeting, ofParticipant } = collectRules(problem, places);
	const marks: string[][] = problem.places.map((place) => [
		[...new Set(place.unavailable ?? [])]
			.map((id) => slots.get(id)!)
			.sort((a, b) => a - b)
			.join(' ')
	]);
	for (const [key, members] of rules) for (const place of members) marks[place]!.push(key);
	const legs = (problem.travel ?? []).filter((leg) => leg.slots > 0 && leg.from !== leg.to);
	for (const leg of legs)
		for (const id of [leg.from, leg.to]) marks[places.get(id)!]!.push(`alone ${id}`);

	const kinds = new Map<string, number>();
	const kindOfPlace = Int32Array.from(marks, (mark) => {
		const key = mark.join('|');
		if (!kinds.has(key)) kinds.set(key, kinds.size);
		return kinds.get(key)!;
	});
	const kindCount = kinds.size;
	const room = new Int32Array(kindCount * slotCount);
	problem.places.forEach((place, index) => {
		const closed = new Set((place.unavailable ?? []).map((id) => slots.get(id)!));
		for (let t = 0; t < slotCount; t++)
			if (!closed.has(t)) room[kindOfPlace[index]! * slotCount + t]! += place.capacity ?? 1;
	});

	const kindsOfRule = new Map(
		[...rules].map(([key, members]) => [
			key,
			[...new Set(members.map((place) => kindOfPlace[place]!))]
		])
	);
	let travel: Int32Array | undefined;
	if (legs.length > 0) {
		travel = new Int32Array(kindCount * kindCount);
		const listed = new Set(legs.map((leg) => JSON.stringify([leg.from, leg.to])));
		for (const leg of legs) {
			const from = kindOfPlace[places.get(leg.from)!]!;
			const to = kindOfPlace[places.get(leg.to)!]!;
			travel[from * kindCount + to] = Math.max(travel[from * kindCount + to]!, leg.slots);
			if (!listed.has(JSON.stringify([leg.to, leg.from])))
				travel[to * kindCount + from] = Math.max(travel[to * kindCount + from]!, leg.slots);
		}
	}
	return {
		kindCount,
		kindOfPlace,
		room,
		meetingKinds: ofMeeting.map((key) => (key === undefined ? undefined : kindsOfRule.get(key))),
		participantKind: Int32Array.from(ofParticipant, (key) =>
			key === undefined ? -1 : kindsOfRule.get(key)![0]!
		),
		travel
	};
};
