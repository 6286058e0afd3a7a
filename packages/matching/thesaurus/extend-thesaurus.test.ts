import { expect, test } from 'vitest';
import { annotateText } from '../annotation/annotate-text.ts';
import { extendThesaurus } from './extend-thesaurus.ts';
import { indexLabels } from './label-index.ts';
import { loadThesaurus } from './load-thesaurus.ts';

const labels = [{ concept: 'water', language: 'ca' as const, label: 'aigüeta' }];
const conceptsIn = (thesaurus: ReturnType<typeof loadThesaurus>, text: string) =>
	annotateText(indexLabels(thesaurus), text, 'ca').concepts.map(({ concept }) => concept);

test('finds a text by a label that an editor added', () => {
	expect(conceptsIn(loadThesaurus(), 'Beure aigüeta')).not.toContain('water');
	expect(
		conceptsIn(extendThesaurus(loadThesaurus(), { concepts: [], labels }), 'Beure aigüeta')
	).toContain('water');
});

test('puts a new concept below the one it was added to', () => {
	const extended = extendThesaurus(loadThesaurus(), {
		concepts: [{ id: 'fog-harvesting', broader: 'water' }],
		labels: [{ concept: 'fog-harvesting', language: 'ca', label: 'captació de boira' }]
	});
	expect(conceptsIn(extended, 'Captació de boira')).toContain('fog-harvesting');
	expect(extended.concepts.get('water')?.narrower).toContain('fog-harvesting');
	expect(extended.label('fog-harvesting', 'it')).toBe('captació de boira');
	expect(loadThesaurus().concepts.has('fog-harvesting')).toBe(false);
});

test('leaves out what was added to a concept that is gone', () => {
	const extended = extendThesaurus(loadThesaurus(), {
		concepts: [{ id: 'lost', broader: 'nowhere' }],
		labels: [{ concept: 'lost', language: 'en', label: 'lost' }]
	});
	expect(extended.concepts.has('lost')).toBe(false);
});
