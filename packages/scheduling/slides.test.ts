import { describe, expect, it } from 'vitest';
import { generateEvent } from './benchmark/generate-event.ts';
import { construct } from './construct.ts';
import { createChainSearch } from './kempe-chains.ts';
import { buildModel } from './model.ts';
import { createRandom } from './random.ts';
import { createSlides } from './slides.ts';

const prices = { required: 9, weight: 9, minimum: 9, changed: 9, idle: 0 };

const event = () => {
	const problem = generateEvent({
		people: 40,
		slots: 12,
		perPerson: 5,
		tableUse: 0.7,
		areRequired: true,
		seed: 3
	});
	const random = createRandom(5);
	const timetable = construct(buildModel(problem), random);
	return { timetable, random };
};

describe('slides', () => {
	it('say how many breaks the chain that they begin adds', () => {
		const { timetable, random } = event();
		const slides = createSlides(timetable);
		const chains = createChainSearch(timetable);
		// Many free tables: no second chain is needed.
		timetable.model.room.fill(99);
		let moved = 0;
		for (let draw = 0; draw < 3000; draw++) {
			const move = slides.propose(random);
			if (move < 0) continue;
			const [m, t] = [Math.floor(move / 12), move % 12];
			if (!chains.plan(m, t, random)) continue;
			expect(chains.price(prices)).toBe(slides.added());
			const before = timetable.tally.breaks;
			if (slides.added() > 0) continue;
			chains.move();
			timetable.keep();
			moved++;
			expect(timetable.tally.breaks - before).toBe(slides.added());
		}
		expect(moved).toBeGreaterThan(50);
	});
});
