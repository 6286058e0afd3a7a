// A vector as text, for keeping it in a database and posting it between threads.

/** Four bytes a figure, little-endian, in base64: vectors of one length make texts of one length. */
export function packVector(vector: Float32Array): string {
	const bytes = Buffer.alloc(vector.length * 4);
	for (const [place, value] of vector.entries()) bytes.writeFloatLE(value, place * 4);
	return bytes.toString('base64');
}

export function unpackVector(packed: string): Float32Array {
	const bytes = Buffer.from(packed, 'base64');
	return Float32Array.from({ length: bytes.length / 4 }, (_, place) =>
		bytes.readFloatLE(place * 4)
	);
}
