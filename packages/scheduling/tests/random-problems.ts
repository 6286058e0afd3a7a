// Small random problems with every feature of the contract, for the property tests.
import fc from 'fast-check';
import type { Meeting, Participant, Place, ScheduleProblem, Seat, Travel } from '../problem.ts';

const ids = (letter: string, count: number) =>
	Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 3) =>
	fc.option(value, { nil: undefined, freq: freq - 1 });

const without = <Entry extends object>(entry: Entry): Entry =>
	Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;

export type Size = {
	readonly slots: number;
	readonly places: number;
	readonly people: number;
	readonly meetings: number;
	/** Only pairs, every meeting required, equal places: the published problem. */
	readonly isPlain?: boolean;
};

/** A random problem no larger than the size given. */
export const anyProblem = (size: Size): fc.Arbitrary<ScheduleProblem> =>
	fc
		.record({
			slots: fc.integer({ min: 1, max: size.slots }),
			places: fc.integer({ min: 1, max: size.places }),
			people: fc.integer({ min: 2, max: size.people }),
			meetings: fc.integer({ min: 1, max: size.meetings }),
			isPlain: size.isPlain ? fc.constant(true) : fc.boolean()
		})
		.chain((counts) => {
			const slots = ids('s', counts.slots);
			const places = ids('t', counts.places);
			const people = ids('p', counts.people);
			const some = (list: string[], max: number) =>
				fc.subarray(list, { maxLength: Math.min(max, list.length) });
			const anyPlace: fc.Arbitrary<Place>[] = places.map((id) =>
				fc
					.record({
						id: fc.constant(id),
						capacity: maybe(fc.integer({ min: 1, max: 2 })),
						unavailable: maybe(some(slots, 2))
					})
					.map(without)
			);
			const anyParticipant: fc.Arbitrary<Participant>[] = people.map((id) =>
				fc
					.record({
						id: fc.constant(id),
						unavailable: maybe(some(slots, 2)),
						minMeetings: maybe(fc.integer({ min: 0, max: 2 })),
						maxMeetings: maybe(fc.integer({ min: 2, max: 3 }), 2),
						place: maybe(fc.constantFrom(...places), 2)
					})
					.map((entry) =>
						without(counts.isPlain ? { id: entry.id, unavailable: entry.unavailable } : entry)
					)
			);
			const anySeats = fc
				.shuffledSubarray(people, { minLength: 2, maxLength: Math.min(3, people.length) })
				.chain((chosen) =>
					fc.tuple(
						...chosen.map((id): fc.Arbitrary<Seat> =>
							counts.isPlain
								? fc.constant(id)
								: fc.oneof(
										{ weight: 3, arbitrary: fc.constant(id) },
										{
											weight: 1,
											arbitrary: fc
												.subarray(people, { minLength: 1, maxLength: 2 })
												.map((anyOf) => ({ anyOf }))
										}
									)
						)
					)
				)
				.map((seats): Seat[] => (counts.isPlain ? seats.slice(0, 2) : seats));
			const anyMeeting: fc.Arbitrary<Meeting>[] = ids('m', counts.meetings).map((id, index, all) =>
				fc
					.record({
						id: fc.constant(id),
						participants: anySeats,
						weight: maybe(fc.integer({ min: 0, max: 4 })),
						required: maybe(fc.boolean()),
						slots: maybe(fc.subarray(slots, { minLength: 1 }), 2),
						places: maybe(fc.subarray(places, { minLength: 1 }), 2),
						fixed: maybe(fc.record({ slot: fc.constantFrom(...slots) }), 2),
						after: maybe(some(all.slice(0, index), 1)),
						length: maybe(fc.integer({ min: 1, max: 2 }), 2)
					})
					.map((entry) =>
						without(
							counts.isPlain
								? { id, participants: entry.participants, required: true, after: entry.after }
								: entry
						)
					)
			);
			const anyTravel: fc.Arbitrary<Travel[] | undefined> = counts.isPlain
				? fc.constant(undefined)
				: maybe(
						fc.array(
							fc.record({
								from: fc.constantFrom(...places),
								to: fc.constantFrom(...places),
								slots: fc.integer({ min: 0, max: 2 })
							}),
							{ maxLength: 2 }
						),
						2
					);
			return fc
				.record({
					slots: fc.constant(slots.map((id) => ({ id }))),
					places: counts.isPlain
						? fc.constant(places.map((id) => ({ id })))
						: fc.tuple(...anyPlace),
					participants: fc.tuple(...anyParticipant),
					meetings: fc.tuple(...anyMeeting),
					travel: anyTravel
				})
				.map((problem): ScheduleProblem => without(problem));
		});
