// Gives every component the reader's language: set once by the outermost layout.

import { getContext, setContext } from 'svelte';
import type { Language } from '#database/values.ts';
import { translator, type Translate } from '#messages/messages.ts';

const key = Symbol('language');

export function setLanguage(language: () => Language): void {
	setContext(key, language);
}

export function currentLanguage(): Language {
	return getContext<() => Language>(key)();
}

/** @example const t = translation(); t('save') */
export function translation(): Translate {
	return translator(currentLanguage());
}
