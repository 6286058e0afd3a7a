// The imports of an exchange, newest first.

import type { Context } from '../context.ts';

export async function listImports({ database }: Context, exchangeId: string) {
	return database
		.selectFrom('importFile')
		.select(['id', 'fileName', 'status', 'createdAt'])
		.where('exchangeId', '=', exchangeId)
		.orderBy('createdAt', 'desc')
		.orderBy('id')
		.limit(50)
		.execute();
}
