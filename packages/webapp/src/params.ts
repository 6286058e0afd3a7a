import { defineParams } from '@sveltejs/kit/params';
import { languages, type Language } from '#database/values.ts';

export const params = defineParams({
	language: (param): Language | undefined => languages.find((language) => language === param)
});
