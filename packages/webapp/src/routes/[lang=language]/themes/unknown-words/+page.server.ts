import { labelWord } from '#domain/theme/add-label.ts';
import { ignoreWord, noticeWord } from '#domain/theme/ignore-word.ts';
import { ignoreWordInput, labelWordInput } from '#domain/theme/theme.ts';
import { listUnknownWords } from '#domain/theme/unknown-words.ts';
import { orRefuse, submit } from '../../../form.ts';
import { pageNumber } from '../../../list.ts';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 50;

export const load: PageServerLoad = async (event) => {
	const page = pageNumber(event.url);
	const list = orRefuse(event, await listUnknownWords(event.locals.context, { page, pageSize }));
	const { words, total, ignored } = list;
	return { words, total, ignored, page, pageSize };
};

const back = (url: URL) => {
	const page = pageNumber(url);
	return page > 1 ? `${url.pathname}?page=${page}` : url.pathname;
};

export const actions: Actions = {
	label: (event) => submit(event, labelWordInput, labelWord, () => back(event.url)),
	ignore: (event) => submit(event, ignoreWordInput, ignoreWord, () => back(event.url)),
	notice: (event) => submit(event, ignoreWordInput, noticeWord, () => back(event.url))
};
