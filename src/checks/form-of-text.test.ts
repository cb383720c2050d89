import { expect, test } from 'vitest';
import { cabinet, registerOf, report } from '../../tests/council-of.ts';

/** What a rule says of a text, a line each: the line of the text, from 1, and the reason. */
function said(rule: string, body: string, fields: Record<string, string> = {}): string[] {
	const head = report(fields).split('\n').length - 1;
	const files = {
		...cabinet,
		'reports/2026/a.md': report(fields).concat(body),
		'reports/2026/chart.png': 'x',
	};
	return registerOf(files)
		.problems.filter((problem) => problem.rule === rule)
		.map(({ reason, place }) => `${place.line - head} ${reason}`);
}

test('a heading does not pass over a level', () => {
	expect(said('heading-levels', '## 1. Costs\n\n#### Staff\n\n### Pay\n\n## 2. Risks\n\n### Fire\n')).toEqual(
		['3 The heading "Staff" has 4 signs, and the heading above it has 2.'],
	);
	expect(said('heading-levels', '### Costs\n')).toEqual([
		'1 The heading "Costs" has 3 signs, and no section is open above it.',
	]);
	expect(said('heading-levels', '## A\n\n***\n\n# SUPPORTING INFORMATION\n\n## B\n\n### C\n')).toEqual([]);
});

test('the words of a link say where it leads', () => {
	const of = (link: string) => said('link-text', `Words. ${link}\n`);
	expect(of('[Click here](https://example.org/plan).')).toEqual([
		'1 The words of this link are "Click here", which does not say where it leads.',
	]);
	for (const words of ['here', 'read more', 'this link', 'See this page', 'More information'])
		expect(of(`[${words}](https://example.org/plan)`), words).toHaveLength(1);
	expect(of('<https://example.org/plans/2026/annex.pdf>')[0]).toContain('is shown as the words of a link');
	expect(of('www.council.gov.uk/plans?id=3')).toHaveLength(1);
	for (const link of [
		'www.council.gov.uk',
		'[The plan](https://example.org/plan)',
		'a@council.gov.uk',
		'[This plan](https://example.org/plan)',
	])
		expect(of(link), link).toEqual([]);
});

test('a picture has words that say what it shows', () => {
	const of = (words: string) => said('alt-text', `![${words}](chart.png)\n`);
	expect(of('')).toEqual(['1 The picture "chart.png" has no words for those who cannot see it.']);
	for (const words of ['chart.png', 'Chart 2', 'image', 'A photograph'])
		expect(of(words), words).toEqual([`1 "${words}" does not say what the picture shows.`]);
	expect(of('Chart 2: visits rose from 300 to 800 a week')).toEqual([]);
});

test('each column of a table has a heading, but for that of the names of rows', () => {
	const of = (head: string) => said('table-headers', `${head}\n| --- | --- | --- |\n| Abbey | 1 | 2 |\n`);
	expect(of('| Ward | 2025 | 2026 |')).toEqual([]);
	expect(of('| | 2025 | 2026 |')).toEqual([]);
	expect(of('| Ward | 2025 | |')).toEqual(['1 Column 3 of this table has no heading.']);
	expect(of('| | | |')).toEqual(['1 The first row of this table is empty, so its columns have no headings.']);
});

test('the sections stand in the order of the template, and others anywhere', () => {
	const text = (...names: string[]) => names.map((name) => `## ${name}\n\nAs said.\n`).join('\n');
	expect(said('section-order', text('2.0 Purpose of report', '3.0 Parks', '5.0 Recommendations'))).toEqual(
		[],
	);
	expect(said('section-order', text('1.0 Recommendations', '2.0 Parks', '3.0 Purpose of report'))).toEqual([
		'9 "Purpose of report" stands after "Recommendations", and in "Report to a partnership board" before it.',
	]);
});

test('a printed number stands once, and the next follows it', () => {
	const of = (...numbers: string[]) =>
		said('paragraph-numbers', `## 3.0 COSTS\n\n${numbers.map((number) => `${number} Words.\n`).join('\n')}`);
	expect(of('3.1', '3.2', '3.2.1', '3.2.2', '3.3')).toEqual([]);
	expect(of('3.1', '3.2', '3.2', '3.3')).toEqual(['7 The number 3.2 is used twice: on line 12 and here.']);
	expect(of('3.1', '3.2', '3.5')).toEqual(['7 3.5 follows 3.2: there is no 3.3 to 3.4.']);
	expect(of('3.1', '3.3', '3.2')).toEqual([
		'5 3.3 follows 3.1: there is no 3.2.',
		'7 The number 3.2 stands after 3.3.',
	]);
});

test('so do sections, each part by itself; lists and letters begin again', () => {
	const of = (body: string) => said('paragraph-numbers', body);
	expect(of('## 1.0 A\n\n## 2.0 B\n\n***\n\n# PART TWO\n\n## 1.0 A\n\n## 2.0 B\n')).toEqual([]);
	expect(of('## 1. A\n\n## 2. B\n\n## 2. C\n')).toHaveLength(1);
	expect(of('## 1. A\n\n## 3. B\n')).toEqual(['3 3 follows 1: there is no 2.']);
	expect(of('## 1. A\n\n1. One\n2. Two\n\n## 2. B\n\n1. One\n\n(a) a\n\n(b) b\n\nWords.\n\n(a) a\n')).toEqual(
		[],
	);
});

test('a date is a day that there is, and falls on its weekday', () => {
	const of = (text: string) => said('weekday-date', `${text}\n`);
	expect(of('It met on Monday 9 March 2026 and on Tuesday, 10th March 2026.')).toEqual([]);
	expect(of('\nIt meets on Monday 10 March 2026.')).toEqual(['2 "Monday 10 March 2026" was a Tuesday.']);
	expect(of('By 31 June and on 29 February 2026.')).toEqual([
		'1 There is no such day as "31 June".',
		'1 There is no such day as "29 February 2026".',
	]);
	expect(of('On 29 February 2024, and on Thur 30th April.')).toEqual([]);
	expect(of('1 May, Table 31 June')).toHaveLength(1);
});

test('where no year is printed, the years beside the paper are tried', () => {
	expect(said('weekday-date', 'On Sunday 9 March there was a fair.\n')).toEqual([]);
	expect(said('weekday-date', 'On Friday 9 March we ask.\n')).toEqual([
		'1 "Friday 9 March" is not right in any year near this paper: it is a Sunday in 2025, a Monday in 2026, a Tuesday in 2027.',
	]);
});
