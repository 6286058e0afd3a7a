// Why the database refused a write, in one word for SQLite and PostgreSQL.

export type Refusal = 'twice' | 'missing' | 'crossing';

/**
 * `twice`: a unique index; `missing`: a foreign key names what is not there; `crossing`: two
 * transactions got in each other's way, and one may simply try again.
 */
export function refusalOf(error: unknown): Refusal | null {
	if (!(error instanceof Error)) return null;
	const code = 'code' in error ? error.code : null;
	if (code === '23505' || /UNIQUE constraint failed/i.test(error.message)) return 'twice';
	if (code === '23503' || /FOREIGN KEY constraint failed/i.test(error.message)) return 'missing';
	if (code === '40001' || code === '40P01' || /database is locked/i.test(error.message)) {
		return 'crossing';
	}
	return null;
}

/** Whether a write was refused by a unique index. */
export function isUniqueViolation(error: unknown): boolean {
	return refusalOf(error) === 'twice';
}
