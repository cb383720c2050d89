import { expect, test } from 'vitest';
import type { Outline } from '../../markdown/outline.ts';
import { implicationRows } from './implication-rows.ts';
import { statusRows } from './status-rows.ts';

test('the box of the decision status keeps the template’s order and words, and leaves nothing out', () => {
	const words = {
		order: ['decision_maker', 'key_decision'],
		labels: { key_decision: 'Key Decision' },
		values: { decision_maker: { executive: 'Executive (Cabinet)' } },
		head: [],
	};
	expect(statusRows({ key_decision: false, reason: 'N/A', decision_maker: 'executive' }, words)).toEqual([
		{ label: 'Decision maker', value: 'Executive (Cabinet)' },
		{ label: 'Key Decision', value: 'No' },
		{ label: 'Reason', value: 'N/A' },
	]);
});

test('references to paragraphs lead to the part that the table stands in; what the text alone names is not printed', () => {
	const paragraphs = [
		{ number: '2.1', anchor: 'p-2.1', part: 1, line: 1 },
		{ number: '2.1', anchor: 'part-2-p-2.1', part: 2, line: 9 },
	];
	const rows = implicationRows(
		[
			{ kind: 'equality', printed: 'Equal Opportunities', applies: true, paragraphs: '2.1 and 9.9' },
			{ kind: 'legal', listed: false },
			{ kind: 'human_rights', applies: false },
		],
		{ paragraphs } as unknown as Outline,
	);
	expect(rows).toEqual([
		{
			name: 'Equal Opportunities',
			applies: 'Yes',
			paragraphs: [{ text: '2.1', href: '#part-2-p-2.1' }, ' and ', '9.9'],
			adviser: undefined,
		},
		{ name: 'Human rights', applies: 'No', paragraphs: [], adviser: undefined },
	]);
});
