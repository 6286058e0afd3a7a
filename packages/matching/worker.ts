// Works in a worker thread, so that the page server stays quick.
//
// The parent posts   { additions, work }   what editors added to the thesaurus, and what to do:
//                                          map needs, suggest, or embed texts with a model
// The worker posts   { kind: 'done', json }          the result as JSON: reading an object of a
//                                                  million parts would hold the parent up
//              or    { kind: 'failed', message, model }   model: it was the model that failed
//
// One worker may be given one piece of work after another; it keeps the thesaurus and the model that it has
// opened.
import { parentPort } from 'node:worker_threads';
import { mapNeeds, type NeedsMap } from './needs-map/map-needs.ts';
import { compareVectors, type ModelOpinion } from './models/ask-model.ts';
import { openModel, type ModelChoice } from './models/open-model.ts';
import { packVector, unpackVector } from './models/pack-vector.ts';
import { ModelError, type TextModel } from './models/text-model.ts';
import { defaultLabelIndex } from './ranking/rank.ts';
import type { SeekingOrganisation } from './suggesting/profile-organisations.ts';
import { suggest, type Suggestions } from './suggesting/suggest.ts';
import { extendThesaurus, type ThesaurusAdditions } from './thesaurus/extend-thesaurus.ts';
import { indexLabels, type LabelIndex } from './thesaurus/label-index.ts';
import { loadThesaurus } from './thesaurus/load-thesaurus.ts';

export type MapNeedsWork = {
	readonly kind: 'map-needs';
	readonly organisations: readonly SeekingOrganisation[];
	readonly notRelevant: readonly (readonly [need: string, offer: string])[];
};

export type SuggestWork = {
	readonly kind: 'suggest';
	readonly organisations: readonly SeekingOrganisation[];
	readonly notRelevant: readonly (readonly [need: string, offer: string])[];
	readonly forbidden: readonly (readonly [string, string])[];
	readonly onlyAcrossRegions: boolean;
	readonly cap: number;
	/** Id of a need or offer → its vector, packed; without any, the default matching alone speaks. */
	readonly vectors?: ReadonlyMap<string, string>;
};

/** The result is a list of packed vectors, one for each text. */
export type EmbedWork = {
	readonly kind: 'embed';
	readonly model: ModelChoice;
	readonly side: 'need' | 'offer';
	readonly texts: readonly string[];
};

export type MatchingWork = MapNeedsWork | SuggestWork | EmbedWork;

export type WorkerRequest = { readonly additions: ThesaurusAdditions; readonly work: MatchingWork };

export type WorkerReply =
	| { readonly kind: 'done'; readonly json: string }
	| { readonly kind: 'failed'; readonly message: string; readonly model: boolean };

parentPort?.on('message', async ({ additions, work }: WorkerRequest) => {
	const post = (reply: WorkerReply) => parentPort!.postMessage(reply);
	try {
		post({ kind: 'done', json: JSON.stringify(await answer(work, additions)) });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		post({ kind: 'failed', message, model: error instanceof ModelError });
	}
});

async function answer(
	work: MatchingWork,
	additions: ThesaurusAdditions
): Promise<NeedsMap | Suggestions | string[]> {
	if (work.kind === 'embed') {
		const { texts, side } = work;
		return (await modelOf(work.model).embed(texts, { kind: side })).map(packVector);
	}
	const { kind, organisations, ...options } = work;
	const labels = labelsWith(additions);
	if (kind === 'map-needs') return mapNeeds(organisations, { ...options, labels });
	const opinion = work.vectors && opinionOf(organisations, work.vectors);
	return suggest(organisations, { ...options, labels, ...(opinion && { opinion }) });
}

function opinionOf(
	organisations: readonly SeekingOrganisation[],
	packed: ReadonlyMap<string, string>
): ModelOpinion {
	const vectorsOf = (side: 'needs' | 'offers') =>
		new Map(
			organisations.flatMap((organisation) =>
				organisation[side].flatMap(({ id }): [string, Float32Array][] => {
					const vector = packed.get(id);
					return vector === undefined ? [] : [[id, unpackVector(vector)]];
				})
			)
		);
	return compareVectors(vectorsOf('needs'), vectorsOf('offers'));
}

let opened: { readonly choice: string; readonly model: TextModel } | undefined;

function modelOf(choice: ModelChoice): TextModel {
	const key = JSON.stringify(choice);
	if (opened?.choice !== key) opened = { choice: key, model: openModel(choice) };
	return opened.model;
}

let known: { readonly additions: string; readonly labels: LabelIndex } | undefined;

function labelsWith(additions: ThesaurusAdditions): LabelIndex {
	const key = JSON.stringify(additions);
	if (known?.additions !== key) {
		const thesaurus = extendThesaurus(loadThesaurus(), additions);
		const isAsItCame = thesaurus === loadThesaurus();
		known = { additions: key, labels: isAsItCame ? defaultLabelIndex() : indexLabels(thesaurus) };
	}
	return known.labels;
}
