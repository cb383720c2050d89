import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../tests/council-of.ts';

const guidance = {
	'guidance/our-guide.md': file({ title: 'Our Guide', aliases: '[The Blue Book]', issued: '2009-08' }),
};

test('what a report cites shows that it is cited, and how', () => {
	const entries = entriesOf({
		...cabinet,
		...guidance,
		'reports/2026/a.md': report({ cross_references: '[{to: the blue book, kind: cites}]' }),
	});
	expect(entries.get('a')?.references[0]?.target?.title).toBe('Our Guide');
	expect(entries.get('our-guide')?.cited_by).toMatchObject([
		{ kind: 'cites', from: { id: 'a', title: 'A report' } },
	]);
});

test('a council reference in the text leads to its report, and the report says that it is mentioned', () => {
	const entries = entriesOf({
		...cabinet,
		'reports/2026/a.md': report({ reference: 'CAB/2026/001' }),
		'reports/2026/b.md': report({}, '## 1.0 Text\n\n1.1 See CAB/2026/001 for the figures.\n'),
	});
	expect(entries.get('b')?.mentioned).toEqual({ 'CAB/2026/001': '/reports/a/' });
	expect(entries.get('a')?.cited_by).toMatchObject([{ kind: 'mentions', from: { id: 'b' } }]);
});

test('a draft and an embargoed paper leave no trace, even in what refers to them', () => {
	const secret = { title: 'Zebracrossing', summary: 'Zebracrossing', reference: 'ZEB/2026/001' };
	const entries = entriesOf({
		...cabinet,
		'reports/2026/zebra-draft.md': report(
			{ ...secret, status: 'draft', cross_references: 'b' },
			'Zebracrossing',
		),
		'reports/2026/zebra-embargo.md': report(
			{ ...secret, reference: 'ZEB/2026/002', published: '2026-11-24' },
			'Zebracrossing',
		),
		'reports/2026/b.md': report({
			cross_references: '[zebra-draft, {to: zebra-embargo, printed: Another paper}]',
			appendices: '[{title: Plan, to: zebra-draft}]',
		}),
		'decisions/2026/zebra-decision.md': file({
			status: 'published',
			report: 'zebra-draft',
			body: 'cabinet',
			date: '2026-03-09',
		}),
	});
	expect([...entries.keys()]).toEqual(['cabinet', 'b']);
	expect(JSON.stringify([...entries.values()])).not.toMatch(/zebra/i);
	expect(entries.get('b')?.references).toMatchObject([{ printed: 'Another paper' }]);
});

test('an embargoed paper is there on its day', () => {
	const files = { ...cabinet, 'reports/2026/a.md': report({ published: '2026-11-24' }) };
	expect(entriesOf(files, '2026-11-23').has('a')).toBe(false);
	expect(entriesOf(files, '2026-11-24').has('a')).toBe(true);
});

test('an exempt paper shows its title, route, paragraphs, reason and review date, and nothing else', () => {
	const exemption = '{paragraphs: [3], public_interest: A fair price, review: 2027-01}';
	const hidden = {
		reference: 'ZEB/2026/001',
		summary: 'zebra',
		author: 'zebra',
		wards: 'Abbey',
		report_of: 'zebra',
		contact: '[{name: zebra}]',
		consultees: 'zebra',
		cross_references: '[{printed: zebra}]',
	};
	const entry = entriesOf({
		...cabinet,
		'reports/2026/a.md': report({ ...hidden, classification: 'exempt', exemption }),
	}).get('a');
	expect(JSON.stringify(entry)).not.toMatch(/zebra|ZEB/);
	expect(entry?.title).toBe('A report');
	expect(entry?.route[0]).toMatchObject({ body: { title: 'Cabinet' }, date: '2026-03-09', role: 'decide' });
	expect(entry?.data).toMatchObject({
		exemption: { paragraphs: ['3'], public_interest: 'A fair price', review: '2027-01' },
	});
});

test('a withdrawn paper keeps its address, its title, the date and the reason, and its text goes', () => {
	const withdrawn = '{date: 2026-03-01, reason: Figures were wrong}';
	const entry = entriesOf({
		...cabinet,
		'reports/2026/a.md': report({ status: 'withdrawn', withdrawn, summary: 'zebra' }, 'zebra'),
	}).get('a');
	expect(JSON.stringify(entry)).not.toMatch(/zebra/);
	expect(entry).toMatchObject({
		url: '/reports/a/',
		title: 'A report',
		hasBody: false,
		standing: { state: 'withdrawn', since: '2026-03-01' },
	});
	expect(entry?.data).toMatchObject({ withdrawn: { reason: 'Figures were wrong' } });
});

test('the file of an exempt appendix is not published, even when the text links to it', () => {
	const appendices =
		'[{number: 1, title: Plan, file: plan.pdf}, {number: 2, title: Price, file: price.pdf, classification: exempt}]';
	const exemption = '{paragraphs: 3, public_interest: A fair price, review: 2027-01}';
	const entry = entriesOf({
		...cabinet,
		'reports/2026/plan.pdf': '%PDF',
		'reports/2026/price.pdf': '%PDF',
		'reports/2026/a.md': report(
			{ appendices, classification: 'part_exempt', exemption },
			'See [the price](price.pdf).',
		),
	}).get('a');
	expect(entry?.attachments.map(({ url }) => url)).toEqual(['/reports/a/plan.pdf']);
});

test('what takes the place of a paper is told at both ends', () => {
	const entries = entriesOf({
		...cabinet,
		'reports/2025/old.md': report(),
		'reports/2026/new.md': report({ cross_references: '[{to: old, kind: supersedes}]' }),
	});
	expect(entries.get('old')?.superseded_by?.id).toBe('new');
	expect(entries.get('old')?.standing).toMatchObject({ state: 'superseded', by: 'new' });
	expect(entries.get('new')?.supersedes.map(({ id }) => id)).toEqual(['old']);
});

test('the fingerprint of a page changes with the title of what it refers to, and with nothing else of it', () => {
	const council = (title: string, publisher: string) =>
		entriesOf({
			...cabinet,
			'guidance/g.md': file({ title, aliases: 'Guide', publisher }),
			'reports/2026/a.md': report({ cross_references: 'Guide' }),
		}).get('a')?.fingerprint;
	expect(council('Guide', 'A')).not.toBe(council('New guide', 'A'));
	expect(council('Guide', 'A')).toBe(council('Guide', 'A'));
});
