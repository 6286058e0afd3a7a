// The one door of the package: what the web app and the command line use.
import { annotateText, type Annotation } from './annotation/annotate-text.ts';
import { defaultLabelIndex } from './ranking/rank.ts';
import { findConcepts as findIn, type FoundConcept } from './thesaurus/find-concepts.ts';
import { loadThesaurus } from './thesaurus/load-thesaurus.ts';
import type { Language } from './text/language.ts';

export { languages, isLanguage, type Language } from './text/language.ts';
export { detectLanguage } from './text/detect-language.ts';
export { loadThesaurus } from './thesaurus/load-thesaurus.ts';
export { isCommonWord, type Concept, type Thesaurus } from './thesaurus/thesaurus.ts';
export { extendThesaurus, type ThesaurusAdditions } from './thesaurus/extend-thesaurus.ts';
export { indexLabels, type LabelIndex } from './thesaurus/label-index.ts';
export { defaultLabelIndex } from './ranking/rank.ts';
export { slug as conceptId } from './thesaurus/parse-concepts.ts';
export { foldLetters } from './text/fold-letters.ts';
export type { FoundConcept } from './thesaurus/find-concepts.ts';
export type { Annotation, ConceptWords, Evidence } from './annotation/annotate-text.ts';
export { readMatchProblem, type MatchProblem } from './ranking/read-match-problem.ts';
export {
	countUnknownWords,
	rank,
	type Matches,
	type Ranking,
	type UnknownWord
} from './ranking/rank.ts';
export { fullText, type MatchText } from './ranking/text-profile.ts';
export type { Reason, ReasonKind } from './ranking/explain-match.ts';
export { strengthOf, type Strength } from './ranking/calibrate-score.ts';
export {
	suggest,
	type Suggestion,
	type SuggestionReason,
	type Suggestions,
	type SuggestOptions
} from './suggesting/suggest.ts';
export { mapNeeds, type MapCell, type MapRow, type NeedsMap } from './needs-map/map-needs.ts';
export type { Complement } from './needs-map/find-complements.ts';
export type { Roundtable } from './needs-map/propose-roundtables.ts';
export type { Role } from './needs-map/engage-organisations.ts';
export { writeNeedsMapCsv } from './needs-map/write-csv.ts';
export {
	makeSearchIndex,
	putText,
	dropText,
	search,
	type Find,
	type SearchIndex,
	type SearchOptions,
	type SearchResult
} from './search/search-index.ts';
export { writeSkos } from './thesaurus/write-skos.ts';
export { askModel, type ModelOpinion } from './models/ask-model.ts';
export { openModel, type ModelChoice } from './models/open-model.ts';
export { rankWithModel, type ModelMatches } from './models/rank-with-model.ts';
export {
	keepVectors,
	ModelError,
	vectorKey,
	type TextModel,
	type VectorStore
} from './models/text-model.ts';
export { openaiModel, type OpenaiModelOptions } from './models/openai-model.ts';
export { transformersModel, type TransformersModelOptions } from './models/transformers-model.ts';
export type {
	EmbedWork,
	MapNeedsWork,
	MatchingWork,
	SuggestWork,
	WorkerReply,
	WorkerRequest
} from './worker.ts';
export type { SeekingOrganisation } from './suggesting/profile-organisations.ts';

/**
 * The concepts in a text, by the package's own thesaurus.
 *
 * @param language the author's word on the language; detected where it is missing
 * @example annotate('Gestió de les purines').concepts[0]?.concept
 */
export function annotate(
	text: string,
	language?: string,
	labels = defaultLabelIndex()
): Annotation {
	return annotateText(labels, text, language);
}

/** Autocomplete: concepts with a label that has a word beginning with `prefix`. */
export function findConcepts(
	prefix: string,
	language: Language,
	limit = 10,
	thesaurus = loadThesaurus()
): FoundConcept[] {
	return findIn(thesaurus, prefix, language, limit);
}
