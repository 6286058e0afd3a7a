// Gathers the files of messages: `noun` + `key` → the texts in the four languages.

import type { Language } from '#database/values.ts';
import common from './common.json' with { type: 'json' };
import values from './values.json' with { type: 'json' };
import problem from './problem.json' with { type: 'json' };
import access from './access.json' with { type: 'json' };
import letter from './letter.json' with { type: 'json' };

type Texts = Record<string, Record<Language, string>>;

const files = { common, values, problem, access, letter } satisfies Record<string, Texts>;

export const catalogue: Readonly<Record<string, Record<Language, string>>> = Object.fromEntries(
	Object.entries<Texts>(files).flatMap(([noun, texts]) =>
		Object.entries(texts).map(([key, text]) => [noun === 'common' ? key : `${noun}.${key}`, text])
	)
);
