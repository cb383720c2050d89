import { expect, test } from 'vitest';
import type { AnyEntry } from '../../register/entry.ts';
import { citationOf } from './citation.ts';

const council = 'Marlbridge Borough Council';
const route = [
	{ body: { title: 'Overview and Scrutiny Committee' }, date: '2012-03-06', role: 'scrutinise' },
	{ body: { title: 'Cabinet' }, date: '2012-03-13', role: 'decide' },
];

function entry(fields: object): AnyEntry {
	return { title: 'A strategy', date: '2012-03-06', route, data: {}, ...fields } as unknown as AnyEntry;
}

test('a report is cited by the body that is asked to decide, the day and its number', () => {
	expect(citationOf(entry({ kind: 'report', data: { reference: 'CAB/2012/018' } }), council)).toBe(
		'Marlbridge Borough Council, Cabinet, 13 March 2012, CAB/2012/018',
	);
});

test('a report without a number is cited by its title', () => {
	expect(citationOf(entry({ kind: 'report' }), council)).toBe(
		'Marlbridge Borough Council, Cabinet, “A strategy”, 13 March 2012',
	);
});

test('where no meeting is recorded, the day is called what it is', () => {
	const fields = { kind: 'report', route: [{ body: { title: 'Together' } }], date: '2009-10-12' };
	expect(citationOf(entry({ ...fields, data: { published: '2009-10-12' } }), council)).toBe(
		'Marlbridge Borough Council, Together, “A strategy”, published 12 October 2009',
	);
	expect(citationOf(entry({ ...fields, data: { report_date: '2009-10-12' } }), council)).toContain(
		'dated 12 October 2009',
	);
});

test('guidance is cited by its publisher, and the council is not named twice', () => {
	expect(citationOf(entry({ kind: 'guidance', by: 'Home Office', date: '2003-07' }), council)).toBe(
		'Home Office, “A strategy”, July 2003',
	);
	expect(citationOf(entry({ kind: 'decision', by: council }), council)).toBe(
		'Marlbridge Borough Council, decision of 6 March 2012, “A strategy”',
	);
});
