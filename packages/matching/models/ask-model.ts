// What a model thinks of needs and offers: how far each offer stands out for each need.
import { fullText, type MatchText } from '../ranking/text-profile.ts';
import { checkVectors, type TextModel } from './text-model.ts';

/** In standard deviations over all offers for that need; 0 for texts that it was not asked about. */
export type ModelOpinion = (need: string, offer: string) => number;

/** Id of a text → its vector. */
export type VectorsById = ReadonlyMap<string, Float32Array>;

/**
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
	return compareVectors(
		new Map(needs.map(({ id }, place) => [id, needVectors[place]!])),
		new Map(offers.map(({ id }, place) => [id, offerVectors[place]!]))
	);
}

/**
 * Vectors are compared within a need: how far an offer stands out from the others counts, not the
 * cosine itself, for models differ in how high their cosines lie.
 *
 * @throws ModelError where vectors are of several lengths
 */
export function compareVectors(needs: VectorsById, offers: VectorsById): ModelOpinion {
	checkVectors([...needs.values(), ...offers.values()], needs.size + offers.size);
	const needUnits = new Map([...needs].map(([id, vector]) => [id, unit(vector)]));
	const offerUnits = [...offers.values()].map(unit);
	const offerPlaces = new Map([...offers.keys()].map((id, place) => [id, place]));
	const outstanding = new Map<string, readonly number[]>();
	return (need, offer) => {
		const vector = needUnits.get(need);
		const column = offerPlaces.get(offer);
		if (!vector || column === undefined) return 0;
		let values = outstanding.get(need);
		if (!values) {
			values = standardise(offerUnits.map((other) => dot(vector, other)));
			outstanding.set(need, values);
		}
		return values[column]!;
	};
}

/** Of length 1, so that the cosine of two is their product. */
function unit(vector: Float32Array): Float32Array {
	const length = Math.sqrt(dot(vector, vector)) || 1;
	return vector.map((value) => value / length);
}

function dot(a: Float32Array, b: Float32Array): number {
	let sum = 0;
	for (let place = 0; place < a.length; place++) sum += a[place]! * b[place]!;
	return sum;
}

/** How many standard deviations each value lies from the mean. */
function standardise(values: readonly number[]): number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
	const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const deviation = Math.sqrt(square / (values.length || 1)) || 1;
	return values.map((value) => (value - mean) / deviation);
}
