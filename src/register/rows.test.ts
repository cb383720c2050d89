import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../tests/council-of.ts';
import { rowMaker, shorten } from './rows.ts';

const rows = (files: Record<string, string>) => {
	const entries = [...entriesOf({ ...cabinet, ...files }).values()];
	return new Map(entries.map(rowMaker(entries)).map((row) => [row.id, row]));
};

test('a row names the body by which a paper stands as it does', () => {
	const row = rows({
		'reports/2026/a.md': report({ considered: '[{body: cabinet, date: 2026-12-01}]' }),
	}).get('a');
	expect(row).toMatchObject({
		by: 'Cabinet',
		date: '2026-12-01',
		standingBy: 'Cabinet',
		standing: { state: 'to_be_considered' },
	});
});

test('a paper that is not for publication is listed as that', () => {
	const exemption = '{paragraphs: [3], public_interest: A fair price, review: 2027-01}';
	const all = rows({
		'reports/2026/whole.md': report({ classification: 'exempt', exemption }),
		'reports/2026/part.md': report({ classification: 'part_exempt', exemption }),
		'reports/2026/open.md': report(),
	});
	const right = { paragraphs: ['3'], review: '2027-01' };
	expect(['whole', 'part', 'open'].map((id) => all.get(id)?.withheld)).toEqual([
		{ extent: 'whole', ...right },
		{ extent: 'part', ...right },
		undefined,
	]);
});

test('guidance says by how many papers it is cited, each counted once', () => {
	const all = rows({
		'guidance/guide.md': file({ title: 'Guide' }),
		'reports/2026/a.md': report({
			cross_references: '[{to: guide, kind: cites}, {to: guide, kind: follows}]',
		}),
		'reports/2026/b.md': report({ cross_references: 'guide' }),
	});
	expect(all.get('guide')).toMatchObject({ cited: 2, guidance: { standing: 'unknown' } });
});

test('a long summary is cut after a word, so that a page of fifty stays light', () => {
	expect(shorten('one two three', 100)).toBe('one two three');
	expect(shorten('one two three', 9)).toBe('one two …');
	expect(shorten('x'.repeat(500), 300)).toHaveLength(262);
});
