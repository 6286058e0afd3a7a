// The order in which meetings must come (`after`), as a graph of meeting numbers.
// Source: depth-first search, Tarjan (1972).

/** The meetings of a circle in `earlier` (meeting → meetings before it), or undefined. */
export const findCycle = (
	earlier: readonly (readonly number[])[]
): readonly number[] | undefined => {
	const unseen = 0;
	const open = 1;
	const done = 2;
	const colour = new Uint8Array(earlier.length);
	for (let root = 0; root < earlier.length; root++) {
		if (colour[root] !== unseen) continue;
		const path = [root];
		const next = [0];
		colour[root] = open;
		while (path.length > 0) {
			const meeting = path[path.length - 1]!;
			const child = earlier[meeting]![next[next.length - 1]!++];
			if (child === undefined) {
				colour[meeting] = done;
				path.pop();
				next.pop();
			} else if (colour[child] === open) return path.slice(path.indexOf(child));
			else if (colour[child] === unseen) {
				colour[child] = open;
				path.push(child);
				next.push(0);
			}
		}
	}
	return undefined;
};
