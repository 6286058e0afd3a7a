// npm run --silent schedule -- PROBLEM.json [--seconds 10] [--seed 1] [--from SCHEDULE.json]
// Writes the schedule as JSON. Exit 0 with an answer (infeasible is one), 2 when the input is wrong.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseProblem } from './parse-problem.ts';
import { parseSchedule } from './parse-schedule.ts';
import { clip } from './read-field.ts';
import { solve } from './solve.ts';

const usage =
	'usage: schedule PROBLEM.json [--seconds 10] [--iterations N] [--seed 1] [--from SCHEDULE.json]';

const fail = (message: string): never => {
	process.stderr.write(`${message}\n`);
	process.exit(2);
};

const readJson = (path: string): unknown => {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		return fail(`${clip(path)}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
	}
	try {
		return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
	} catch (error) {
		const detail = (error as Error).message.replace(/\s+/g, ' ').slice(0, 120);
		return fail(`${clip(path)}: not JSON (${detail})`);
	}
};

const readNumber = (text: string | undefined, name: string, isWhole: (n: number) => boolean) => {
	if (text === undefined) return undefined;
	const value = Number(text);
	if (text.trim() === '' || !isWhole(value)) fail(`--${name}: not a usable number: ${clip(text)}`);
	return value;
};

const readArguments = () => {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				seconds: { type: 'string' },
				iterations: { type: 'string' },
				seed: { type: 'string' },
				from: { type: 'string' }
			}
		});
	} catch (error) {
		return fail(`${(error as Error).message.split(/[.\n]/)[0]}; ${usage}`);
	}
};

const { values, positionals } = readArguments();
if (positionals.length !== 1) fail(usage);
const seconds = readNumber(values.seconds, 'seconds', (n) => n >= 0 && n <= 86_400);
const iterations = readNumber(
	values.iterations,
	'iterations',
	(n) => n >= 0 && Number.isSafeInteger(n)
);
const seed = readNumber(values.seed, 'seed', (n) => Number.isSafeInteger(n));
const parsed = parseProblem(readJson(positionals[0]!));
const from = values.from === undefined ? undefined : parseSchedule(readJson(values.from));

if (!parsed.ok) fail(parsed.message);
else if (from && !from.ok) fail(from.message);
else {
	const schedule = solve(parsed.problem, {
		seconds,
		iterations,
		seed,
		from: from?.ok ? from.schedule : undefined
	});
	if (schedule.cause) process.stderr.write(`${schedule.status}: ${schedule.cause}\n`);
	process.stdout.write(`${JSON.stringify(schedule, undefined, '\t')}\n`);
}
