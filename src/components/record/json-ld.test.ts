import { expect, test } from 'vitest';
import { cabinet, entriesOf, type Files, file, report } from '../../../tests/council-of.ts';
import { readSite } from '../../records/read-record.ts';
import type { AnyEntry } from '../../register/entry.ts';
import { articleDates, type JsonLd, jsonLdOf } from './json-ld.ts';
import { jsonLdOfMeeting } from './json-ld-meeting.ts';

const settings = readSite({
	path: 'site.yaml',
	file: 'site.yaml',
	bytes: new TextEncoder().encode('name: Test Council\nnation: england\nbase_url: https://test.example\n'),
});
if (!settings.ok) throw new Error('The settings of the test are not sound.');
const site = settings.value;

const files: Files = {
	...cabinet,
	'bodies/lsp.md': file({ name: 'Town Together', kind: 'partnership', regime: 'voluntary', to: '2012-03' }),
	'guidance/code.md': file({ title: 'The Code', publisher: 'The Ministry', issued: '2009-08' }),
	'strategies/plan.md': file({ status: 'published', title: 'A plan', adopted: '2026-03-09' }),
	'reports/2026/a.md': report(
		{
			reference: 'CAB/2026/014',
			published: '2026-03-01',
			wards: '[Abbey]',
			themes: '[Housing]',
			author: 'A. N. Officer',
			cross_references: '[code]',
			appendices: '[{title: The plan, to: plan}]',
			changes: '[{date: 2026-04-01, note: A sum was corrected.}]',
		},
		'\n9.1 The Equality Act 2010 applies, and the Equality Act 2010 again, and SI 2012/2089.\n',
	),
	'decisions/2026/d.md': file({ status: 'published', report: 'a', body: 'cabinet', date: '2026-03-09' }),
};
const entries = entriesOf(files);
const dataOf = (id: string): JsonLd => jsonLdOf(entries.get(id) as AnyEntry, site);

test('a report cites papers by their address, and Acts as legislation', () => {
	expect(dataOf('a')).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Report',
		name: 'A report',
		url: 'https://test.example/reports/a/',
		identifier: 'CAB/2026/014',
		reportNumber: 'CAB/2026/014',
		inLanguage: 'en-GB',
		datePublished: '2026-03-01',
		dateModified: '2026-04-01',
		author: [{ '@type': 'Person', name: 'A. N. Officer' }],
		publisher: { '@type': 'GovernmentOrganization', name: 'Test Council', url: 'https://test.example/' },
		about: ['Housing'],
		spatialCoverage: ['Abbey'],
		citation: [
			'https://test.example/guidance/code/',
			{
				'@type': 'Legislation',
				name: 'Equality Act 2010',
				legislationIdentifier: 'http://www.legislation.gov.uk/id/ukpga/2010/15',
				url: 'https://www.legislation.gov.uk/ukpga/2010/15',
			},
			{
				'@type': 'Legislation',
				name: 'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012',
				legislationIdentifier: 'http://www.legislation.gov.uk/id/uksi/2012/2089',
				url: 'https://www.legislation.gov.uk/uksi/2012/2089',
			},
		],
	});
});

test('only Acts are legislation: a strategy is a document, which may be part of a report', () => {
	expect(dataOf('plan')).toMatchObject({
		'@type': 'DigitalDocument',
		isPartOf: ['https://test.example/reports/a/'],
	});
	expect(dataOf('d')).toMatchObject({
		'@type': 'DigitalDocument',
		about: ['Housing', { '@type': 'Report', name: 'A report', url: 'https://test.example/reports/a/' }],
	});
	expect(dataOf('code')).toMatchObject({ publisher: { '@type': 'Organization', name: 'The Ministry' } });
});

test('a body of the council is a part of it, and a partnership is not', () => {
	expect(dataOf('cabinet')).toMatchObject({
		'@type': 'GovernmentOrganization',
		parentOrganization: { name: 'Test Council' },
	});
	expect(dataOf('lsp')).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Organization',
		name: 'Town Together',
		url: 'https://test.example/bodies/lsp/',
		dissolutionDate: '2012-03',
	});
});

const meetingData = (): JsonLd => {
	const paper = entries.get('a');
	const body = entries.get('cabinet');
	const step = paper?.route[0];
	if (paper?.kind !== 'report' || body?.kind !== 'body' || !step)
		throw new Error('The meeting is not there.');
	const meeting = {
		body: 'cabinet',
		date: '2026-03-09',
		url: '/meetings/cabinet/2026-03-09/',
		items: [{ report: paper, step }],
	};
	return jsonLdOfMeeting({ meeting, body, decisions: [] }, site);
};

test('a meeting is an event of the body that holds it, about the reports it considers', () => {
	expect(meetingData()).toMatchObject({
		'@type': 'Event',
		startDate: '2026-03-09',
		organizer: { '@type': 'GovernmentOrganization', name: 'Cabinet' },
		about: [{ '@type': 'Report', name: 'A report', url: 'https://test.example/reports/a/' }],
	});
});

test('Open Graph has the days of an article, and no months', () => {
	expect(articleDates(dataOf('a'))).toEqual([
		['published', '2026-03-01'],
		['modified', '2026-04-01'],
	]);
	expect(articleDates(dataOf('code'))).toEqual([]);
});

// Of each type, and of the types above it, in schema.org 30.
const thing = ['@context', '@type', 'name', 'alternateName', 'url', 'identifier', 'description'];
const work = [
	...thing,
	...['about', 'author', 'citation', 'creativeWorkStatus', 'dateModified', 'datePublished', 'inLanguage'],
	...['isPartOf', 'publisher', 'spatialCoverage'],
];
const organisation = [...thing, 'dissolutionDate', 'foundingDate', 'parentOrganization'];
const properties: Record<string, string[]> = {
	Report: [...work, 'reportNumber'],
	DigitalDocument: work,
	WebPage: work,
	Legislation: [...work, 'legislationIdentifier'],
	Event: [...thing, 'about', 'organizer', 'startDate'],
	GovernmentOrganization: organisation,
	Organization: organisation,
	Person: thing,
};

test('every property is one that schema.org gives to its type', () => {
	const seen = new Set<string>();
	const look = (value: unknown): void => {
		if (Array.isArray(value)) for (const item of value) look(item);
		else if (typeof value === 'object' && value !== null) {
			const type = String((value as JsonLd)['@type']);
			seen.add(type);
			for (const [name, inner] of Object.entries(value)) {
				expect(properties[type], `${type} has ${name}`).toContain(name);
				look(inner);
			}
		}
	};
	for (const id of entries.keys()) look(dataOf(id));
	look(meetingData());
	expect([...seen].sort()).toEqual(
		Object.keys(properties)
			.filter((type) => type !== 'WebPage')
			.sort(),
	);
});
