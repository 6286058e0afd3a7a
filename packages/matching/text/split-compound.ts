// German writes one word where the others write three: Abwasserreinigungsanlage.
import { foldLetters } from './fold-letters.ts';
import { foldNumber } from './fold-number.ts';

const shortestPart = 4;
const linkings = ['', 's', 'n', 'en', 'e', 'es', 'er'];

// Endings that spell a word by chance: “Wirtschaft” has no shaft, “Büchlein” no linen,
// “Beratungsstelle” no plate, “Gefährdung” no dung.
const noTail =
	/^(?:(?:schaft|heit|keit|lung|dung)(?:en|s)?|lein|tellen?|teuern?|stars?|ausschuss|(?:nisch|rechtlich)(?:e[mnrs]?)?)$/;
// In a word that is no noun they are the ending of an adjective or a verb: “politische”,
// “furchtbar”, “wasserarm”.
const noTailOfOthers =
	/^(?:(?:tisch|misch|bar|reich|arm|hart|reif|fest|scheu|matt|dicht|intern|kundig|gunstig)(?:e[mnrs]?)?|fahren|stellen)$/;
// Beginnings that do: “nichtleitend” has no niece, “zugeklebt” no train, “Räucherlachs” no smoker.
const noHead = /^(?:nicht|zuge|raucher|star|taub)$/;

// Words whose parts have nothing to do with what the whole means: they are not cut inside.
const wholeWords =
	`abendmahl augsburg austeil autobahn autograph brandenburg feierabend feuerzeug frustration
	funkgerät furchtbar heilbutt herdrehen jungfrau kaminfeger klagenfurt kreditkarte mistgabel
	moderation nasenbluten pfannkuchen politisch quecksilber romantisch rückgrat rückkehr rückschlag
	rücksitz sackgasse sauerstoff silbentrennung sparkasse stammtisch starnberg
	steckenpferd steinbutt störenfried stornieren strafzettel taubenschlag transfusion trauzeuge
	tropfstein urinstinkt wahlfänger wanderschaft weizsäcker westeuropa wirtschaft wolfsburg
	zehenspitze dickhäuter hitzkopf korkenzieher schnabeltier armenien angelernt fraunhofer
	regeneration wasserhaushalt weihnacht tachometer`
		.split(/\s+/)
		.map(foldLetters);

/**
 * Splits a compound into parts that are known words, longest first from the left; a linking s, n,
 * en, e, es or er between parts is dropped.
 *
 * @param isKnown whether a part is a word that we have a meaning for
 * @returns the parts, at least two, or undefined where no split covers the whole word
 * @example splitCompound('Wasserwiederverwendung', known) // ['wasser', 'wiederverwendung']
 */
export function splitCompound(
	word: string,
	isKnown: (part: string) => boolean
): string[] | undefined {
	const folded = foldLetters(word);
	if (folded.length < 2 * shortestPart) return undefined;
	const isNoun = /^\p{Lu}/u.test(word);
	if (!isNoun && folded.endsWith('ieren')) return undefined;
	const isTail = (tail: string) =>
		!noTail.test(tail) && (isNoun || !noTailOfOthers.test(tail)) && isKnown(tail);
	const parts = splitFrom(folded, isKnown, isTail, 3);
	return parts && parts.length > 1 ? parts : undefined;
}

const shortestKnownPart = 6;

/**
 * The known words that a compound begins and ends with where no split covers the whole of it.
 *
 * @example knownParts('Kläranlagenablauf', known) // ['klaranlagen']
 */
export function knownParts(word: string, isKnown: (part: string) => boolean): string[] {
	if (!/^\p{Lu}/u.test(word)) return [];
	const folded = foldLetters(word);
	const parts: string[] = [];
	let from = shortestPart;
	for (let length = folded.length - shortestPart; length >= shortestKnownPart; length--) {
		const head = folded.slice(0, length);
		const linking = linkings.find((each) => isHead(head, each, shortestKnownPart, isKnown));
		if (linking === undefined) continue;
		parts.push(head.slice(0, head.length - linking.length));
		from = length;
		break;
	}
	for (let start = from; start <= folded.length - shortestKnownPart; start++) {
		const tail = folded.slice(start);
		if (noTail.test(tail) || !isKnown(tail)) continue;
		parts.push(tail);
		break;
	}
	return parts;
}

function isHead(
	head: string,
	linking: string,
	shortest: number,
	isKnown: (part: string) => boolean
): boolean {
	if (!head.endsWith(linking)) return false;
	const part = head.slice(0, head.length - linking.length);
	return part.length >= shortest && !noHead.test(part) && isKnown(part);
}

function splitFrom(
	rest: string,
	isKnown: (part: string) => boolean,
	isTail: (part: string) => boolean,
	mostParts: number
): string[] | undefined {
	if (isTail(rest)) return [rest];
	if (mostParts === 1) return undefined;
	const whole = wholeWords.find((word) => rest.startsWith(word));
	const shortestHead = Math.max(shortestPart, whole?.length ?? 0);
	for (let length = rest.length - shortestPart; length >= shortestHead; length--) {
		const head = rest.slice(0, length);
		const part = linkings.find((linking) => isHead(head, linking, shortestPart, isKnown));
		if (part === undefined) continue;
		const tail = splitFrom(rest.slice(length), isKnown, isTail, mostParts - 1);
		if (tail) return [head.slice(0, head.length - part.length), ...tail];
	}
	return undefined;
}

/** The key of a part, the same as of the word when it stands alone. */
export function partKey(part: string): string {
	return foldNumber(part, 'de');
}
