import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../tests/council-of.ts';
import { decisionDataSchema } from '../register/decision-data.ts';
import { decisionRows } from '../register/decision-rows.ts';
import { formatDecisionsCsv, formatDecisionsJson } from './decision-files.ts';

const site = { name: 'Test Council', base_url: 'https://test.example' };
const decision = (fields: Record<string, string> = {}) =>
	file({
		status: 'published',
		report: 'a',
		body: 'cabinet',
		date: '2026-03-09',
		outcomes: '[{recommendation: 2.1, outcome: agreed}, {recommendation: 2.2, outcome: deferred}]',
		...fields,
	});
const council = (fields: Record<string, string> = {}, decided: Record<string, string> = {}) => [
	...entriesOf({
		...cabinet,
		'reports/2026/a.md': report(fields),
		'decisions/2026/d.md': decision(decided),
	}).values(),
];
const rowsOf = (entries: ReturnType<typeof council>) => [
	...decisionRows(entries, {
		decided: () => 'Agreed in part',
		withheld: ({ withheld }) => withheld && 'Not for publication',
	}),
];
const csv = (entries: ReturnType<typeof council>) => [...formatDecisionsCsv(rowsOf(entries), site)].join('');

test('a decision is one row: what was decided, by whom, on what, and where it stands', () => {
	const fields = {
		reference: 'CAB/2026/001',
		wards: 'all',
		themes: 'Housing',
		decision_status: '{key_decision: yes}',
	};
	expect(rowsOf(council(fields, { reasons: 'It saves money.' }))).toMatchInlineSnapshot(`
		[
		  {
		    "body": "cabinet",
		    "body_name": "Cabinet",
		    "classification": "open",
		    "date": "2026-03-09",
		    "id": "d",
		    "in_words": "Agreed in part",
		    "key_decision": true,
		    "outcomes": [
		      "agreed",
		      "deferred",
		    ],
		    "reasons": "It saves money.",
		    "recommendations": [
		      {
		        "outcome": "agreed",
		        "recommendation": "2.1",
		      },
		      {
		        "outcome": "deferred",
		        "recommendation": "2.2",
		      },
		    ],
		    "reference": "CAB/2026/001",
		    "report": "a",
		    "report_url": "/reports/a/",
		    "standing": "deferred",
		    "standing_since": "2026-03-09",
		    "themes": [
		      "Housing",
		    ],
		    "title": "A report",
		    "url": "/decisions/d/",
		    "wards": [
		      "all",
		    ],
		  },
		]
	`);
});

test('the JSON file is what its schema says', () => {
	const text = [...formatDecisionsJson(rowsOf(council()), site)].join('');
	expect(decisionDataSchema.parse(JSON.parse(text)).decisions).toHaveLength(1);
	expect(JSON.parse([...formatDecisionsJson([], site)].join(''))).toMatchObject({ decisions: [] });
});

test('the CSV file has its names first, a line for each decision, and opens in Excel as UTF-8', () => {
	const text = csv(council({ title: '“Wharf”, and\n  the "quay"', themes: '[Housing, Transport]' }));
	expect(text.startsWith('\ufeffid,url,title,')).toBe(true);
	expect(text.split('\r\n')).toHaveLength(3);
	expect(text).toContain(',"“Wharf”, and the ""quay""",');
	expect(text).toContain('https://test.example/decisions/d/');
	expect(text).toContain(',2.1 agreed; 2.2 deferred,');
	expect(text).toContain(',Housing; Transport,');
});

test('nothing in the CSV file is a formula to a spreadsheet', () => {
	for (const title of ['=HYPERLINK(1)', '+1', '-1', '@SUM(A1)'])
		expect(csv(council({ title: `"${title}"` }))).toContain(`,'${title}`);
});

test('a decision on a report that is not public is in neither file', () => {
	expect(rowsOf(council({ status: 'draft' }))).toEqual([]);
});
