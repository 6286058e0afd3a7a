import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'match-'));

function match(content: string) {
	const file = join(folder, 'problem.json');
	writeFileSync(file, content);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(import.meta.dirname, 'cli.ts'), file],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

test('writes rankings with reasons and unknown words', () => {
	const { status, stdout } = match(
		JSON.stringify({
			format: 'trobada.match-problem/1',
			needs: [{ id: 'n1', language: 'it', title: 'Suini', text: 'xilografo' }],
			offers: [{ id: 'o1', language: 'ca', title: 'Porcí', text: '' }]
		})
	);
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toEqual({
		format: 'trobada.matches/1',
		rankings: [
			{
				need: 'n1',
				offers: [
					{
						offer: 'o1',
						score: expect.any(Number),
						reasons: [{ concept: 'pig-farming', kind: 'same', need: ['Suini'], offer: ['Porcí'] }]
					}
				]
			}
		],
		unknownWords: [{ word: 'xilografo', language: 'it', count: 1 }]
	});
});

test('answers a malformed file with one line that names the field, and 2', () => {
	const { status, stdout, stderr } = match('{ "format": "trobada.match-problem/1", "needs": 3 }');
	expect(status).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).toBe('needs: must be a list\n');
});
