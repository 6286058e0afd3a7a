// The directory: organisations, their memberships, regions and people.

import { z } from 'zod';
import { organisationKinds } from '#database/values.ts';
import { may } from '#domain/access/may.ts';
import {
	addMember,
	membershipInput,
	removeMember
} from '#domain/organisation/change-membership.ts';
import {
	mergeOrganisations,
	mergeOrganisationsInput
} from '#domain/organisation/merge-organisations.ts';
import { editOrganisationInput, newOrganisationInput } from '#domain/organisation/organisation.ts';
import { findOrganisation, listOrganisations, listRegions } from '#domain/organisation/queries.ts';
import { createOrganisation, editOrganisation } from '#domain/organisation/save-organisation.ts';
import { decline } from '#domain/outcome.ts';
import { editPerson } from '#domain/person/edit-person.ts';
import { erasePerson } from '#domain/person/erase-person.ts';
import { editPersonInput } from '#domain/person/person.ts';
import { findPerson, listPeople } from '#domain/person/queries.ts';
import { id, localText, operationOf, page, search } from './operation.ts';

const organisationOperation = operationOf('organisations');
const personOperation = operationOf('people');

const organisation = z.object({
	id: z.string(),
	name: z.string(),
	kind: z.enum(organisationKinds),
	city: z.string().nullable(),
	regionName: localText.nullable(),
	version: z.number().int()
});
const named = z.object({ id: z.string(), name: z.string() });
const exampleOrganisation = {
	id: '1jv0e2ka9c3x5f8o',
	name: 'Clúster de l’Aigua',
	kind: 'cluster',
	city: 'Barcelona',
	regionName: { ca: 'Catalunya' },
	version: 1
};
const example = {
	kind: 'cluster',
	name: 'Clúster de l’Aigua',
	city: 'Barcelona',
	themes: ['water']
};
const exampleName = { id: '1jv0e2ka9c3x5f8p', givenName: 'Núria', familyName: 'Puig' };

export const directory = [
	organisationOperation({
		name: 'listOrganisations',
		method: 'get',
		path: '/organisations',
		summary: 'Search the organisations of the directory; accents and case do not matter',
		input: z.object({
			search,
			kind: z.enum(organisationKinds).optional(),
			regionId: id.optional(),
			...page
		}),
		paged: true,
		answer: organisation,
		example: { search: 'aigua', kind: 'cluster' },
		exampleAnswer: { items: [exampleOrganisation], page: 1, pageSize: 50, total: 1 },
		run: async (context, input) => {
			const list = await listOrganisations(context, input);
			return list.ok ? { ok: true, value: list.organisations, total: list.total } : list;
		}
	}),
	organisationOperation({
		name: 'createOrganisation',
		method: 'post',
		path: '/organisations',
		summary: 'Add an organisation',
		input: newOrganisationInput,
		answer: z.object({ id: z.string() }),
		example,
		exampleAnswer: { id: exampleOrganisation.id },
		run: async (context, input) => {
			const made = await createOrganisation(context, input);
			return made.ok ? { ok: true, value: made, version: 1 } : made;
		}
	}),
	organisationOperation({
		name: 'findOrganisation',
		method: 'get',
		path: '/organisations/{id}',
		summary: 'See an organisation with its members, clusters and people',
		input: z.object({ id }),
		answer: organisation.extend({
			summary: localText,
			themes: z.array(z.string()),
			website: z.string().nullable(),
			members: z.array(named),
			clusters: z.array(named),
			people: z.array(
				z.object({
					id: z.string(),
					givenName: z.string(),
					familyName: z.string(),
					title: z.string()
				})
			)
		}),
		exampleAnswer: {
			...exampleOrganisation,
			summary: {},
			themes: ['water'],
			website: 'https://cluster.example',
			members: [],
			clusters: [],
			people: [{ ...exampleName, title: 'Cluster manager' }]
		},
		run: async (context, input) => {
			const found = await findOrganisation(context, input.id);
			if (!found.ok) return found;
			const { organisation: row, members, clusters, people } = found;
			return { ok: true, value: { ...row, members, clusters, people }, version: row.version };
		}
	}),
	organisationOperation({
		name: 'editOrganisation',
		method: 'put',
		path: '/organisations/{id}',
		summary: 'Change an organisation',
		input: editOrganisationInput,
		versioned: true,
		example,
		run: editOrganisation
	}),
	organisationOperation({
		name: 'mergeOrganisations',
		method: 'post',
		path: '/organisations/{keepId}/merges',
		summary: 'Make one organisation out of two that are the same',
		status: 204,
		input: mergeOrganisationsInput,
		example: { mergeId: '1jv0e2ka9c3x5f8q' },
		run: mergeOrganisations
	}),
	organisationOperation({
		name: 'addMember',
		method: 'put',
		path: '/organisations/{clusterId}/members/{organisationId}',
		summary: 'Say that an organisation is a member of a cluster',
		input: membershipInput,
		run: addMember
	}),
	organisationOperation({
		name: 'removeMember',
		method: 'delete',
		path: '/organisations/{clusterId}/members/{organisationId}',
		summary: 'Say that an organisation is no longer a member of a cluster',
		input: membershipInput,
		run: removeMember
	}),
	organisationOperation({
		name: 'listRegions',
		method: 'get',
		path: '/regions',
		summary: 'List the regions of the directory with their NUTS codes',
		input: z.object({}),
		answer: z.array(
			z.object({
				id: z.string(),
				nuts: z.string(),
				country: z.string(),
				name: localText,
				organisations: z.number().int()
			})
		),
		exampleAnswer: [
			{
				id: '1jv0e2ka9c3x5f8r',
				nuts: 'ES51',
				country: 'ES',
				name: { ca: 'Catalunya' },
				organisations: 13
			}
		],
		run: async (context) => {
			if (!may(context.actor, 'directory.view')) return decline('not-allowed');
			return { ok: true, value: await listRegions(context) };
		}
	}),
	personOperation({
		name: 'listPeople',
		method: 'get',
		path: '/people',
		summary: 'Search the people of the directory',
		input: z.object({ search, ...page }),
		paged: true,
		answer: z.object({
			id: z.string(),
			givenName: z.string(),
			familyName: z.string(),
			positions: z.array(z.object({ id: z.string(), name: z.string(), title: z.string() }))
		}),
		example: { search: 'puig' },
		exampleAnswer: {
			items: [{ ...exampleName, positions: [] }],
			page: 1,
			pageSize: 50,
			total: 1
		},
		run: async (context, input) => {
			const list = await listPeople(context, input);
			return list.ok ? { ok: true, value: list.people, total: list.total } : list;
		}
	}),
	personOperation({
		name: 'findPerson',
		method: 'get',
		path: '/people/{id}',
		summary: 'See a person; contact data only for those who need it',
		input: z.object({ id }),
		answer: z.object({
			id: z.string(),
			givenName: z.string(),
			familyName: z.string(),
			language: z.string(),
			languages: z.array(z.string()),
			email: z.string().nullable(),
			phone: z.string().nullable(),
			version: z.number().int()
		}),
		exampleAnswer: {
			...exampleName,
			language: 'ca',
			languages: ['ca', 'en'],
			email: null,
			phone: null,
			version: 1
		},
		run: async (context, input) => {
			const found = await findPerson(context, input.id);
			return found.ok ? { ok: true, value: found.person, version: found.person.version } : found;
		}
	}),
	personOperation({
		name: 'editPerson',
		method: 'put',
		path: '/people/{id}',
		summary: 'Change a person’s own data',
		input: editPersonInput,
		versioned: true,
		example: { givenName: 'Núria', familyName: 'Puig', language: 'ca', languages: ['ca', 'en'] },
		run: editPerson
	}),
	personOperation({
		name: 'erasePerson',
		method: 'delete',
		path: '/people/{id}',
		summary: 'Erase a person: names and contact go, what others rely on stays',
		input: z.object({ id }),
		run: erasePerson
	})
];
