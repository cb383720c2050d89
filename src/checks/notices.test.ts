import { describe, expect, test } from 'vitest';
import { cabinet, type Files, file, problemsOf, report } from '../../tests/council-of.ts';

const sound = {
	status: 'published',
	notice: 'key_decision',
	title: 'A new depot',
	matter: 'To build a depot',
	published: '2026-10-30',
	body: 'cabinet',
	members: 'Councillor A, Leader',
	date: '2026-12-01',
};
const site = (nation: string) => ({
	'site.yaml': `name: Test Council\nnation: ${nation}\nbase_url: https://test.example\nwards: [Abbey]\nthemes: [Housing]\n`,
});
const problems = (fields: Record<string, string>, others: Files = {}) =>
	problemsOf({ ...cabinet, ...others, 'notices/2026/n.md': file({ ...sound, ...fields }) });
const rules = (fields: Record<string, string>, others: Files = {}) =>
	problems(fields, others).map((line) => line.replace(/^content\/(\S+) (\w+) ([\w-]+):.*$/, '$3 ($2)'));
const privately =
	'{reasons: Prices, paragraphs: 3, second_notice: 2026-11-23, representations: none received}';

test('a sound notice is told nothing', () => {
	expect(problems({})).toEqual([]);
});

describe('28 clear days', () => {
	test('a notice of 28 clear days is in time, one of 27 is told where and why', () => {
		expect(problems({ published: '2026-11-02' })).toEqual([]);
		expect(problems({ published: '2026-11-03' })).toEqual([
			'content/notices/2026/n.md:6:12 warning notice-time: Notice was given on 2026-11-03, 27 clear days before the decision: the law asks for 28 (SI 2012/2089, regulation 9). Correct the dates, decide later, or give a notice of `general_exception` or `special_urgency` for the same report.',
		]);
	});

	test('a period begins with its first day', () => {
		const period = (from: string) => ({ date: '', period: `{from: ${from}, to: 2027-01}` });
		expect(rules(period('2026-12'))).toEqual([]);
		expect(rules({ ...period('2026-12'), published: '2026-11-10' })).toEqual(['notice-time (warning)']);
	});

	test('before 10 September 2012 there was a forward plan and no such notice, and other nations have none', () => {
		expect(rules({ published: '2012-09-03', date: '2012-09-09' })).toEqual([]);
		expect(rules({ published: '2012-09-03', date: '2012-09-10' })).toEqual(['notice-time (warning)']);
		for (const nation of ['wales', 'scotland', 'northern_ireland'])
			expect(rules({ published: '2026-11-20' }, site(nation)), nation).toEqual([]);
	});

	test('nor is it told where the same decision has a notice of exception', () => {
		const others = {
			'reports/2026/a.md': report({ considered: '[{body: cabinet, date: 2026-12-01, role: decide}]' }),
			'notices/2026/e.md': file({
				...sound,
				notice: 'general_exception',
				published: '2026-11-20',
				reasons: 'A grant',
				chair_informed: '2026-11-20',
				report: 'a',
			}),
		};
		expect(rules({ published: '2026-11-10', report: 'a' }, others)).toEqual([]);
	});
});

describe('shorter notice', () => {
	const exception = {
		notice: 'general_exception',
		published: '2026-11-23',
		reasons: 'A grant',
		chair_informed: '2026-11-23',
	};
	test('a general exception says why and who was told, and is given five clear working days before', () => {
		expect(rules(exception)).toEqual([]);
		expect(rules({ ...exception, published: '2026-11-20', date: '2026-11-27' })).toEqual([
			'notice-time (warning)',
		]);
		const [told] = problems({ ...exception, reasons: '', chair_informed: '' });
		expect(told).toContain('error general-exception');
		expect(told).toContain('Add `reasons` and `chair_informed`.');
	});

	const urgency = {
		notice: 'special_urgency',
		published: '2026-12-01',
		reasons: 'A flood',
		agreed_by: 'Councillor B, Chair of Scrutiny',
		agreed_on: '2026-12-01',
	};
	test('special urgency says why, and who agreed and when, before the decision', () => {
		const given = { ...urgency, published: '2026-11-20', agreed_on: '2026-11-20', date: '2026-11-20' };
		expect(rules(given)).toEqual([]);
		expect(problems({ ...given, agreed_by: '', agreed_on: '' })[0]).toContain(
			'Add `agreed_by` and `agreed_on`.',
		);
		expect(problems({ ...given, agreed_on: '2026-11-21' })[0]).toContain('is dated after the decision');
	});

	test('a draft is not finished', () => {
		expect(rules({ ...exception, reasons: '', status: 'draft' })).toEqual([]);
	});
});

describe('private meetings', () => {
	const meeting = { notice: 'private_meeting', private: privately, members: '' };
	test('it says why, again five clear working days before, and what was said against it', () => {
		expect(rules(meeting)).toEqual([]);
		expect(rules({ ...meeting, private: '' })).toEqual(['private-meeting (error)']);
		expect(rules({ ...meeting, private: privately.replace('2026-11-23', '2026-11-24') })).toEqual([
			'second-notice (warning)',
		]);
		expect(
			problems({ ...meeting, private: '{reasons: X, paragraphs: 3, second_notice: 2026-11-23}' })[0],
		).toContain('Add `representations` below `private`');
		expect(problems({ ...meeting, private: privately.replace('none received', 'Open it') })[0]).toContain(
			'Add `response` below `private`.',
		);
	});

	test('that it was not given again is told when there is no time left', () => {
		const once = '{reasons: Prices, paragraphs: 3}';
		expect(rules({ ...meeting, private: once })).toEqual([]);
		expect(rules({ ...meeting, private: once, published: '2026-10-26', date: '2026-11-27' })).toEqual([
			'second-notice (warning)',
		]);
	});

	test('where it was agreed that the meeting is urgent, neither time is asked for', () => {
		const urgent = { agreed_by: 'Councillor B', agreed_on: '2026-11-20', published: '2026-11-20' };
		expect(rules({ ...meeting, ...urgent, private: '{reasons: X, paragraphs: 3}' })).toEqual([]);
	});
});

describe('who and when', () => {
	test.each(['voluntary', 'statutory_partnership', 'council'])(
		'a body that is %s gives no notice',
		(regime) => {
			const others = {
				'bodies/board.md': file({ name: 'Board', kind: 'board', regime }),
			};
			expect(rules({ body: 'board' }, others)).toEqual(['notice-executive (error)']);
		},
	);

	test('it names a body that is there, the members, and a day or a period', () => {
		expect(rules({ body: 'cabnet' })).toEqual(['body-exists (error)']);
		expect(rules({ members: '' })).toEqual(['notice-members (warning)']);
		expect(rules({ date: '' })).toEqual(['notice-dated (error)']);
		expect(rules({ date: '', period: '{from: 2027-02, to: 2027-01}' })).toEqual(['notice-dated (error)']);
	});

	test('its wards and themes are the council’s, and a withdrawal says when and why', () => {
		expect(rules({ wards: 'Abbeyy', themes: 'Housin' })).toEqual([
			'ward-exists (error)',
			'theme-exists (error)',
		]);
		expect(rules({ status: 'withdrawn' })).toEqual(['withdrawal-given (error)']);
	});
});

describe('the report of a notice', () => {
	const reportOn = (considered: string, status = 'published') => ({
		'reports/2026/a.md': report({ considered, status }),
		'bodies/council.md': file({ name: 'Council', kind: 'council', regime: 'council' }),
	});
	const step = (body: string, date: string) => `[{body: ${body}, date: ${date}, role: decide}]`;

	test('it is there and is a report', () => {
		expect(rules({ report: 'nothing' })).toEqual(['reference-exists (error)']);
		expect(rules({ report: 'cabinet' })).toEqual(['decision-report (error)']);
	});

	test('it goes before the decision maker, on the day or in the period of the notice', () => {
		const noticed = { report: 'a' };
		expect(rules(noticed, reportOn(step('cabinet', '2026-12-01')))).toEqual([]);
		expect(rules(noticed, reportOn(step('council', '2026-12-01')))).toEqual(['notice-report (error)']);
		expect(rules(noticed, reportOn(step('cabinet', '2026-12-08')))).toEqual(['notice-date (warning)']);
		expect(
			rules(
				noticed,
				reportOn(
					'[{body: cabinet, date: 2026-12-08, role: note}, {body: cabinet, date: unknown, role: decide}]',
				),
			),
		).toEqual([]);
		const period = { ...noticed, date: '', period: '{from: 2026-12, to: 2027-01}' };
		expect(rules(period, reportOn(step('cabinet', '2027-01-31')))).toEqual([]);
		expect(rules(period, reportOn(step('cabinet', '2027-02-01')))).toEqual(['notice-date (warning)']);
	});
});

describe('a report for a key decision', () => {
	const told = (status: string, date = '2026-12-01') =>
		problemsOf({
			...cabinet,
			'reports/2026/a.md': report({
				considered: `[{body: cabinet, date: ${date}, role: decide}]`,
				decision_status: status,
			}),
		});
	test('it says when notice was given, 28 clear days before, or by what exception it was shorter', () => {
		expect(told('{key_decision: yes, notice_published: 2026-10-30}')).toEqual([]);
		expect(told('{key_decision: yes, notice_published: 2026-11-10}')[0]).toContain(
			'warning key-decision-notice: Notice of this key decision was given 20 clear days before it',
		);
		expect(told('{key_decision: yes}')[0]).toContain('says when notice of it was given');
		expect(told('{key_decision: yes, urgency: general_exception}')).toEqual([]);
		expect(told('{key_decision: no}')).toEqual([]);
	});

	test('a notice in `notices/` says it too, and an archive paper is asked for none', () => {
		expect(told('{key_decision: yes}', '2012-06-12')).toEqual([]);
		const files = {
			...cabinet,
			'reports/2026/a.md': report({
				considered: '[{body: cabinet, date: 2026-12-01, role: decide}]',
				decision_status: '{key_decision: yes}',
			}),
			'notices/2026/n.md': file({ ...sound, report: 'a' }),
		};
		expect(problemsOf(files)).toEqual([]);
	});
});
