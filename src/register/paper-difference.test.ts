import { expect, test } from 'vitest';
import type { Paper } from './paper.ts';
import { differenceOfPapers } from './paper-difference.ts';

const names: Record<string, string> = { cabinet: 'Cabinet' };
/** A line for each part: what it is called, and its words with `-removed-` and `+added+`. */
const shown = (before: Partial<Paper>, after: Partial<Paper>) =>
	differenceOfPapers(
		{ text: '', details: {}, ...before },
		{ text: '', details: {}, ...after },
		(id) => names[id] ?? id,
	).map(
		({ label, pieces }) =>
			`${label}: ${pieces
				.map(({ change, text }) =>
					change === 'kept' ? text : change === 'added' ? `+${text}+` : `-${text}-`,
				)
				.join('')}`,
	);
const textsDiffer = (before: string, after: string) => shown({ text: before }, { text: after });

test('only the paragraphs that were changed are told, by their printed numbers', () => {
	const before = '## 1.0 COST\n\n1.1 It costs £5.\n\n1.2 It is new.\n\n(a) One way.\n\n(b) Another way.';
	const after = '## 1.0 COST\n\n1.1 It costs £6.\n\n1.2 It is new.\n\n(a) One way.\n\n(b) Another good way.';
	expect(textsDiffer(before, after)).toEqual([
		'Paragraph 1.1: 1.1 It costs -£5-+£6+.',
		'Paragraph 1.2(b): (b) Another +good +way.',
	]);
});

test('a paragraph that was added or removed is told whole, and does not shift the others', () => {
	expect(textsDiffer('1.1 One.\n\n1.3 Three.', '1.1 One.\n\n1.2 Two.\n\n1.3 Three.')).toEqual([
		'Paragraph 1.2: +1.2 Two.+',
	]);
	expect(textsDiffer('1.1 One.\n\nBetween.\n\n1.2 Two.', '1.1 One.\n\n1.2 Two.')).toEqual([
		'Text after 1.1: -Between.-',
	]);
});

test('a paragraph in the place of a wholly other one is no change of words', () => {
	expect(textsDiffer('The old stands here in full.', 'Nobody knew about any of it.')).toEqual([
		'Text before the first number: -The old stands here in full.-',
		'Text before the first number: +Nobody knew about any of it.+',
	]);
});

test('a row of a table and a heading are told as such', () => {
	const table = (sum: string) => `## Costs ${sum}\n\n| Year | Cost |\n| --- | --- |\n| 2026 | ${sum} |`;
	expect(textsDiffer(table('£5'), table('£6'))).toEqual([
		'Heading before the first number: Costs -£5-+£6+',
		'Row of a table before the first number: 2026 -£5-+£6+',
	]);
});

test('details are told by what they are called and in words', () => {
	const details = (date: string) => ({
		title: 'A paper',
		considered: [{ body: 'cabinet', date, role: 'decide' }],
		appendices: [{ title: 'Map', file: 'map.pdf', classification: 'open' }],
	});
	expect(
		shown({ details: details('2026-03-09') }, { details: { ...details('2026-03-10'), title: 'A report' } }),
	).toEqual(['Title: A -paper-+report+', 'Considered by: Cabinet, -9-+10+ March 2026, decide']);
});

test('how to reach someone is not shown again', () => {
	expect(shown({ details: { contact: [{ telephone: '2345' }] } }, {})).toEqual([]);
});
