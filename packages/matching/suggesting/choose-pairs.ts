// Chooses pairs so that nobody is everybody's suggestion and nobody is left without one.

export type ScoredPair = { readonly a: string; readonly b: string; readonly score: number };

/**
 * First everyone gets a best partner, those with the fewest possible partners first; then the best
 * remaining pairs follow while both sides are under the cap. Somebody whose partners are all full
 * takes the place of a partner's partner who has another; only where that is impossible either is
 * the cap broken, for a suggestion to somebody counts more.
 *
 * @param pairs all that may meet, each once
 * @param cap most suggestions per organisation
 * @param least pairs below this score are chosen only for somebody who has nothing else
 */
export function choosePairs(
	pairs: readonly ScoredPair[],
	{ cap, least }: { cap: number; least: number }
): ScoredPair[] {
	const sorted = [...pairs].sort(
		(x, y) => y.score - x.score || x.a.localeCompare(y.a) || x.b.localeCompare(y.b)
	);
	const partners = new Map<string, ScoredPair[]>();
	for (const pair of sorted) {
		for (const id of [pair.a, pair.b]) {
			const list = partners.get(id);
			if (list) list.push(pair);
			else partners.set(id, [pair]);
		}
	}
	const chosen = new Set<ScoredPair>();
	const exposure = new Map<string, number>([...partners.keys()].map((id) => [id, 0]));
	const seekers = [...partners].sort(
		([one, x], [other, y]) => x.length - y.length || one.localeCompare(other)
	);
	for (const [id, options] of seekers) {
		if (exposure.get(id)! > 0) continue;
		const free = options.find((pair) => exposure.get(otherOf(pair, id))! < cap);
		if (free) choose(free);
		else giveTakenPlace(id, options);
	}
	for (const pair of sorted) {
		if (pair.score < least) break;
		if (chosen.has(pair)) continue;
		if (exposure.get(pair.a)! < cap && exposure.get(pair.b)! < cap) choose(pair);
	}
	return sorted.filter((pair) => chosen.has(pair));

	function choose(pair: ScoredPair): void {
		chosen.add(pair);
		exposure.set(pair.a, exposure.get(pair.a)! + 1);
		exposure.set(pair.b, exposure.get(pair.b)! + 1);
	}

	function giveTakenPlace(id: string, options: readonly ScoredPair[]): void {
		for (const option of options) {
			const partner = otherOf(option, id);
			const spare = partners
				.get(partner)!
				.findLast((pair) => chosen.has(pair) && exposure.get(otherOf(pair, partner))! > 1);
			if (!spare) continue;
			chosen.delete(spare);
			exposure.set(spare.a, exposure.get(spare.a)! - 1);
			exposure.set(spare.b, exposure.get(spare.b)! - 1);
			choose(option);
			return;
		}
		choose(options[0]!);
	}
}

export function otherOf(pair: ScoredPair, id: string): string {
	return pair.a === id ? pair.b : pair.a;
}
