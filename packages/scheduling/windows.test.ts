import { describe, expect, it } from 'vitest';
import { generateEvent } from './benchmark/generate-event.ts';
import { buildModel } from './model.ts';
import { createRandom } from './random.ts';
import { chooseWindows } from './windows.ts';

const event = (tableUse: number) =>
	buildModel(
		generateEvent({ people: 200, slots: 20, perPerson: 8, tableUse, areRequired: true, seed: 1 })
	);

describe('windows', () => {
	it('have as many slots in which the person is there as meetings', () => {
		const model = event(0.9);
		const meetings = new Int32Array(model.participantCount);
		for (const p of model.candidates) meetings[p]!++;
		const { first, last } = chooseWindows(model, createRandom(1));
		for (let p = 0; p < model.participantCount; p++) {
			let there = 0;
			for (let t = first[p]!; t <= last[p]!; t++)
				there += model.available[p * model.slotCount + t]!;
			if (meetings[p]! > 0) expect(there).toBe(meetings[p]);
		}
	});

	it('ask no slot for more seats than its tables have', () => {
		const model = event(0.9);
		const { first, last } = chooseWindows(model, createRandom(1));
		for (let t = 0; t < model.slotCount; t++) {
			let people = 0;
			first.forEach((from, p) => (people += from <= t && t <= last[p]! ? 1 : 0));
			expect(people).toBeLessThanOrEqual(2 * model.room[t]!);
		}
	});

	it('bring people who meet together', () => {
		const model = event(0.5);
		const { first, last } = chooseWindows(model, createRandom(1));
		let apart = 0;
		for (let m = 0; m < model.meetingCount; m++) {
			const [p, q] = [model.candidates[2 * m]!, model.candidates[2 * m + 1]!];
			if (Math.min(last[p]!, last[q]!) < Math.max(first[p]!, first[q]!)) apart++;
		}
		expect(apart).toBe(0);
	});
});
