// What every list page reads from its address.

/** The page of a long list, from 1; anything odd is the first page. */
export function pageNumber(url: URL): number {
	const number = Number(url.searchParams.get('page'));
	return Number.isInteger(number) && number > 0 && number < 100_000 ? number : 1;
}

/** A filter whose value must be one of a closed list; anything else is no filter. */
export function chosen<Value extends string>(
	url: URL,
	name: string,
	values: readonly Value[]
): Value | '' {
	const value = url.searchParams.get(name);
	return values.find((candidate) => candidate === value) ?? '';
}
