import { describeOperation } from '#api/document.ts';
import { operations } from '#api/operations.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const described = operations.map((operation) => {
		const { parameters, summary } = describeOperation(operation);
		return {
			name: operation.name,
			noun: operation.noun,
			method: operation.method.toUpperCase(),
			path: `/api/v1${operation.path}`,
			summary,
			parameters: parameters.map(({ name, required }) => ({ name, required })),
			body: Object.keys(operation.example).length > 0 && operation.method !== 'get',
			example: JSON.stringify(operation.example, null, '\t'),
			answer: JSON.stringify(operation.exampleAnswer, null, '\t'),
			status: operation.status
		};
	});
	return { nouns: [...Map.groupBy(described, ({ noun }) => noun)] };
};
