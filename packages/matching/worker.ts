// Works in a worker thread, so that the page server stays quick.
//
// The parent posts   { additions, work }   what editors added to the thesaurus, and what to do
// The worker posts   { kind: 'done', json }          the result as JSON: reading an object of a
//                                                  million parts would hold the parent up
//              or    { kind: 'failed', message }
//
// One worker may be given one piece of work after another.
import { parentPort } from 'node:worker_threads';
import { mapNeeds, type NeedsMap } from './needs-map/map-needs.ts';
import { defaultLabelIndex } from './ranking/rank.ts';
import type { SeekingOrganisation } from './suggesting/profile-organisations.ts';
import { extendThesaurus, type ThesaurusAdditions } from './thesaurus/extend-thesaurus.ts';
import { indexLabels, type LabelIndex } from './thesaurus/label-index.ts';
import { loadThesaurus } from './thesaurus/load-thesaurus.ts';

export type MapNeedsWork = {
	readonly kind: 'map-needs';
	readonly organisations: readonly SeekingOrganisation[];
	readonly notRelevant: readonly (readonly [need: string, offer: string])[];
};

export type WorkerRequest = { readonly additions: ThesaurusAdditions; readonly work: MapNeedsWork };

export type WorkerReply =
	| { readonly kind: 'done'; readonly json: string }
	| { readonly kind: 'failed'; readonly message: string };

parentPort?.on('message', ({ additions, work }: WorkerRequest) => {
	const post = (reply: WorkerReply) => parentPort!.postMessage(reply);
	try {
		post({ kind: 'done', json: JSON.stringify(answer(work, labelsWith(additions))) });
	} catch (error) {
		post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
	}
});

function answer({ organisations, notRelevant }: MapNeedsWork, labels: LabelIndex): NeedsMap {
	return mapNeeds(organisations, { labels, notRelevant });
}

function labelsWith(additions: ThesaurusAdditions): LabelIndex {
	const base = loadThesaurus();
	const thesaurus = extendThesaurus(base, additions);
	return thesaurus === base ? defaultLabelIndex() : indexLabels(thesaurus);
}
