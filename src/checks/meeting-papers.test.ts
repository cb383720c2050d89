import { expect, test } from 'vitest';
import { cabinet, type Files, file, registerOf, report } from '../../tests/council-of.ts';

const bodies: Files = {
	...cabinet,
	'bodies/planning.md': file({ name: 'Planning Committee', kind: 'committee', regime: 'council' }),
	'bodies/lsp.md': file({ name: 'Town Together', kind: 'partnership', regime: 'voluntary' }),
	'bodies/director.md': file({ name: 'Director', kind: 'officer', regime: 'executive' }),
};

/** What a rule says of a report with some fields, a sentence each. */
function said(rule: string, paper: string, { others = {}, nation = 'england' } = {}): string[] {
	const files = { ...bodies, ...others, 'reports/2026/a.md': paper };
	return registerOf(files, '2026-11-23', nation)
		.problems.filter((problem) => problem.rule === rule)
		.map(({ level, reason, place }) => `${place.line} ${level} ${reason}`);
}

// 9 March 2026 is a Monday; 25 December 2026 a Friday.
const before = (published: string, more: Record<string, string> = {}) => report({ published, ...more });

test('a report is public five clear working days before the meeting', () => {
	expect(said('five-clear-days', before('2026-02-27'))).toEqual([]);
	expect(said('five-clear-days', before('2026-03-02'))).toEqual([
		'7 warning This report was published on 2 March 2026, 4 clear working days before the meeting of Cabinet on 9 March 2026: the law asks for 5.',
	]);
});

test('bank holidays are no clear days, and three are enough in Wales', () => {
	const considered = '[{body: planning, date: 2026-12-30}]';
	expect(said('five-clear-days', before('2026-12-21', { considered }))[0]).toContain('4 clear working days');
	expect(said('five-clear-days', before('2026-12-18', { considered }))).toEqual([]);
	expect(said('five-clear-days', before('2026-12-21', { considered }), { nation: 'wales' })).toEqual([]);
	expect(said('five-clear-days', before('2026-12-23', { considered }), { nation: 'wales' })[0]).toContain(
		'2 clear working days before the meeting of Planning Committee on 30 December 2026: the law asks for 3.',
	);
});

test('a late report says why, and a partnership, an officer and the archive have no such days', () => {
	const urgent = { decision_status: '{urgency: special_urgency}' };
	expect(said('five-clear-days', before('2026-03-06', urgent))).toEqual([]);
	const late = { decision_status: '{reason: "Urgent, as the grant ends on 31 March"}' };
	expect(said('five-clear-days', before('2026-03-06', late))).toEqual([]);
	for (const considered of [
		'[{body: lsp, date: 2026-03-09}]',
		'[{body: director, date: 2026-03-09}]',
		'[{body: cabinet, date: 2010-07-20}]',
	])
		expect(said('five-clear-days', before('2010-07-19', { considered }))).toEqual([]);
	expect(said('five-clear-days', before('2026-04-09'))).toEqual([]);
});

test('a decision about several wards that is said to be no key decision says why', () => {
	const status = (reason = '') => ({ wards: 'all', decision_status: `{key_decision: no${reason}}` });
	expect(said('key-decision-wards', report(status()))).toEqual([
		'8 warning This report is about all wards and says that it is no key decision: one is, where its effect on two or more wards is significant.',
	]);
	expect(said('key-decision-wards', report(status(', reason: N/A')))).toHaveLength(1);
	expect(said('key-decision-wards', report(status(', reason: The effect is small')))).toEqual([]);
	expect(said('key-decision-wards', report({ ...status(), wards: 'Abbey' }))).toEqual([]);
	expect(said('key-decision-wards', report({ ...status(), wards: '[Abbey, Castle Green]' }))[0]).toContain(
		'about 2 wards',
	);
	const considered = '[{body: lsp, date: 2026-03-09}]';
	expect(said('key-decision-wards', report({ ...status(), considered }))).toEqual([]);
});

const decision = (fields: Record<string, string>): Files => ({
	'decisions/2026/d.md': file({
		status: 'published',
		report: 'a',
		body: 'cabinet',
		date: '2026-03-09',
		...fields,
	}),
});
const recordOf = (fields: Record<string, string>, considered = '[{body: cabinet, date: 2026-03-09}]') =>
	said('decision-record-complete', report({ considered }), { others: decision(fields) });

test('the record of an executive decision has all its parts: silence is not none', () => {
	const full = { reasons: 'As asked', alternatives: 'none', interests: 'none declared' };
	expect(recordOf(full)).toEqual([]);
	expect(recordOf({ reasons: 'As asked' })).toEqual([
		'1 error The record of an executive decision of 9 March 2026 says the alternatives that were rejected and interests that were declared (SI 2012/2089), and this one does not.',
	]);
	expect(recordOf({ ...full, interests: 'Councillor Shah, as a trustee' })[0]).toContain(
		'says the dispensation for an interest',
	);
	expect(recordOf({ ...full, interests: 'not recorded' })).toEqual([]);
});

test('before 10 September 2012, of a committee, and where nothing was decided, nothing is asked', () => {
	const early = { date: '2010-07-20' };
	expect(recordOf(early, '[{body: cabinet, date: 2010-07-20}]')).toEqual([]);
	expect(recordOf({ body: 'planning' }, '[{body: planning, date: 2026-03-09}]')).toEqual([]);
	expect(recordOf({ outcomes: '[{recommendation: "1", outcome: noted}]' })).toEqual([]);
});

test('a report under law has a list of background papers, or says that there are none', () => {
	const body = '\n## 1.0 COSTS\n\n1.1 None.\n';
	const template = 'cabinet-report';
	const bare = report({ template }).concat(body);
	const listed = report({
		template,
		cross_references: '[{kind: background_paper, printed: "Survey, May 2026"}]',
	});
	expect(said('background-papers-given', bare)).toEqual([
		'1 warning This report has no list of background papers, and the law that it is under asks for one (SI 2012/2089).',
	]);
	expect(said('background-papers-given', listed.concat(body))).toEqual([]);
	expect(said('background-papers-given', bare.concat('\n## 2.0 Background documents\n\nNone.\n'))).toEqual(
		[],
	);
	const of = (considered: string) => report({ template, considered }).concat(body);
	expect(said('background-papers-given', of('[{body: lsp, date: 2026-03-09}]'))).toEqual([]);
	expect(said('background-papers-given', of('[{body: cabinet, date: 2010-07-20}]'))).toEqual([]);
});

const guide = (fields: Record<string, string>): Files => ({
	'guidance/guide.md': file({ title: 'The Guide', ...fields }),
});

test('what others published is no background paper', () => {
	const paper = report({ cross_references: '[{to: guide, kind: background_paper}]' });
	const of = (publisher: string) =>
		said('published-background-paper', paper, { others: guide({ publisher, issued: '2009' }) });
	expect(of('Home Office')).toEqual([
		'7 warning "The Guide" was published by Home Office, and a published work is no background paper (Local Government Act 1972, s.100D(5)).',
	]);
	expect(of('Test Council')).toEqual([]);
});

test('what is referred to has a date, or a place where it can be read', () => {
	const of = (reference: string, fields = {}) =>
		said('reference-available', report({ cross_references: `[${reference}]` }), { others: guide(fields) });
	expect(of('{printed: Joint guidance}')).toEqual([
		'7 warning "Joint guidance" has no date, and nothing says where it can be read.',
	]);
	expect(of('{printed: "Joint guidance, July 2003"}')).toEqual([]);
	expect(of('{printed: Joint guidance, available: From the library}')).toEqual([]);
	expect(of('guide')).toHaveLength(1);
	expect(of('guide', { url: 'https://example.org/guide' })).toEqual([]);
	expect(of('guide', { standing: 'forthcoming' })).toEqual([]);
});

test('the details of a person end one day, those of a team need not', () => {
	const of = (contact: string) => said('contact-until', report({ contact }));
	expect(of('{name: A N Officer, telephone: 01632 960001}')).toEqual([
		'7 advice The contact details of A N Officer have no end.',
	]);
	expect(of('{name: A N Officer, telephone: 01632 960001, until: 2027-03-09}')).toEqual([]);
	expect(of('{team: Parks, telephone: 01632 960001}')).toEqual([]);
	expect(of('{name: A N Officer}')).toEqual([]);
});
