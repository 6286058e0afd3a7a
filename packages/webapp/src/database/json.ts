// JSON lives in text columns on both databases; these two keep its type with it.

/** Text that holds the JSON of a `Value`. */
export type Json<Value> = string & { readonly json?: Value };

export function toJson<Value>(value: Value): Json<Value> {
	return JSON.stringify(value);
}

export function fromJson<Value>(text: Json<Value>): Value {
	return JSON.parse(text) as Value;
}
