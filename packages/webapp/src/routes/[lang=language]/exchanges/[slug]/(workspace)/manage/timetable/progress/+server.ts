// How far the solver is, once a second, as server-sent events; the page also works by reloading.
import { may } from '#domain/access/may.ts';
import { findExchange } from '#domain/exchange/queries.ts';
import { decline } from '#domain/outcome.ts';
import { latestSolve } from '#domain/timetable/queries.ts';
import { orRefuse } from '../../../../../../../form.ts';
import type { RequestHandler } from './$types';

const everyMilliseconds = 1000;
const longestMilliseconds = 10 * 60 * 1000;

export const GET: RequestHandler = async (event) => {
	const { context } = event.locals;
	const { exchange } = orRefuse(event, await findExchange(context, event.params.slug));
	if (!may(context.actor, 'timetable.view', { exchangeId: exchange.id })) {
		orRefuse(event, decline('not-allowed'));
	}
	const started = performance.now();
	let timer: ReturnType<typeof setTimeout>;
	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			const encoder = new TextEncoder();
			async function tick() {
				const job = await latestSolve(context, exchange.id);
				const { status = 'done', progress = null } = job ?? {};
				const data = JSON.stringify({ status, progress });
				controller.enqueue(encoder.encode(`data: ${data}\n\n`));
				const over = status !== 'queued' && status !== 'running';
				if (over || performance.now() - started > longestMilliseconds) controller.close();
				else timer = setTimeout(guarded, everyMilliseconds);
			}
			const guarded = () => tick().catch((error) => controller.error(error));
			guarded();
		},
		cancel: () => clearTimeout(timer)
	});
	return new Response(stream, {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
	});
};
