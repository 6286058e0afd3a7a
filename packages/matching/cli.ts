// `npm run --silent match -- FILE.json`: ranks every offer for every need of a match problem.
import { readFileSync } from 'node:fs';
import { readMatchProblem } from './ranking/read-match-problem.ts';
import { rank } from './ranking/rank.ts';

const problem = readProblemFile(process.argv[2]);
if (!problem.ok) {
	process.stderr.write(problem.reason + '\n');
	process.exitCode = 2;
} else {
	const { rankings, unknownWords } = rank(problem);
	const matches = {
		format: 'trobada.matches/1',
		rankings: rankings.map(({ need, offers }) => ({
			need,
			offers: offers.map(({ offer, score, reasons }) => ({
				offer,
				score: Number(score.toFixed(4)),
				reasons: reasons.map(({ concept, kind, needWords, offerWords }) => ({
					concept,
					kind,
					need: needWords.map((words) => words.text),
					offer: offerWords.map((words) => words.text)
				}))
			}))
		})),
		unknownWords
	};
	process.stdout.write(JSON.stringify(matches, null, '\t') + '\n');
}

function readProblemFile(path: string | undefined) {
	if (!path) return { ok: false as const, reason: 'usage: npm run --silent match -- FILE.json' };
	try {
		return readMatchProblem(readFileSync(path, 'utf8'));
	} catch (error) {
		return { ok: false as const, reason: `${path}: ${(error as Error).message}` };
	}
}
