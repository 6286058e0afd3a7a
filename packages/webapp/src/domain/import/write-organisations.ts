// Writes the organisations, regions and memberships of an import.

import { toJson } from '#database/json.ts';
import type { LocalText } from '#database/values.ts';
import type { Context } from '../context.ts';
import { searchText } from '../text/text.ts';
import { openThemes } from '../theme/open-themes.ts';
import type { ImportedOrganisation } from './import.ts';
import type { Preview } from './preview-import.ts';
import { regionTitle } from './region-names.ts';

/** Name as the sheet has it → id of the organisation. */
export type OrganisationIds = ReadonlyMap<string, string>;

export async function writeOrganisations(
	context: Context,
	{ records, duplicates }: Preview
): Promise<OrganisationIds> {
	const { database } = context;
	const rows = await database
		.selectFrom('organisation')
		.select(['id', 'name', 'search'])
		.where('mergedIntoId', 'is', null)
		.execute();
	const known = new Map(rows.map(({ id, name }) => [searchText(name), id]));
	const sameAs = sameNames(duplicates.organisations);
	const ids = new Map<string, string>();
	const regions = new Map<string, string>();
	const byName = Map.groupBy(records, ({ organisation }) => organisation.name);
	for (const [name, entries] of byName) {
		const told = mergeTold(entries.map(({ organisation }) => organisation));
		const regionId = told.regionCode ? await ensureRegion(context, told.regionCode, regions) : null;
		const target = sameAs.get(name);
		const twin = target?.name === undefined ? undefined : ids.get(target.name);
		const knownId = target?.id ?? twin ?? known.get(searchText(name));
		ids.set(name, await writeOne(context, told, { id: knownId, regionId }));
		known.set(searchText(name), ids.get(name)!);
	}
	await writeMemberships(
		context,
		records.map(({ organisation }) => organisation),
		ids,
		known
	);
	return ids;
}

/** A later name of the sheet is the same as an earlier one, or as one of the directory. */
function sameNames(duplicates: Preview['duplicates']['organisations']) {
	const same = new Map<string, { id?: string; name?: string }>();
	for (const { name, rows, other, answer } of duplicates) {
		if (answer !== 'same') continue;
		if (other.in === 'directory') same.set(name, { id: other.id });
		else {
			const [later, earlier] = rows[0]! > other.rows[0]! ? [name, other.name] : [other.name, name];
			if (!same.has(later)) same.set(later, { name: earlier });
		}
	}
	return same;
}

/** Several rows tell of one organisation: the first word on each matter counts. */
function mergeTold(entries: readonly ImportedOrganisation[]): ImportedOrganisation {
	const first = <Key extends keyof ImportedOrganisation>(key: Key) =>
		entries.map((entry) => entry[key]).find((value) => value !== undefined);
	return {
		name: entries[0]!.name,
		kind: first('kind'),
		regionCode: first('regionCode'),
		website: first('website'),
		summary: first('summary'),
		clusters: [...new Set(entries.flatMap(({ clusters }) => clusters))],
		themes: [...new Set(entries.flatMap(({ themes }) => themes))]
	};
}

async function writeOne(
	{ database, newId, now }: Context,
	told: ImportedOrganisation,
	{ id, regionId }: { id: string | undefined; regionId: string | null }
): Promise<string> {
	const { recognise } = await openThemes(database);
	const summary: LocalText = {};
	if (told.summary) {
		const { language } = recognise(told.summary);
		const spoken = (['it', 'ca', 'es', 'en'] as const).find((each) => each === language) ?? 'en';
		summary[spoken] = told.summary;
	}
	const themes = recognise(told.themes.join('. ')).themes;
	if (id) {
		await database
			.updateTable('organisation')
			.set((row) => ({
				...(told.kind && { kind: told.kind }),
				...(regionId && { regionId }),
				...(told.website && { website: told.website }),
				...(told.summary && { summary: toJson(summary) }),
				...(themes.length > 0 && { themes: toJson(themes) }),
				version: row('version', '+', 1),
				updatedAt: now()
			}))
			.where('id', '=', id)
			.execute();
		return id;
	}
	const created = newId();
	await database
		.insertInto('organisation')
		.values({
			id: created,
			kind: told.kind ?? 'company',
			name: told.name,
			regionId,
			website: told.website ?? null,
			themes: toJson(themes),
			summary: toJson(summary),
			search: searchText(told.name),
			version: 1,
			createdAt: now(),
			updatedAt: now()
		})
		.execute();
	return created;
}

async function ensureRegion(
	{ database, newId }: Context,
	nuts: string,
	known: Map<string, string>
): Promise<string> {
	const kept = known.get(nuts);
	if (kept) return kept;
	const name = regionTitle(nuts);
	await database
		.insertInto('region')
		.values({
			id: newId(),
			nuts,
			country: nuts.slice(0, 2),
			name: toJson(name),
			search: searchText(nuts, ...Object.values(name))
		})
		.onConflict((conflict) => conflict.column('nuts').doNothing())
		.execute();
	const { id } = await database
		.selectFrom('region')
		.select('id')
		.where('nuts', '=', nuts)
		.executeTakeFirstOrThrow();
	known.set(nuts, id);
	return id;
}

async function writeMemberships(
	context: Context,
	organisations: readonly ImportedOrganisation[],
	ids: OrganisationIds,
	known: Map<string, string>
) {
	for (const { name, clusters } of organisations) {
		for (const cluster of clusters) {
			const organisationId = ids.get(name)!;
			let clusterId = ids.get(cluster) ?? known.get(searchText(cluster));
			if (!clusterId) {
				const told = { name: cluster, kind: 'cluster' as const, clusters: [], themes: [] };
				clusterId = await writeOne(context, told, { id: undefined, regionId: null });
				known.set(searchText(cluster), clusterId);
			}
			if (clusterId === organisationId) continue;
			await context.database
				.insertInto('membership')
				.values({ id: context.newId(), clusterId, organisationId })
				.onConflict((conflict) => conflict.columns(['clusterId', 'organisationId']).doNothing())
				.execute();
		}
	}
}
