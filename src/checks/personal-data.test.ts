import { expect, test } from 'vitest';
import { cabinet, file, problemsOf, report } from '../../tests/council-of.ts';
import { maskPersonal } from './mask-personal.ts';

const foundIn = (body: string, fields: Record<string, string> = {}) =>
	problemsOf({ ...cabinet, 'reports/2026/a.md': report(fields, `\n${body}\n`) }).filter((line) =>
		line.includes(' personal-data: '),
	);

test.each([
	['Her number is AB 12 34 56 C.', '9:15', 'a National Insurance number (AB…)'],
	['number ab123456c', '9:8', 'a National Insurance number (ab…)'],
	['Pay to sort code 20-30-40, account 12345678.', '9:18', 'a bank account with its sort code (20…)'],
	['| Account number | 12345678 |\n| --- | --- |\n| Sort code | 20 30 40 |', '9:20', 'a bank account'],
	['IBAN: GB82 WEST 1234 5698 7654 32', '9:7', 'a bank account with its sort code (GB…)'],
	['The tenant, born on 3 May 1971, wrote.', '9:21', 'a date of birth.'],
	['DOB: 03/05/1971', '9:6', 'a date of birth'],
	['Date of birth 1971-05-03', '9:15', 'a date of birth'],
	['Write to jane.bloggs71@gmail.com.', '9:10', 'a private e-mail address (j…@gmail.com)'],
	['[Write](mailto:j@btinternet.com)', '9:16', 'a private e-mail address'],
	['Mr A lives at 3 Mill Lane, Marlbridge, MB1 2AD.', '9:6', 'a home address (MB…)'],
])('it is told, and not repeated: %s', (body, place, what) => {
	expect(foundIn(body)).toEqual([
		expect.stringContaining(`a.md:${place} warning personal-data: This looks like ${what}`),
	]);
	expect(foundIn(body).join()).not.toMatch(/123456|1971|bloggs|2AD/i);
});

test.each([
	'Prefixes such as BG123456A, DA123456A and AB123456E are not given out.',
	'Planning applications 12-34-56 and 12345678.',
	'The account of 20-30-40 people.',
	'IBAN: GB82 WEST 1234 5698 7654 33',
	'The library was opened on 3 May 1971. The poet was born on 3 May 1871.',
	'Write to housing@marlbridge.gov.uk or office@gmail-archive.org.',
	'Residents of Abbey may come to the Town Hall, Corn Street, Marlbridge, MB1 1AA.',
	'The council meets at 3 Corn Street, MB1 1AA.',
])('what is no one’s private matter is let be: %s', (body) => {
	expect(foundIn(body)).toEqual([]);
});

test.each([
	['The heading "AB 12 34 56 C" is long.', 'The heading "AB…" is long.'],
	['"jane.bloggs71@gmail.com" cannot be read.', '"j…@gmail.com" cannot be read.'],
	['There is no file "budget.csv".', 'There is no file "budget.csv".'],
])('what another rule quotes is not repeated either: %s', (reason, told) => {
	const place = { file: 'a.md', line: 1, column: 1 };
	const problem = { place, level: 'error', rule: 'a', reason, fix: reason } as const;
	expect(maskPersonal(problem, '2026-11-23')).toEqual({ ...problem, reason: told, fix: told });
});

test('the details above a text are looked at too', () => {
	expect(foundIn('', { contact: '[{team: Bees, email: bees@hotmail.co.uk}]' })).toEqual([
		expect.stringContaining(
			'a.md:7:31 warning personal-data: This looks like a private e-mail address (b…@hotmail.co.uk).',
		),
	]);
});

test('the council’s own address may be anywhere', () => {
	const settings =
		'name: A\nnation: england\nbase_url: https://a.example\ncontact: {email: a.council@gmail.com}\n';
	const page = file({ status: 'published', title: 'Ask' }, 'Write to a.council@gmail.com.');
	expect(problemsOf({ 'site.yaml': settings, 'pages/ask.md': page })).toEqual([]);
});
