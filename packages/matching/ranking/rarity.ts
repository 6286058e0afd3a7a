/** Inverse document frequency, smoothed so that a handful of texts does not make noise. */
export function rarityOf(count: number, texts: number): number {
	return Math.log(1 + (texts + 20) / (count + 1.5));
}
