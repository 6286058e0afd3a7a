// Plays the whole exchange through the same use cases as the pages: import, confirm, match, wish,
// solve, release, tell what was learnt. Nothing is written around them.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openApplication } from '../src/application.ts';
import { readSettings } from '../src/platform/settings.ts';
import { system } from '#domain/access/actor.ts';
import { signInPath } from '#domain/access/request-sign-in.ts';
import type { Context } from '#domain/context.ts';
import { changePhase } from '#domain/exchange/change-phase.ts';
import type { ExchangePhase } from '#database/values.ts';
import { previewImport } from '#domain/import/preview-import.ts';
import { runImport } from '#domain/import/run-import.ts';
import { uploadImport } from '#domain/import/upload-import.ts';
import type { Outcome } from '#domain/outcome.ts';
import { confirmInvited } from '#domain/participation/confirm-invited.ts';
import { computeExchangeSuggestions } from '#domain/suggestion/compute-suggestions.ts';
import { releaseTimetable } from '#domain/timetable/release-timetable.ts';
import { solveTimetable } from '#domain/timetable/solve-timetable.ts';
import { translator } from '#messages/messages.ts';
import { addCrowd } from './add-crowd.ts';
import { countSummary, type Summary } from './count-summary.ts';
import { layOutExchange } from './lay-out-exchange.ts';
import { nameHosts } from './name-hosts.ts';
import { playPractices } from './play-practices.ts';
import { playWishes } from './play-wishes.ts';

type Play = { files: string[]; participants?: number; say(line: string): void };
type Link = { role: string; name: string; link: string };
type Played =
	{ ok: true; text: string; summary: Summary; links: Link[] } | { ok: false; message: string };

const solveSeconds = 10;

export async function playExchange({ files, participants, say }: Play): Promise<Played> {
	const started = performance.now();
	const settings = readSettings();
	const application = await openApplication(settings);
	const context = application.contextFor(system);
	try {
		const { exchangeId, people } = await layOutExchange(context);
		for (const file of files) {
			const refusal = await importFile(context, exchangeId, file, say);
			if (refusal) return { ok: false, message: refusal };
		}
		await nameHosts(context, exchangeId);
		if (participants) await addCrowd(context, exchangeId, participants);
		must(await confirmInvited(context, { exchangeId }));
		await setPhase(context, exchangeId, 'matchmaking');
		say('Matching needs and offers…');
		const { jobId } = must(await computeExchangeSuggestions(context, { exchangeId }));
		if (jobId) {
			application.jobs.wake();
			await finished(context, jobId);
		}
		await playWishes(context, exchangeId);
		say('Solving the timetable…');
		const seconds = participants ? 30 : solveSeconds;
		const solved = must(await solveTimetable(context, { exchangeId, seconds, seed: 1 }));
		application.jobs.wake();
		await finished(context, solved.jobId);
		const draft = await context.database
			.selectFrom('timetable')
			.select('version')
			.where('id', '=', solved.timetableId)
			.executeTakeFirstOrThrow();
		must(await releaseTimetable(context, { exchangeId, version: draft.version }));
		await playPractices(context, exchangeId);
		const summary = await countSummary(context, exchangeId, (performance.now() - started) / 1000);
		const links: Link[] = [];
		for (const { role, email, name } of await people()) {
			const token = await application.signIn.makeToken(email, 24 * 3600);
			links.push({ role, name, link: settings.appUrl + signInPath('en', token) });
		}
		return { ok: true, text: describe(summary), summary, links };
	} finally {
		await application.stop();
	}
}

async function importFile(
	context: Context,
	exchangeId: string,
	file: string,
	say: (line: string) => void
): Promise<string | null> {
	const fileName = basename(file);
	const t = translator('en');
	const uploaded = await uploadImport(context, {
		exchangeId,
		fileName,
		bytes: new Uint8Array(readFileSync(file))
	});
	if (!uploaded.ok) {
		const key = uploaded.fields?.file ?? `problem.${uploaded.reason}`;
		return `${fileName}: ${t(key)}`;
	}
	const preview = await previewImport(context, uploaded.id);
	if (!preview.ok) return `${fileName}: ${t(`problem.${preview.reason}`)}`;
	for (const { name, other } of preview.duplicates.organisations) {
		if (other.in === 'sheet')
			say(`${fileName}: “${name}” and “${other.name}” are one organisation.`);
	}
	if (!preview.ready) {
		const lines = preview.problems
			.filter(({ severity }) => severity === 'error')
			.slice(0, 20)
			.map(
				({ row, column = '', problem, value = '', parameters }) =>
					`  ${column}${row}: ${t(`import.problem.${problem}`, { value, ...parameters })}`
			);
		const missing = preview.missing.map(
			(field) => `  ${t('import.missing')} ${t(`import.field.${field}`)}`
		);
		return [`${fileName}:`, ...missing, ...lines].join('\n');
	}
	const run = must(await runImport(context, preview.file));
	say(`${fileName}: ${run.counts.organisations} organisations, ${run.counts.people} people.`);
	return null;
}

async function setPhase(context: Context, id: string, phase: ExchangePhase) {
	const { version } = await context.database
		.selectFrom('exchange')
		.select('version')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	must(await changePhase(context, { id, version, phase }));
}

async function finished(context: Context, jobId: string) {
	for (;;) {
		const { status, result } = await context.database
			.selectFrom('job')
			.select(['status', 'result'])
			.where('id', '=', jobId)
			.executeTakeFirstOrThrow();
		if (status === 'done') return;
		if (status === 'failed' || status === 'cancelled')
			throw new Error(`a job of the demo ${status}: ${result}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

function must<Value extends object>(outcome: Outcome<Value>): Value {
	if (outcome.ok) return outcome;
	throw new Error(`the demo was refused: ${JSON.stringify(outcome)}`);
}

function describe({ meetings, ...counts }: Summary): string {
	return `
${counts.participants} people of ${counts.organisations} organisations, ${counts.needs} needs and ${counts.offers} offers
${counts.suggestions} suggestions, ${counts.wishes} wishes
${meetings.held} of ${meetings.wished} wished meetings held, ${meetings.breaks} breaks (proved bound ${meetings.bound}, ${meetings.status})
${counts.practices} practices published
${counts.seconds} seconds
`;
}
