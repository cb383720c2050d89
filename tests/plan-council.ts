import { type Files, file, fullRecord, report } from './council-of.ts';

const notice = (fields: Record<string, string>) =>
	file({
		status: 'published',
		notice: 'key_decision',
		title: 'A new depot',
		matter: 'To build a depot at Wharfside',
		published: '2026-10-30',
		body: 'cabinet',
		members: '[Councillor Ada Hall, Councillor Ben Ives]',
		date: '2026-12-01',
		...fields,
	});
/** A council with a notice of each kind but one to come, one that was decided, and a report without a notice. */
export const planCouncil: Files = {
	'site.yaml':
		'name: Test Council\nnation: england\nbase_url: https://test.example\nthemes: [Housing]\ncontact: {team: Democratic Services, address: "Town Hall, Test", email: democracy@test.example}\n',
	'bodies/cabinet.md': file({ name: 'Cabinet', kind: 'cabinet', regime: 'executive' }),
	'bodies/director.md': file({ name: 'Director of Homes', kind: 'officer', regime: 'executive' }),
	'notices/2026/depot.md': notice({
		key_reason: 'Expenditure above £250,000',
		documents: '[Report of the Director, Plan of the site]',
		themes: 'Housing',
	}),
	'notices/2026/flood.md': notice({
		notice: 'special_urgency',
		title: 'Repairs after the flood',
		published: '2026-11-23',
		body: 'director',
		members: 'Cora Jay, Director of Homes',
		date: '2026-11-24',
		reasons: 'The roof is open.',
		agreed_by: 'Councillor Dan Kerr, Chair of Scrutiny',
		agreed_on: '2026-11-23',
	}),
	'notices/2026/private.md': notice({
		notice: 'private_meeting',
		title: 'The price of the depot',
		private: '{reasons: The price is not agreed., paragraphs: 3}',
	}),
	'notices/2026/roof.md': notice({
		title: 'A new roof',
		published: '2026-09-04',
		date: '2026-10-06',
		report: 'roof-report',
	}),
	'reports/2026/roof-report.md': report({
		title: 'A new roof for the hall',
		considered: '[{body: cabinet, date: 2026-10-06, role: decide}]',
	}),
	'decisions/2026/roof-decision.md': file({
		...fullRecord,
		status: 'published',
		report: 'roof-report',
		body: 'cabinet',
		date: '2026-10-06',
		outcomes: '[{recommendation: 1, outcome: agreed}]',
	}),
	'reports/2026/bare.md': report({
		title: 'A report without notice',
		considered: '[{body: cabinet, date: 2026-12-01, role: decide}]',
		decision_status: '{key_decision: no}',
	}),
};
