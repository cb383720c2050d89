import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../../tests/council-of.ts';
import { rowMaker } from '../../register/rows.ts';
import { withheldWords } from './withheld-words.ts';

test('a list says what is withheld, by which paragraph, and when that is looked at again', () => {
	const exemption = '{paragraphs: [3, 5], public_interest: A fair price, review: 2027-01}';
	const entries = entriesOf({
		...cabinet,
		'reports/2026/whole.md': report({ classification: 'exempt', exemption }),
		'reports/2026/part.md': report({ classification: 'part_exempt', exemption }),
		'decisions/2026/d.md': file({
			status: 'published',
			report: 'whole',
			body: 'cabinet',
			date: '2026-03-09',
		}),
	});
	const toRow = rowMaker([...entries.values()]);
	const said = ['whole', 'part', 'd', 'cabinet'].map((id) => {
		const entry = entries.get(id);
		const row = entry && toRow(entry);
		return row?.withheld && withheldWords(row.withheld, row.kind);
	});
	expect(said).toEqual([
		'Not for publication: Schedule 12A, paragraphs 3 and 5. Date for review: January 2027',
		'A part of this paper is not for publication: Schedule 12A, paragraphs 3 and 5. Date for review: January 2027',
		'Its report is not for publication: Schedule 12A, paragraphs 3 and 5. Date for review: January 2027',
		undefined,
	]);
});
