// @trobada/scheduling: meetings, people, slots and places in; a timetable, its bound and reasons out.
export { candidatesOf } from './problem.ts';
export type {
	Meeting,
	Participant,
	Place,
	ScheduleProblem,
	Seat,
	Slot,
	Travel
} from './problem.ts';
export type {
	Bound,
	Change,
	Cost,
	HeldMeeting,
	Reason,
	Schedule,
	Status,
	UnscheduledMeeting
} from './schedule.ts';
export { parseProblem } from './parse-problem.ts';
export type { ParsedProblem } from './parse-problem.ts';
export { parseSchedule } from './parse-schedule.ts';
export type { ParsedSchedule } from './parse-schedule.ts';
export { solve } from './solve.ts';
export type { Progress, SolveOptions } from './solve.ts';
export { findViolations } from './violations.ts';
export { applyChange, describeChanges } from './cheapest-change.ts';
export { solveRotation } from './solve-rotation.ts';
export type {
	Rotation,
	RotationOptions,
	RotationPerson,
	RotationProblem,
	RotationResult,
	RotationTable
} from './rotation.ts';
