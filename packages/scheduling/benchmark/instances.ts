// The published instances: cost, bound and time against the best costs known and other solvers.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScheduleProblem } from '../problem.ts';
import { solve } from '../solve.ts';
import { findViolations } from '../violations.ts';
import { readInstance } from './read-instance.ts';
import type { PeerAnswer } from './run-peer.ts';
import { peers, runPeer } from './run-peer.ts';

type BestKnown = {
	readonly breaks?: number;
	readonly proof?: 'proved' | 'published' | 'open';
	readonly infeasible?: boolean;
	readonly maxsatSeconds?: number;
};

export type InstanceOptions = {
	readonly folder: string;
	readonly seconds: number;
	readonly only: string;
	readonly withPeers: boolean;
};

const readBestKnown = (folder: string): ReadonlyMap<string, BestKnown> => {
	const path = join(folder, 'best-known.json');
	if (!existsSync(path)) return new Map();
	const { instances } = JSON.parse(readFileSync(path, 'utf8')) as {
		instances: Record<string, BestKnown>;
	};
	// A name may be followed by the name of the same instance elsewhere.
	return new Map(Object.entries(instances).map(([name, best]) => [name.split(' ')[0]!, best]));
};

const median = (numbers: readonly number[]): number =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Ours: the answer, and when everything was held with as few breaks as these. */
const runOurs = (problem: ScheduleProblem, seconds: number, breaks: number) => {
	let reachedAt: number | undefined;
	const schedule = solve(problem, {
		seconds,
		seed: 1,
		onProgress: ({ cost, seconds: now }) => {
			if (cost.unscheduledWeight === 0 && cost.breaks <= breaks) reachedAt ??= now;
		}
	});
	const isWhole = schedule.status !== 'infeasible' && schedule.status !== 'unknown';
	if (isWhole && findViolations(problem, schedule).length > 0)
		throw new Error(`a rule is broken: ${findViolations(problem, schedule)[0]}`);
	return { schedule, reachedAt };
};

const showPeer = (answer: PeerAnswer): string => {
	if (answer.isInfeasible) return `infeasible@${answer.seconds.toFixed(1)}`;
	if (answer.breaks === undefined) return '–';
	return `${answer.breaks}${answer.isProved ? '*' : ''}@${answer.seconds.toFixed(1)}`;
};

const showBest = (best: BestKnown): string => {
	if (best.infeasible) return 'infeasible';
	if (best.breaks === undefined) return '';
	return `${best.breaks}${best.proof === 'open' ? '' : '*'}`;
};

/** Prints the table and its sums. A star marks a proved optimum. */
export const reportInstances = async (options: InstanceOptions): Promise<void> => {
	const known = readBestKnown(options.folder);
	const files = readdirSync(options.folder)
		.filter((file) => file.endsWith('.dzn') && file.includes(options.only))
		.sort();
	const others = options.withPeers ? peers : [];
	const titles = ['instance', 'best known', 'ours', 'bound', 'seconds', 'best at', ...others];
	if (options.withPeers) titles.push('MaxSAT (published, other hardware)');
	console.log(`| ${titles.join(' | ')} |\n| ${titles.map(() => '---').join(' | ')} |`);
	const refuted: number[] = [];
	const atBest: number[] = [];
	let proved = 0;
	let tied = 0;
	let better = 0;
	let feasible = 0;
	for (const file of files) {
		const name = file.slice(0, -4);
		const best = known.get(name) ?? {};
		const problem = readInstance(readFileSync(join(options.folder, file), 'utf8'));
		const { schedule, reachedAt } = runOurs(problem, options.seconds, best.breaks ?? -1);
		const { status, cost, bound } = schedule;
		if (status === 'infeasible') refuted.push(schedule.seconds);
		else {
			feasible++;
			if (status === 'optimal') proved++;
			const isWhole = status !== 'unknown';
			if (isWhole && best.breaks !== undefined && cost.breaks <= best.breaks) {
				tied++;
				atBest.push(reachedAt ?? schedule.seconds);
				if (cost.breaks < best.breaks) better++;
			}
		}
		const star = status === 'optimal' ? '*' : '';
		const ours =
			status === 'infeasible'
				? 'infeasible'
				: status === 'unknown'
					? `${cost.unscheduledWeight} not held`
					: `${cost.breaks}${star}`;
		const row = [
			name,
			showBest(best),
			ours,
			status === 'infeasible' ? '' : bound.breaks,
			schedule.seconds.toFixed(3),
			reachedAt?.toFixed(2) ?? ''
		];
		for (const peer of others) row.push(showPeer(await runPeer(peer, problem, options.seconds)));
		if (options.withPeers) row.push(best.maxsatSeconds?.toFixed(1) ?? '');
		console.log(`| ${row.join(' | ')} |`);
	}
	console.log(
		`\n${files.length} instances: ${refuted.length} refuted, the slowest in ` +
			`${(1000 * Math.max(0, ...refuted)).toFixed(0)} ms; of ${feasible} others ${proved} proved ` +
			`optimal, ${tied} at the best known cost or below, ${better} below it; ` +
			`median time to that cost ${median(atBest).toFixed(2)} s.\n`
	);
};
