import { expect, test } from 'vitest';
import { cabinet, registerOf, report } from '../../tests/council-of.ts';

/** What rules say of a report in two parts, as Leicester’s of 2004 is written. */
function said(
	rule: string,
	part: { title?: string; purpose?: string; asks?: string[]; section?: string } = {},
) {
	const {
		title = 'Parks for all',
		purpose = 'for endorsement',
		asks = ['note the costs'],
		section = '6',
	} = part;
	const text = `
## 1.0 Purpose of Report

1.1 To present:

- the strategy for parks (Appendix 1) for endorsement

## 2.0 Summary

2.1 Short.

## 3.0 Recommendations

3.1 Members are asked to:

- approve the strategy;
- note the costs.

***

WARDS AFFECTED All Wards

${title}

# SUPPORTING INFORMATION

## 1.0 Report

### 1.1 Purpose of Report:

To present:

- the strategy for parks (Appendix 1) ${purpose}

### 1.2 Recommendations

Members are asked to:

- approve the strategy;
${asks.map((words) => `- ${words}\n`).join('')}
## 2.0 Consultation

2.1 It was considered by a number of groups listed below under section ${section} of this report.

## 5.0 Background Papers – Local Government Act 1972

:::cross_references
:::

## 6.0 Consultations

:::consultees
:::
`;
	const fields = { template: 'cabinet-report-two-part', title: 'Parks for all', wards: 'all' };
	const { problems } = registerOf({ ...cabinet, 'reports/2026/a.md': report(fields, text) });
	return problems.filter((problem) => problem.rule === rule).map(({ reason }) => reason);
}

test('parts that say the same agree', () => {
	expect(said('parts-agree')).toEqual([]);
	expect(said('parts-agree', { title: 'PARKS FOR ALL' })).toEqual([]);
});

test('another title, another purpose and another thing asked are told', () => {
	expect(said('parts-agree', { title: 'Parks and play for all' })).toEqual([
		'This part is called "Parks and play for all", and the report "Parks for all".',
	]);
	expect(said('parts-agree', { purpose: 'for approval' })).toEqual([
		'This part says "approval", where the first part says "endorsement".',
	]);
	expect(said('parts-agree', { asks: ['approve the costs'] })).toEqual([
		'This part says "approve", where the first part says "note".',
	]);
	expect(said('parts-agree', { asks: ['note the costs', 'note the risks'] })).toEqual([
		'This part asks for 3 things, and the first part for 2.',
	]);
});

test('groups that are listed elsewhere than the text says are told', () => {
	expect(said('mention-fits')).toEqual([]);
	expect(said('mention-fits', { section: '5' })).toEqual([
		'The text speaks of "section 5", which holds another list. Those who were asked are in section 6.0, "Consultations".',
	]);
	expect(said('mention-fits', { section: '2' })).toEqual([]);
});
