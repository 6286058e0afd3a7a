// Reads single fields of untrusted JSON. Each reader takes the value and the name of its field and
// either returns what it expected or throws `Malformed` with a line that names the field.

export class Malformed extends Error {
	constructor(field: string, trouble: string) {
		super(`${field}: ${trouble}`);
	}
}

const longest = 40;

/** An id as it may stand in a message: quoted, on one line, never longer than a glance. */
export const clip = (text: string): string =>
	JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);

const describe = (value: unknown): string => {
	if (value === undefined) return 'nothing';
	if (value === null) return 'null';
	if (typeof value === 'string') return `the text ${clip(value)}`;
	if (typeof value === 'number') return `the number ${value}`;
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'an object' : `${String(value)}`;
};

type Reader<Result> = (value: unknown, field: string) => Result;

const expected = (what: string, value: unknown, field: string) =>
	new Malformed(field, `expected ${what}, found ${describe(value)}`);

const object: Reader<Record<string, unknown>> = (value, field) => {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw expected('an object', value, field);
	return value as Record<string, unknown>;
};

const list: Reader<readonly unknown[]> = (value, field) => {
	if (!Array.isArray(value)) throw expected('a list', value, field);
	return value;
};

const text: Reader<string> = (value, field) => {
	if (typeof value !== 'string') throw expected('a text', value, field);
	return value;
};

const identifier: Reader<string> = (value, field) => {
	const id = text(value, field);
	if (id === '') throw new Malformed(field, 'an id cannot be empty');
	return id;
};

const flag: Reader<boolean> = (value, field) => {
	if (typeof value !== 'boolean') throw expected('true or false', value, field);
	return value;
};

const mostCounted = 1_000_000;

const count: Reader<number> = (value, field) => {
	if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > mostCounted)
		throw expected('a whole number from 0 to 1000000', value, field);
	return value;
};

const weight: Reader<number> = (value, field) => {
	if (typeof value !== 'number' || !(value >= 0 && value <= mostCounted))
		throw expected('a number from 0 to 1000000', value, field);
	return value;
};

const reference =
	(known: ReadonlySet<string>, noun: string): Reader<string> =>
	(value, field) => {
		const id = text(value, field);
		if (!known.has(id)) throw new Malformed(field, `no ${noun} has the id ${clip(id)}`);
		return id;
	};

const references =
	(known: ReadonlySet<string>, noun: string): Reader<readonly string[]> =>
	(value, field) =>
		list(value, field).map((id, index) => reference(known, noun)(id, `${field}[${index}]`));

const filled =
	<Entry>(reader: Reader<readonly Entry[]>): Reader<readonly Entry[]> =>
	(value, field) => {
		const entries = reader(value, field);
		if (entries.length === 0) throw new Malformed(field, 'the list is empty');
		return entries;
	};

const optional = <Result>(
	value: unknown,
	field: string,
	reader: Reader<Result>
): Result | undefined => (value === undefined ? undefined : reader(value, field));

export const readField = {
	object,
	list,
	text,
	identifier,
	flag,
	count,
	weight,
	reference,
	references,
	filled,
	optional
};
