// Kind of job → what does it. A new kind of background work is one line here.

import { drawMap } from '../needs-map/draw-map.ts';
import { drawMapKind } from '../needs-map/stamp-map.ts';
import { runComputation } from '../suggestion/run-computation.ts';
import { computeKind } from '../suggestion/suggestion.ts';
import { runSolver } from '../timetable/run-solver.ts';
import type { JobHandler } from './job.ts';

export const jobHandlers: Readonly<Record<string, JobHandler>> = {
	'solve-timetable': runSolver,
	[drawMapKind]: drawMap,
	[computeKind]: runComputation
};
