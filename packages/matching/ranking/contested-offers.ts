// Of several needs an offer answers best the one that is nearest to it: for the others it counts less, so that
// an offer that is a little near to everything does not come first everywhere.
// Sources: both sides' rankings joined (Pizzato, Rej, Chung, Koprinska, Kay, “RECON: a reciprocal recommender for
// online dating”, RecSys 2010); hubs among nearest neighbours (Dinu, Lazaridou, Baroni, “Improving zero-shot
// learning by mitigating the hubness problem”, ICLR 2015).
import { calibrate } from './calibrate-score.ts';
import { joinOffers, type OfferIndex } from './offer-index.ts';
import type { TextProfile } from './text-profile.ts';

export type Scored = { readonly offer: number; readonly score: number };

/** For each offer how near the nearest of some needs is, those of its own owner aside. */
export function nearestNeeds(index: OfferIndex, needs: readonly TextProfile[]): Float32Array {
	const nearest = new Float32Array(index.offers.length);
	let next = 0;
	for (const joined of joinOffers(index, needs))
		noteNearest(index, needs[next++]!, joined, nearest);
	return nearest;
}

// Of the lead of another need.
const leadShare = 0.5;

/** What is left of how near an offer is to a need where another need is nearer to it. */
export function contest(joined: number, nearest: number): number {
	return joined < nearest ? joined - leadShare * (nearest - joined) : joined;
}

/**
 * For each need its best offers; all of them without a limit.
 *
 * @param nearest what the needs contend with; without it they contend with each other
 */
export function rankOffers(
	index: OfferIndex,
	needs: readonly TextProfile[],
	limit = Infinity,
	nearest?: Float32Array
): Scored[][] {
	if (!nearest) return rankAmongEachOther(index, needs, limit);
	const rankings: Scored[][] = [];
	for (const joined of joinOffers(index, needs)) {
		rankings.push(bestOf(joined, [...joined.keys()], nearest, limit));
	}
	return rankings;
}

// Fifty times the limit holds all that is among the best after the contest for nineteen needs in twenty.
const shortlisted = 50;

function rankAmongEachOther(
	index: OfferIndex,
	needs: readonly TextProfile[],
	limit: number
): Scored[][] {
	const nearest = new Float32Array(index.offers.length);
	const shortlists: Shortlist[] = [];
	const taken = new Int32Array(nearest.length);
	for (const joined of joinOffers(index, needs)) {
		noteNearest(index, needs[shortlists.length]!, joined, nearest);
		shortlists.push(takeShortlist(joined, shortlisted * limit, taken));
	}
	const rankings = shortlists.map(({ offers, values }) => bestOf(values, offers, nearest, limit));
	// A contest only takes away: what was left out can be among the best only where it was nearer than the last.
	const unsure = [...needs.keys()].filter((need) => {
		const last = rankings[need]!.at(-1);
		return !last || last.score < calibrate(shortlists[need]!.least);
	});
	const again = rankOffers(
		index,
		unsure.map((need) => needs[need]!),
		limit,
		nearest
	);
	for (const [place, need] of unsure.entries()) rankings[need] = again[place]!;
	return rankings;
}

function noteNearest(
	{ offers }: OfferIndex,
	{ source }: TextProfile,
	joined: Float32Array,
	nearest: Float32Array
): void {
	for (let offer = 0; offer < joined.length; offer++) {
		if (joined[offer]! <= nearest[offer]!) continue;
		if (source.owner !== undefined && source.owner === offers[offer]!.source.owner) continue;
		nearest[offer] = joined[offer]!;
	}
}

/** The offers that are at least so near to a need. */
type Shortlist = {
	readonly offers: Int32Array;
	readonly values: Float32Array;
	readonly least: number;
};

/**
 * About so many of the nearest offers.
 *
 * @param taken is written over; as long as there are offers
 */
function takeShortlist(joined: Float32Array, size: number, taken: Int32Array): Shortlist {
	const least = size < joined.length ? guessLeast(joined, size / joined.length) : 0;
	let count = 0;
	for (let offer = 0; offer < joined.length; offer++) {
		// Every offer is written down and most are written over: quicker than to ask whether to write.
		taken[count] = offer;
		count += joined[offer]! >= least ? 1 : 0;
	}
	const offers = taken.slice(0, count);
	const values = new Float32Array(count);
	for (let place = 0; place < count; place++) values[place] = joined[offers[place]!]!;
	return { offers, values, least };
}

const sampled = 1000;
// Of cosines with the share of spelling, from 0 up to less than 2.
const classes = 1024;
const mostNear = 2;

/** How near this share of the offers is at least, by a sample of them. */
function guessLeast(joined: Float32Array, share: number): number {
	const stride = Math.ceil(joined.length / sampled);
	const counts = new Int32Array(classes);
	for (let offer = 0; offer < joined.length; offer += stride) {
		counts[Math.floor((joined[offer]! / mostNear) * classes)]!++;
	}
	const wanted = (share * joined.length) / stride;
	let lowest = classes - 1;
	for (let kept = counts[lowest]!; kept < wanted && lowest > 0; kept += counts[lowest]!) lowest--;
	return (lowest / classes) * mostNear;
}

/** The best of some offers after the contest, best first, the first of equals first. */
function bestOf(
	values: Float32Array,
	offers: ArrayLike<number>,
	nearest: Float32Array,
	limit: number
): Scored[] {
	const left = new Float32Array(values.length);
	for (let place = 0; place < left.length; place++) {
		left[place] = contest(values[place]!, nearest[offers[place]!]!);
	}
	return highest(left, limit).map((place) => ({
		offer: offers[place]!,
		score: calibrate(left[place]!)
	}));
}

/** Places of the highest values, highest first, the first of equals first. */
function highest(values: Float32Array, limit: number): number[] {
	if (limit >= values.length) {
		return [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
	}
	const best: number[] = [];
	for (let place = 0; place < values.length; place++) {
		const value = values[place]!;
		if (best.length === limit && value <= values[best[limit - 1]!]!) continue;
		let position = best.length;
		while (position > 0 && values[best[position - 1]!]! < value) position--;
		best.splice(position, 0, place);
		if (best.length > limit) best.pop();
	}
	return best;
}
