// Reads the texts of organisations once, for all that is worked out from them.
import { makeOfferIndex, type OfferIndex } from '../ranking/offer-index.ts';
import { profileText, type MatchText, type TextProfile } from '../ranking/text-profile.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';

export type SeekingOrganisation = {
	readonly id: string;
	readonly region: string;
	readonly needs: readonly MatchText[];
	readonly offers: readonly MatchText[];
};

export type ProfiledOrganisation = {
	readonly id: string;
	readonly region: string;
	readonly needs: readonly TextProfile[];
	readonly offers: readonly TextProfile[];
};

export type ProfiledOrganisations = {
	readonly organisations: readonly ProfiledOrganisation[];
	/** Of all offers, organisation by organisation. */
	readonly index: OfferIndex;
	/** Place of an offer in the index → place of the organisation that it is of. */
	readonly owners: Uint32Array;
};

export function profileOrganisations(
	labels: LabelIndex,
	seeking: readonly SeekingOrganisation[]
): ProfiledOrganisations {
	const organisations = seeking.map(({ id, region, needs, offers }) => {
		const profile = (text: MatchText) => profileText(labels, { ...text, owner: id });
		return { id, region, needs: needs.map(profile), offers: offers.map(profile) };
	});
	const offers = organisations.flatMap(({ offers }) => offers);
	const needs = organisations.flatMap(({ needs }) => needs);
	return {
		organisations,
		index: makeOfferIndex(labels, offers, needs),
		owners: Uint32Array.from(organisations.flatMap(({ offers }, place) => offers.map(() => place)))
	};
}
