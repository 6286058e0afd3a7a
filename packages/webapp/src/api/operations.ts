// All operations of the API, in the order of the work: from an exchange to its agendas.

import { account } from './account.ts';
import { directory } from './directory.ts';
import { exchanges } from './exchanges.ts';
import { imports } from './imports.ts';
import { model } from './model.ts';
import { needsMap } from './needs-map.ts';
import type { Operation } from './operation.ts';
import { participations } from './participations.ts';
import { practices } from './practices.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { themes } from './themes.ts';
import { timetable } from './timetable.ts';
import { wishes } from './wishes.ts';

export const operations: readonly Operation[] = [
	...exchanges,
	...sessions,
	...participations,
	...directory,
	...search,
	...themes,
	...wishes,
	...practices,
	...needsMap,
	...timetable,
	...imports,
	...model,
	...account
];
