// Themes as people type them: labels in any language become the concepts that they name.

import { foldLetters, languages as labelLanguages } from '@trobada/matching';
import type { Database } from '#database/connect.ts';
import { decline, type Outcome } from '../outcome.ts';
import { openThemes, type Themes } from './open-themes.ts';

const named = new WeakMap<Themes, ReadonlyMap<string, string>>();

/** The theme that has this id or this label, whatever its case and accents; or null. */
export function findThemeNamed(themes: Themes, name: string): string | null {
	if (themes.thesaurus.concepts.has(name)) return name;
	let byLabel = named.get(themes);
	if (!byLabel) {
		byLabel = nameAll(themes);
		named.set(themes, byLabel);
	}
	return byLabel.get(foldLetters(name).trim()) ?? null;
}

/** Preferred labels come first, so that they win where two concepts share a label. */
function nameAll({ thesaurus }: Themes): Map<string, string> {
	const byLabel = new Map<string, string>();
	for (const preferred of [true, false]) {
		for (const { id, labels } of thesaurus.concepts.values()) {
			for (const language of labelLanguages) {
				const list = labels[language];
				for (const label of preferred ? list.slice(0, 1) : list.slice(1)) {
					const folded = foldLetters(label);
					if (!byLabel.has(folded)) byLabel.set(folded, id);
				}
			}
		}
	}
	return byLabel;
}

/**
 * The themes of a form: those chosen, and those typed, separated by commas or semicolons.
 * A name that no theme has is refused at its field, and said.
 */
export async function nameThemes(
	database: Database,
	{ themes: chosen, newThemes: typed }: { themes: readonly string[]; newThemes: string }
): Promise<Outcome<{ themes: string[] }>> {
	const names = typed.split(/[,;\n]/).map((name) => name.trim());
	if (!names.some(Boolean)) return { ok: true, themes: [...new Set(chosen)] };
	const themes = await openThemes(database);
	const found: string[] = [];
	for (const name of names.filter(Boolean)) {
		const id = findThemeNamed(themes, name);
		if (!id) {
			return decline('invalid', { fields: { newThemes: 'theme.unknown' }, details: { name } });
		}
		found.push(id);
	}
	return { ok: true, themes: [...new Set([...chosen, ...found])] };
}
