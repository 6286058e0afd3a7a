// How time and memory grow: events of 24 slots with nine tenths of the tables taken and a quarter of
// the people with a blocked window.
import { execFileSync } from 'node:child_process';
import { solve } from '../solve.ts';
import { findViolations } from '../violations.ts';
import { generateEvent } from './generate-event.ts';

const secondsFor = (people: number): number =>
	people >= 100_000 ? 100 : people >= 10_000 ? 29 : 5;

/** One row of the table; memory is the most that the process ever had. */
const measure = (people: number): string => {
	const perPerson = people >= 100_000 ? 10 : 10.9;
	const problem = generateEvent({
		people,
		slots: 24,
		perPerson,
		tableUse: 0.9,
		areRequired: true,
		seed: 1
	});
	let wholeAt: number | undefined;
	const schedule = solve(problem, {
		seconds: secondsFor(people),
		seed: 1,
		onProgress: ({ cost, seconds }) => {
			if (cost.unscheduledWeight === 0) wholeAt ??= seconds;
		}
	});
	const broken = findViolations(problem, schedule).filter((line) => !line.endsWith('is required'));
	if (broken.length > 0) throw new Error(broken[0]);
	const memory = Math.round(process.resourceUsage().maxRSS / 1024);
	return (
		`| ${people} | ${problem.meetings.length} | ${schedule.unscheduled.length} | ` +
		`${(schedule.cost.breaks / people).toFixed(3)} | ${schedule.seconds.toFixed(1)} | ` +
		`${memory} MB | ${wholeAt?.toFixed(1) ?? '–'} s |`
	);
};

/** Prints one row per size, each measured in a process of its own. */
export const reportGrowth = (sizes: readonly number[]): void => {
	console.log(
		'| people | meetings | not held | breaks per person | seconds | memory | all held at |'
	);
	console.log('| --- | --- | --- | --- | --- | --- | --- |');
	for (const people of sizes) {
		const args = [import.meta.filename, String(people)];
		execFileSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
	}
	console.log();
};

if (import.meta.main) console.log(measure(Number(process.argv[2])));
