// Runs clingo or HiGHS in a worker thread of its own, so that it can be stopped, and posts each cost
// it prints on the way.
import { parentPort, workerData } from 'node:worker_threads';
import type { Runner as ClingoRunner } from 'clingo-wasm';
import clingo from 'clingo-wasm';
import * as highsModule from 'highs';

// The types of both packages describe their CommonJS builds only.
type Solution = {
	readonly Status: string;
	readonly ObjectiveValue: number;
	readonly Columns: Readonly<Record<string, { readonly Primal: number }>>;
};
type Highs = { solve: (text: string, options: object) => Solution };
const loadHighs = (highsModule as unknown as { default: () => Promise<Highs> }).default;

export type PeerRequest = {
	readonly solver: 'clingo' | 'highs';
	readonly text: string;
	readonly seconds: number;
};

const { solver, text, seconds } = workerData as PeerRequest;
const post = (message: { cost?: number; isProved?: boolean; isInfeasible?: boolean }) =>
	parentPort!.postMessage(message);

if (solver === 'clingo') {
	const lines: string[] = [];
	const runner = new (clingo as unknown as { Runner: typeof ClingoRunner }).Runner({
		singleThreaded: true,
		print: (line: string) => {
			// The answer is JSON, one token a line: the cost follows the line that opens its list.
			if (lines.at(-1)?.includes('"Costs": [')) post({ cost: Number(line) });
			lines.push(line);
		}
	});
	console.info = () => {};
	await runner.init();
	Object.defineProperty(runner, 'results', { get: () => lines, set: () => (lines.length = 0) });
	post({});
	const result = runner.run(text, 0, ['--opt-mode=opt']);
	post({
		isProved: result.Result === 'OPTIMUM FOUND',
		isInfeasible: result.Result === 'UNSATISFIABLE'
	});
} else {
	const highs = await loadHighs();
	post({});
	const result = highs.solve(text, { time_limit: seconds, output_flag: false });
	const cost = Number.isFinite(result.ObjectiveValue)
		? Math.round(result.ObjectiveValue)
		: undefined;
	const isPoint = Object.values(result.Columns).some(
		(column) => 'Primal' in column && column.Primal
	);
	post({
		cost: isPoint ? cost : undefined,
		isProved: result.Status === 'Optimal',
		isInfeasible: result.Status === 'Infeasible'
	});
}
