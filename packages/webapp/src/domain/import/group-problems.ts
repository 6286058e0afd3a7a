// Problems by kind, the errors first, each kind with a few examples: a thousand formulas are one line.

import type { Problem, ProblemKey } from './import.ts';

export type ProblemGroup = {
	problem: ProblemKey;
	severity: Problem['severity'];
	examples: readonly Problem[];
	more: number;
};

const mostExamples = 20;

export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
	return [...Map.groupBy(problems, ({ problem, severity }) => `${severity} ${problem}`).values()]
		.map((group) => ({
			problem: group[0]!.problem,
			severity: group[0]!.severity,
			examples: group.slice(0, mostExamples),
			more: Math.max(0, group.length - mostExamples)
		}))
		.sort((a, b) => a.severity.localeCompare(b.severity));
}
