import { afterAll, beforeEach, expect, test } from 'vitest';
import type { MatchingWork, NeedsMap } from '@trobada/matching';
import { matchAside } from './match-aside.ts';

let started = 0;
const count = () => started++;
process.on('worker', count);
afterAll(() => void process.off('worker', count));
beforeEach(() => {
	started = 0;
});

const themes = { additions: { concepts: [], labels: [] } };
const never = new AbortController().signal;
const mapNeeds = (title: string): MatchingWork => ({
	kind: 'map-needs',
	organisations: [
		{
			id: 'cellar',
			region: 'here',
			needs: [{ id: 'need', language: 'it', title, text: '' }],
			offers: []
		}
	],
	notRelevant: []
});
const drawn = async (title: string, signal = never) => {
	const map = JSON.parse(await matchAside(themes, mapNeeds(title), signal)) as NeedsMap;
	return map.gaps;
};

test('lets the worker that is done do the next work', async () => {
	const water = await drawn('Depurazione delle acque');
	const wine = await drawn('Degustazione di vini');
	expect(water).not.toEqual(wine);
	expect(await drawn('Depurazione delle acque')).toEqual(water);
	expect(started).toBe(1);
});

test('ends the worker of work that was stopped, and does the next in a new one', async () => {
	const stopping = new AbortController();
	const stopped = drawn('Vini', stopping.signal);
	stopping.abort();
	await expect(stopped).rejects.toThrow('told to stop');
	expect(await drawn('Degustazione di vini')).not.toEqual([]);
	expect(started).toBe(1);
});
