import { expect, test } from 'vitest';
import { entriesOf, type Files, file, report } from '../../tests/council-of.ts';
import { buildCalendar } from './calendar-events.ts';

const bodies: Files = {
	'bodies/cabinet.md': file({
		name: 'Cabinet',
		kind: 'cabinet',
		regime: 'executive',
		call_in: '{working_days: 5}',
	}),
	'bodies/lsp.md': file({ name: 'Together', kind: 'partnership', regime: 'voluntary' }),
};
/** Day, words and body of each event. */
const calendar = (files: Files) =>
	buildCalendar([...entriesOf({ ...bodies, ...files }).values()], 'england').map(
		({ day, summary, bodies: whose }) => `${day} ${summary} (${whose.join(', ')})`,
	);
const decision = (fields: Record<string, string> = {}) =>
	file({
		status: 'published',
		report: 'a',
		body: 'cabinet',
		date: '2026-03-09',
		outcomes: '[{recommendation: 1, outcome: agreed}]',
		...fields,
	});

test('each meeting is an event, past and to come, whatever number of reports comes to it', () => {
	const considered = '[{body: lsp, date: 2026-12-02}, {body: cabinet, date: 2026-03-09}]';
	expect(calendar({ 'reports/2026/a.md': report({ considered }), 'reports/2026/b.md': report() })).toEqual([
		'2026-03-09 Cabinet considers 2 reports (cabinet)',
		'2026-12-02 Together considers a report (lsp)',
	]);
});

test('the end of call-in is an event, once passed too, and never where there was none', () => {
	const files = (fields: Record<string, string>) =>
		calendar({ 'reports/2026/a.md': report(), 'decisions/2026/d.md': decision(fields) }).slice(1);
	expect(files({})).toEqual(['2026-03-16 Last day to call in: A report (cabinet)']);
	expect(files({ published: '2026-03-11' })).toEqual(['2026-03-18 Last day to call in: A report (cabinet)']);
	expect(files({ date: '2026-11-23' })).toEqual(['2026-11-30 Last day to call in: A report (cabinet)']);
	expect(files({ call_in: '{state: exempt, result: Urgent.}' })).toEqual([]);
	expect(files({ call_in: '{state: called_in, date: 2026-03-11}' })).toEqual([]);
	expect(files({ call_in: '{state: not_called_in}' })).toHaveLength(1);
	expect(files({ outcomes: '[{recommendation: 1, outcome: noted}]' })).toEqual([]);
	expect(files({ body: 'lsp' })).toEqual([]);
});

test('a consultation opens and closes, and a strategy and a withheld paper are due to be looked at again', () => {
	const consultation = '{from: 2026-10-01, to: 2026-11-30, how: Write to us.}';
	expect(
		calendar({
			'reports/2026/a.md': report({ consultation, considered: '[{body: cabinet}]' }),
			'reports/2026/b.md': report({
				considered: '[{body: cabinet}]',
				classification: 'exempt',
				exemption: '{paragraphs: 3, public_interest: A fair price, review: 2027-01}',
			}),
			'strategies/s.md': file({
				status: 'published',
				title: 'A strategy',
				owner: 'cabinet',
				adopted: '2024-01',
				review: '2026-06-15',
			}),
		}),
	).toEqual([
		'2026-06-15 Review due: A strategy (cabinet)',
		'2026-10-01 Consultation opens: A report (cabinet)',
		'2026-11-30 Consultation closes: A report (cabinet)',
		'2027-01-01 Due to be looked at again for publication: A report (cabinet)',
	]);
});

test('nothing of a draft, an embargoed or a withdrawn paper is in it', () => {
	const consultation = '{from: 2026-10-01, to: 2026-11-30}';
	const withdrawn = { status: 'withdrawn', withdrawn: '{date: 2026-03-01, reason: Figures were wrong}' };
	expect(
		calendar({
			'reports/2026/a.md': report({ consultation, status: 'draft' }),
			'reports/2026/b.md': report({ consultation, published: '2026-11-24' }),
			'reports/2026/c.md': report({ consultation, ...withdrawn }),
			'decisions/2026/d.md': decision(),
		}),
	).toEqual([]);
});
