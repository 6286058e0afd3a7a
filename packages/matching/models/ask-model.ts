// What a model thinks of needs and offers: how far each offer stands out for each need.
import { fullText, type MatchText } from '../ranking/text-profile.ts';
import type { TextModel } from './text-model.ts';

/** In standard deviations over all offers for that need; 0 for texts that it was not asked about. */
export type ModelOpinion = (need: string, offer: string) => number;

/**
 * Vectors are compared within a need: how far an offer stands out from the others counts, not the
 * cosine itself, for models differ in how high their cosines lie.
 *
 * @throws ModelError where the model cannot say
 * @example suggest(organisations, { opinion: await askModel({ needs, offers }, model) })
 */
export async function askModel(
	{
		needs,
		offers
	}: { readonly needs: readonly MatchText[]; readonly offers: readonly MatchText[] },
	model: TextModel
): Promise<ModelOpinion> {
	if (needs.length === 0 || offers.length === 0) return () => 0;
	const needVectors = await model.embed(needs.map(fullText), { kind: 'need' });
	const offerVectors = await model.embed(offers.map(fullText), { kind: 'offer' });
	const needPlaces = new Map(needs.map(({ id }, place) => [id, place]));
	const offerPlaces = new Map(offers.map(({ id }, place) => [id, place]));
	const outstanding = new Map<number, readonly number[]>();
	return (need, offer) => {
		const row = needPlaces.get(need);
		const column = offerPlaces.get(offer);
		if (row === undefined || column === undefined) return 0;
		let values = outstanding.get(row);
		if (!values) {
			values = standardise(offerVectors.map((vector) => cosine(needVectors[row]!, vector)));
			outstanding.set(row, values);
		}
		return values[column]!;
	};
}

function cosine(a: Float32Array, b: Float32Array): number {
	let dot = 0;
	let squareA = 0;
	let squareB = 0;
	for (let place = 0; place < a.length; place++) {
		dot += a[place]! * b[place]!;
		squareA += a[place]! ** 2;
		squareB += b[place]! ** 2;
	}
	return dot / (Math.sqrt(squareA * squareB) || 1);
}

/** How many standard deviations each value lies from the mean. */
function standardise(values: readonly number[]): number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
	const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const deviation = Math.sqrt(square / (values.length || 1)) || 1;
	return values.map((value) => (value - mean) / deviation);
}
