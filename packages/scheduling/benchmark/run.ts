// npm run benchmark -- [--instances DIR] [--seconds 10] [--only TEXT] [--peers] [--events] [--large]
// Prints Markdown tables: the published instances against the best costs known and, with --peers,
// against other solvers in the same run; with --events generated events: growth, choice and repair
// (--large adds the event of 100,000 people).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportChoice } from './choice.ts';
import { reportGrowth } from './growth.ts';
import { reportInstances } from './instances.ts';
import { reportRepair } from './repair.ts';
import { reportRotation } from './rotation.ts';

const { values } = parseArgs({
	options: {
		instances: { type: 'string' },
		seconds: { type: 'string', default: '10' },
		only: { type: 'string', default: '' },
		peers: { type: 'boolean', default: false },
		events: { type: 'boolean', default: false },
		large: { type: 'boolean', default: false }
	}
});

const beside = join(import.meta.dirname, '../../../../shared/bench/b2b');
const folder = values.instances ?? beside;
const seconds = Number(values.seconds);

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, one core\n`);
if (values.events) {
	reportGrowth(values.large ? [500, 2_000, 10_000, 100_000] : [500, 2_000, 10_000]);
	await reportChoice();
	reportRepair();
	reportRotation();
} else if (existsSync(folder))
	await reportInstances({ folder, seconds, only: values.only, withPeers: values.peers });
else {
	console.error(`${folder}: no such folder; give the folder of the .dzn files with --instances`);
	process.exitCode = 2;
}
