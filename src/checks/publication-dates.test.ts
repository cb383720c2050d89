import { expect, test } from 'vitest';
import { cabinet, problemsOf, report } from '../../tests/council-of.ts';

const problemsIn = (fields: Record<string, string>) =>
	problemsOf({ ...cabinet, 'reports/2026/a.md': report(fields) });
const exemption = (review: string) => `{paragraphs: 3, public_interest: A fair price, review: ${review}}`;

test('a paper is not withdrawn before it was published', () => {
	const withdrawn = '{date: 2026-01-05, reason: Wrong}';
	expect(problemsIn({ status: 'withdrawn', published: '2026-03-01', withdrawn })).toEqual([
		'content/reports/2026/a.md:8:19 error status-flow: This was withdrawn on 5 January 2026 and published only on 1 March 2026. Write the two dates as they were: what is withdrawn was published before.',
	]);
});

test('a change is not dated before the report was published', () => {
	const changes = '[{date: 2026-02-05, note: A sum}, {date: 2026-03-05, note: Another}]';
	expect(problemsIn({ published: '2026-03-01', changes })).toEqual([
		expect.stringContaining('a.md:8:18 error status-flow: This change is dated 5 February 2026, before'),
	]);
});

test('an exemption whose day or month of review has passed is to be reviewed', () => {
	const withheld = (review: string) => problemsIn({ classification: 'exempt', exemption: exemption(review) });
	expect(withheld('2026-11-22')).toEqual([
		'content/reports/2026/a.md:8:67 warning review-due: The date for the review of what is withheld here, 22 November 2026, has passed. Review it. Then publish the text and write `classification: open`; or, where it must still be withheld, write the next date as `review`.',
	]);
	expect(withheld('2026-10')[0]).toContain('October 2026, has passed');
	expect([withheld('2026-11-23'), withheld('2026-11')]).toEqual([[], []]);
});

test('so is that of an exempt appendix, and that of an open paper is no matter', () => {
	const appendices = '[{title: Price, classification: exempt}]';
	expect(problemsIn({ appendices, exemption: exemption('2026-10') })[0]).toContain('review-due');
	expect(problemsIn({ exemption: exemption('2026-10') })).toEqual([]);
});
