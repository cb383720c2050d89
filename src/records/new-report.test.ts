import { expect, test } from 'vitest';
import { cabinet, problemsOf, templates } from '../../tests/council-of.ts';
import { formatNewReport } from './new-report.ts';

const templateOf = (name: string) => {
	const template = templates.get(name);
	if (!template) throw new Error(`There is no template ${name}.`);
	return template;
};
const begin = (name: string, title = 'Parks') =>
	formatNewReport({ template: templateOf(name), title, body: 'cabinet', date: '2026-12-15' });

test.each([
	'cabinet-report',
	'cabinet-report-two-part',
	'lsp-report',
	'partnership-board-report',
	'partnership-form',
])('a new %s is told of nothing but the rows that are still to be filled in', (name) => {
	const problems = problemsOf({ ...cabinet, 'reports/2026/parks.md': begin(name) });
	expect(problems.filter((line) => !line.includes(' error header-filled: '))).toEqual([]);
});

test('it is a draft, goes to the body that decides, and says what each field takes', () => {
	expect(begin('cabinet-report').slice(0, 380)).toMatchInlineSnapshot(`
		"---
		template: cabinet-report
		status: draft
		title: Parks
		considered:
		  - body: cabinet
		    date: 2026-12-15
		    role: decide
		# The post as held then.
		lead_member:
		# Each has any of: name, post, team, organisation, email, telephone, until.
		contact:
		# May stay empty. Names of \`site.yaml\`.
		themes:
		# May stay empty.
		corporate_aims:
		# May stay empty. The post as held then.
		lead_direc"
	`);
});

test('a title with signs that mean something in the details is kept as it was typed', () => {
	expect(begin('lsp-report', 'Parks: # "green" spaces')).toContain(`title: 'Parks: # "green" spaces'`);
});
