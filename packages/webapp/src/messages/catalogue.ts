// Gathers the files of messages: `noun` + `key` → the texts in the four languages.

import type { Language } from '#database/values.ts';
import common from './common.json' with { type: 'json' };
import values from './values.json' with { type: 'json' };
import problem from './problem.json' with { type: 'json' };
import access from './access.json' with { type: 'json' };
import letter from './letter.json' with { type: 'json' };
import exchange from './exchange.json' with { type: 'json' };
import session from './session.json' with { type: 'json' };
import participation from './participation.json' with { type: 'json' };
import delegation from './delegation.json' with { type: 'json' };
import need from './need.json' with { type: 'json' };
import practice from './practice.json' with { type: 'json' };
import suggestion from './suggestion.json' with { type: 'json' };
import wish from './wish.json' with { type: 'json' };
import timetable from './timetable.json' with { type: 'json' };
import agenda from './agenda.json' with { type: 'json' };
import imported from './import.json' with { type: 'json' };
import directory from './directory.json' with { type: 'json' };
import account from './account.json' with { type: 'json' };
import theme from './theme.json' with { type: 'json' };
import needsMap from './needs-map.json' with { type: 'json' };
import searching from './search.json' with { type: 'json' };
import model from './model.json' with { type: 'json' };
import audit from './audit.json' with { type: 'json' };
import api from './api.json' with { type: 'json' };

type Texts = Record<string, Record<Language, string>>;

const files = {
	common,
	values,
	problem,
	access,
	letter,
	exchange,
	session,
	participation,
	delegation,
	need,
	practice,
	suggestion,
	wish,
	timetable,
	agenda,
	import: imported,
	directory,
	account,
	theme,
	needsMap,
	search: searching,
	model,
	audit,
	api
} satisfies Record<string, Texts>;

export const catalogue: Readonly<Record<string, Record<Language, string>>> = Object.fromEntries(
	Object.entries<Texts>(files).flatMap(([noun, texts]) =>
		Object.entries(texts).map(([key, text]) => [noun === 'common' ? key : `${noun}.${key}`, text])
	)
);
