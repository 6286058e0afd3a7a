// Reads a published instance (MiniZinc data, .dzn) of the business-to-business meeting scheduling
// problem as a problem of the contract. Source of the format: Bofill et al. (JAIR 74, 2022).
// Two traps: the lists of `meetingsxBusiness` count meetings from 2 (1 stands for none) while all
// other arrays count from 1, so they are not read at all; one family has the same pair twice.
import type { ScheduleProblem } from '../problem.ts';

const readNumber = (text: string, name: string): number => {
	const found = new RegExp(`\\b${name}\\s*=\\s*(\\d+)`).exec(text);
	if (!found) throw new Error(`${name} is missing`);
	return Number(found[1]);
};

const readArray = (text: string, name: string): string => {
	const found = new RegExp(`\\b${name}\\s*=\\s*\\[([^\\]]*)\\]`).exec(text);
	return found?.[1] ?? '';
};

const readSets = (text: string, name: string): number[][] =>
	[...readArray(text, name).matchAll(/\{([^}]*)\}/g)].map((set) =>
		[...set[1]!.matchAll(/\d+/g)].map(Number)
	);

/** Every meeting must be held; a row of `requested` is two people and a session (3: either). */
export const readInstance = (text: string): ScheduleProblem => {
	const people = readNumber(text, 'nBusiness');
	const tables = readNumber(text, 'nTables');
	const slotCount = readNumber(text, 'nTotalSlots');
	const morning = readNumber(text, 'nMorningSlots');
	const rows = readArray(text, 'requested')
		.split('|')
		.map((row) => [...row.matchAll(/\d+/g)].map(Number))
		.filter((row) => row.length === 3);
	const fixed = [...readArray(text, 'fixed').matchAll(/\d+/g)].map(Number);
	const before = readSets(text, 'precedences');
	const forbidden = readSets(text, 'forbidden');
	const numbers = Array.from({ length: slotCount }, (_, index) => index + 1);
	const slotIds = (from: number, to: number) =>
		numbers.filter((t) => t >= from && t <= to).map((t) => `s${t}`);
	return {
		format: 'trobada.schedule-problem/1',
		slots: numbers.map((t) => ({ id: `s${t}`, session: t <= morning ? 'morning' : 'afternoon' })),
		places: Array.from({ length: tables }, (_, index) => ({ id: `t${index + 1}` })),
		participants: Array.from({ length: people }, (_, index) => ({
			id: `p${index + 1}`,
			unavailable: (forbidden[index] ?? []).filter((t) => t > 0).map((t) => `s${t}`)
		})),
		meetings: rows.map(([one, other, session], index) => ({
			id: `m${index + 1}`,
			participants: [`p${one}`, `p${other}`],
			required: true,
			...(session === 1 && { slots: slotIds(1, morning) }),
			...(session === 2 && { slots: slotIds(morning + 1, slotCount) }),
			...(fixed[index] && { fixed: { slot: `s${fixed[index]}` } }),
			after: (before[index] ?? []).map((m) => `m${m}`)
		}))
	};
};
