import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'schedule-'));
const cli = join(import.meta.dirname, 'cli.ts');
const example = join(import.meta.dirname, 'examples/four-people.json');

const run = (...words: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
};

const write = (text: string) => {
	const path = join(folder, 'problem.json');
	writeFileSync(path, text);
	return path;
};

describe('the schedule command', () => {
	it('writes a proved schedule for the example of the README', () => {
		const { status, stdout } = run(example);
		const schedule = JSON.parse(stdout);
		expect(status).toBe(0);
		expect(schedule).toMatchObject({ status: 'optimal', unscheduled: [], cost: { breaks: 0 } });
	});

	it('stays with an earlier schedule', () => {
		const { stdout } = run(example);
		const path = join(folder, 'schedule.json');
		writeFileSync(path, stdout);
		expect(JSON.parse(run(example, '--from', path).stdout).cost.changed).toBe(0);
	});

	it('says in one line why nothing is possible, and that is an answer', () => {
		const problem = JSON.parse(readFileSync(example, 'utf8'));
		for (const meeting of problem.meetings) meeting.required = true;
		problem.slots = [{ id: '9:00' }, { id: '9:30' }];
		const { status, stdout, stderr } = run(write(JSON.stringify(problem)));
		expect(status).toBe(0);
		expect(stderr).toBe('infeasible: Anna has 3 meetings but only 2 free slots\n');
		expect(JSON.parse(stdout)).toMatchObject({ status: 'infeasible' });
	});

	const faults: [string, string[], RegExp][] = [
		['no file', [], /^usage: /],
		['a file that is not there', ['nowhere.json'], /cannot be read \(ENOENT\)/],
		['text that is not JSON', [write('{"slots": [')], /not JSON/],
		['a seed that is no number', [example, '--seed', 'x'], /^--seed: not a usable number: "x"/],
		['an unknown option', [example, '--fast'], /^Unknown option '--fast'/]
	];
	for (const [name, words, message] of faults)
		it(`answers ${name} with one line and exit 2`, () => {
			if (name.includes('JSON')) write('{"slots": [');
			const { status, stdout, stderr } = run(...words);
			expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
			expect(stderr).toMatch(/^[^\n]+\n$/);
			expect(stderr).toMatch(message);
		});

	it('answers ids of a million letters with one short line', () => {
		const problem = JSON.parse(readFileSync(example, 'utf8'));
		problem.meetings[0].participants[0] = 'x'.repeat(1_000_000);
		const { status, stderr } = run(write(JSON.stringify(problem)));
		expect(status).toBe(2);
		expect(stderr).toMatch(
			/^meetings\[0\]\.participants\[0\]: no participant has the id "x{40}…"\n$/
		);
	});
});
