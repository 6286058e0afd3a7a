// How good a timetable is: wishes held, breaks, fairness between organisations and regions, tables.

import type { RequestedPair } from '../wish/wish.ts';
import { breaksOf, pairId } from './timetable.ts';

type Parts = {
	slots: readonly { id: string }[];
	places: readonly { id: string }[];
	meetings: readonly {
		organisationAId: string;
		organisationBId: string;
		nameA: string;
		nameB: string;
		regionA: string | null;
		regionB: string | null;
		slotId: string;
		participationIds: readonly string[];
	}[];
	pairs: readonly RequestedPair[];
};

export type Share = { id: string; wished: number; held: number };

export function measureQuality({ slots, places, meetings, pairs }: Parts) {
	const held = new Set(meetings.map(pairId));
	const slotIndex = new Map(slots.map(({ id }, index) => [id, index]));
	const busy = new Map<string, number[]>();
	for (const { participationIds, slotId } of meetings) {
		for (const id of participationIds) {
			busy.set(id, [...(busy.get(id) ?? []), slotIndex.get(slotId) ?? 0]);
		}
	}
	const shares = new Map<string, Share>();
	for (const pair of pairs) {
		for (const id of [pair.organisationAId, pair.organisationBId]) {
			const share = shares.get(id) ?? { id, wished: 0, held: 0 };
			share.wished += 1;
			if (held.has(pairId(pair))) share.held += 1;
			shares.set(id, share);
		}
	}
	const organisations = [...shares.values()].sort(
		(a, b) => a.held / a.wished - b.held / b.wished || b.wished - a.wished
	);
	const regions = new Map<string, number>();
	for (const { regionA, regionB } of meetings) {
		for (const region of [regionA, regionB]) {
			if (region) regions.set(region, (regions.get(region) ?? 0) + 1);
		}
	}
	return {
		wished: pairs.length,
		held: pairs.filter((pair) => held.has(pairId(pair))).length,
		breaks: [...busy.values()].reduce((sum, indexes) => sum + breaksOf(indexes), 0),
		people: busy.size,
		seatsUsed: meetings.length,
		seats: slots.length * places.length,
		organisations,
		regions: [...regions].map(([id, count]) => ({ id, meetings: count }))
	};
}
