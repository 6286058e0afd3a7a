// Kind of job → what does it. A new kind of background work is one line here.

import { runSolver } from '../timetable/run-solver.ts';
import type { JobHandler } from './job.ts';

export const jobHandlers: Readonly<Record<string, JobHandler>> = {
	'solve-timetable': runSolver
};
