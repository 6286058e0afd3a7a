// Every page that somebody sees in the demo, and as whom. The accessibility test walks all of them.

import { inject } from 'vitest';
import { demo, type Who } from './browser.ts';

const practice = inject('practice');

type Walk = { who: Who; paths: readonly string[] };

export const walks: readonly Walk[] = [
	{
		who: 'visitor',
		paths: [
			'/exchanges',
			demo,
			'/practices',
			'/practices?search=zzz',
			practice,
			'/sign-in',
			'/sign-in/sent?email=a@b.example',
			'/sign-in/confirm?token=x',
			'/themes',
			'/themes?search=wat',
			'/themes?domain=water',
			'/themes/water',
			'/first-administrator?token=x',
			'/nothing-here'
		]
	},
	{
		who: 'participant',
		paths: [
			`${demo}/agenda`,
			`${demo}/participation`,
			`${demo}/needs`,
			`${demo}/needs?all`,
			`${demo}/practices`,
			'/practices/new',
			'/practices?whose=mine',
			`${demo}/suggestions`,
			`${demo}/wishes`,
			`${demo}/people`,
			'/account',
			'/directory/organisations',
			'/directory/people',
			'/directory/regions',
			'/search',
			'/search?search=aqua',
			'/search?search=zzzz'
		]
	},
	{
		who: 'delegation leader',
		paths: [`${demo}/manage`, `${demo}/manage/participants`, `${demo}/needs-map`]
	},
	{
		who: 'administrator',
		paths: [
			'/matching-model',
			'/themes',
			'/themes/water',
			'/themes/additions',
			'/themes/unknown-words'
		]
	},
	{
		who: 'organiser',
		paths: [
			'/exchanges/new',
			`${demo}/manage`,
			`${demo}/manage/settings`,
			`${demo}/manage/programme`,
			`${demo}/manage/programme/new`,
			`${demo}/manage/delegations`,
			`${demo}/manage/participants`,
			`${demo}/manage/import`,
			`${demo}/needs-map`,
			`${demo}/needs-map?search=zzz`,
			`${demo}/manage/programme/new?roundtable=water`,
			`${demo}/practices?status=submitted`,
			'/practices/new',
			practice,
			`${practice}/edit`,
			`${demo}/manage/wishes`,
			`${demo}/manage/timetable`,
			`${demo}/manage/letters`,
			`${demo}/manage/team`,
			`${demo}/manage/changes`,
			'/directory/organisations/new',
			'/directory/duplicates'
		]
	}
];
