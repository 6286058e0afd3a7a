// Which words stand in labels together: most neighbours in a text stand in none, and need not be looked up.

/** By the other words of labels that a word stands in; with the concept where the two alone are a label. */
export type Partners = ReadonlyMap<string, string | undefined>;

/** For each word the keys of several words that it stands in, and its partners where they were asked for. */
type Known = {
	readonly keys: ReadonlyMap<string, readonly string[]>;
	readonly partners: Map<string, Partners>;
};

const knownOf = new WeakMap<ReadonlyMap<string, string>, Known>();

/**
 * @param labels concepts by key, as a label index has them
 * @returns nothing for a word that stands in no key of several words
 */
export function partnersOf(
	labels: ReadonlyMap<string, string>,
	word: string
): Partners | undefined {
	let known = knownOf.get(labels);
	if (!known) knownOf.set(labels, (known = { keys: keysByWord(labels), partners: new Map() }));
	const keys = known.keys.get(word);
	if (!keys) return undefined;
	let partners = known.partners.get(word);
	if (!partners) known.partners.set(word, (partners = workOutPartners(labels, word, keys)));
	return partners;
}

function workOutPartners(
	labels: ReadonlyMap<string, string>,
	word: string,
	keys: readonly string[]
): Partners {
	const partners = new Map<string, string | undefined>();
	for (const key of keys) {
		const words = key.split(' ');
		if (words.length === 2) {
			partners.set(words[0] === word ? words[1]! : words[0]!, labels.get(key));
		} else {
			for (const other of words) if (!partners.has(other)) partners.set(other, undefined);
		}
	}
	return partners;
}

function keysByWord(labels: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
	const keys = new Map<string, string[]>();
	for (const label of labels.keys()) {
		if (!label.includes(' ')) continue;
		for (const word of label.split(' ')) {
			const others = keys.get(word);
			if (others) others.push(label);
			else keys.set(word, [label]);
		}
	}
	return keys;
}
