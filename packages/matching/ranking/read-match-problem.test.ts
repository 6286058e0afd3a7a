import { expect, test } from 'vitest';
import { readMatchProblem } from './read-match-problem.ts';

const good = {
	format: 'trobada.match-problem/1',
	needs: [{ id: 'n1', title: 'Aigua', text: 'Aigua' }],
	offers: [{ id: 'o1', language: 'it', title: 'Acqua', text: 'Acqua', owner: 'org' }]
};
const reasonOf = (change: object) => {
	const problem = readMatchProblem(JSON.stringify({ ...good, ...change }));
	return problem.ok ? undefined : problem.reason;
};

test('reads needs and offers, language and owner as they come', () => {
	expect(readMatchProblem(JSON.stringify(good))).toEqual({
		ok: true,
		needs: good.needs,
		offers: good.offers
	});
});

test('names the field that is wrong', () => {
	expect(reasonOf({ format: 'other/1' })).toMatch(/^format: /);
	expect(reasonOf({ needs: undefined })).toMatch(/^needs: /);
	expect(reasonOf({ offers: {} })).toMatch(/^offers: /);
	expect(reasonOf({ needs: [null] })).toMatch(/^needs\[0\]: /);
	expect(reasonOf({ needs: [{ id: 7, text: '' }] })).toMatch(/^needs\[0\]\.id: /);
	expect(reasonOf({ needs: [{ id: 'n', title: 1 }] })).toMatch(/^needs\[0\]\.title: /);
	expect(reasonOf({ needs: [{ id: 'n' }] })).toMatch(/^needs\[0\]\.text: /);
	expect(reasonOf({ offers: [...good.offers, ...good.offers] })).toMatch(/^offers\[1\]\.id: /);
	expect(reasonOf({ offers: [{ id: 'o', text: '', language: 'Catalan!' }] })).toMatch(
		/^offers\[0\]\.language: /
	);
	expect(reasonOf({ offers: [{ id: 'o', text: '', owner: 3 }] })).toMatch(/^offers\[0\]\.owner: /);
});

test('says in one line that a file is not JSON', () => {
	const problem = readMatchProblem('{\n"needs": [,\n}');
	expect(problem.ok).toBe(false);
	expect(!problem.ok && problem.reason).toMatch(/^not JSON: [^\n]+$/);
	expect(readMatchProblem('[]').ok).toBe(false);
});
