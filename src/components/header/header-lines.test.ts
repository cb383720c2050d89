import { expect, test } from 'vitest';
import type { Entry } from '../../register/entry.ts';
import { headerLines } from './header-lines.ts';

const route = [
	{
		body: { id: 'scrutiny', title: 'Overview and Scrutiny Committee', url: '/bodies/scrutiny/' },
		date: '2004-03-08',
		meeting: '/meetings/scrutiny/2004-03-08/',
		role: 'scrutinise',
	},
	{
		body: { id: 'cabinet', title: 'Leicester City Council Cabinet', url: '/bodies/cabinet/' },
		date: '2004-03-15',
		meeting: '/meetings/cabinet/2004-03-15/',
		role: 'decide',
	},
	{ body: { id: 'lsp', title: 'Leicester Partnership', url: '/bodies/lsp/' } },
];

function lines(row: { field: string[]; label?: string }, data: object = {}): string[] {
	const entry = {
		title: 'Cohesion',
		route,
		names: { lsp: 'Leicester Partnership' },
		data,
	} as unknown as Entry<'report'>;
	return headerLines(row, entry, { cabinet: 'Cabinet' }).map(({ text }) => text);
}

test('a timetable names each body and its day, by the name that the paper uses', () => {
	expect(lines({ label: 'TIMETABLE', field: ['considered'] })).toEqual([
		'Overview and Scrutiny Committee 8 March 2004',
		'Cabinet 15 March 2004',
		'Leicester Partnership',
	]);
});

test('a date without a label is the masthead’s', () => {
	expect(lines({ field: ['considered.date'] })).toEqual(['15 March 2004']);
});

test.each([
	['wards', { wards: ['all'] }, ['All Wards']],
	['classification', { classification: 'open' }, ['OPEN']],
	['report_of', { report_of: 'lsp' }, ['Leicester Partnership']],
	['published', { published: '2009-10-12' }, ['12 October 2009']],
	[
		'author',
		{ author: [{ name: 'Sharon Angus-Crawshaw', post: 'Community Strategy Manager' }] },
		['Sharon Angus-Crawshaw, Community Strategy Manager'],
	],
	['purpose', { purpose: 'To advise.\n\nTo agree.' }, ['To advise.', 'To agree.']],
	['summary', {}, []],
])('%s is printed as on the paper', (field, data, printed) => {
	expect(lines({ label: 'Row', field: [field] }, data)).toEqual(printed);
});
