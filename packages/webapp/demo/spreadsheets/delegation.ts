// What one demo spreadsheet is made from: organisations with their people, needs and offers.

export interface DemoPerson {
	readonly givenName: string;
	readonly familyName: string;
	readonly email: string;
	readonly jobTitle: string;
	readonly spokenLanguages: string;
	readonly interfaceLanguage: string;
	readonly isLeader?: true;
	readonly diet?: string;
	/** Only where it differs from the rest of the delegation: a day 'YYYY-MM-DD'. */
	readonly arrival?: string;
}

/** Written in a cell as "Title: text". */
export interface DemoStatement {
	readonly title: string;
	readonly text: string;
}

export interface DemoOrganisation {
	readonly name: string;
	readonly kind: string;
	/** Names of the clusters it is a member of. */
	readonly clusters?: string;
	readonly themes: string;
	readonly website?: string;
	readonly summary: string;
	readonly needs: readonly DemoStatement[];
	readonly offers: readonly DemoStatement[];
	readonly people: readonly DemoPerson[];
}
