import { expect, test } from 'vitest';
import { readVerb } from './read-verb.ts';
import { outlineOf } from './test-page.ts';

/** The recommendations of a section, as `key verb: text (lead)`. */
const recommendationsIn = (section: string, heading = '## 3. Recommendations') =>
	outlineOf(`${heading}\n\n${section}\n\n## 4. Other\n\n4.1 Text.`).recommendations.map(
		({ key, verb, text, lead }) => `${key} ${verb}: ${text}${lead ? ` (${lead})` : ''}`,
	);

test('numbered paragraphs are keyed by their numbers', () => {
	expect(recommendationsIn('That the Cabinet:\n\n3.1 Notes the report.\n\n3.2 Approves the plan.')).toEqual([
		'3.1 note: Notes the report. (That the Cabinet:)',
		'3.2 approve: Approves the plan. (That the Cabinet:)',
	]);
});

test('items under a number that only introduces them are keyed under it', () => {
	expect(recommendationsIn('3.1 Members are asked to:\n\n- note the report;\n- approve the plan.')).toEqual([
		'3.1/1 note: note the report; (Members are asked to:)',
		'3.1/2 approve: approve the plan. (Members are asked to:)',
	]);
});

test('bullets under a number that is a recommendation itself belong to it', () => {
	expect(recommendationsIn('3.1 Approve the plan.\n\n- stage one\n- stage two')).toEqual([
		'3.1 approve: Approve the plan. stage one stage two',
	]);
});

test('a list with numbers is keyed by them, even where some are left out', () => {
	expect(recommendationsIn('1. Note it\n3. Approve it')).toEqual([
		'1 note: Note it',
		'3 approve: Approve it',
	]);
	expect(recommendationsIn('3.1 Members:\n\n1. note it\n2. approve it')).toEqual([
		'3.1/1 note: note it (Members:)',
		'3.1/2 approve: approve it (Members:)',
	]);
});

test('lettered items are keyed by their letters, and Roman numerals inside them belong to them', () => {
	expect(recommendationsIn('3.1 That Cabinet:\n(a) notes it; and\n(b) approves:\n(i) one\n(ii) two')).toEqual(
		[
			'3.1(a) note: notes it; and (That Cabinet:)',
			'3.1(b) approve: approves: (i) one (ii) two (That Cabinet:)',
		],
	);
	expect(recommendationsIn('That Cabinet:\n\n(a) notes it\n\n(b) approves it')).toEqual([
		'(a) note: notes it (That Cabinet:)',
		'(b) approve: approves it (That Cabinet:)',
	]);
});

test('paragraphs without numbers are counted, but not beside a list', () => {
	expect(recommendationsIn('To note it.\n\nTo approve it.')).toEqual([
		'1 note: To note it.',
		'2 approve: To approve it.',
	]);
	expect(recommendationsIn('Members are asked to:\n\n- note it\n\nThis is explained below.')).toEqual([
		'1 note: note it (Members are asked to:)',
	]);
});

test('a number alone is the number of the paragraph or the list after it', () => {
	expect(recommendationsIn('3.1\n\nTo note it.')).toEqual(['3.1 note: To note it.']);
	expect(recommendationsIn('3.1\n\nMembers are asked to:\n\n- note it')).toEqual([
		'3.1/1 note: note it (Members are asked to:)',
	]);
});

test('a heading is compared without number, case and colon', () => {
	expect(recommendationsIn('Note it.', '## 2.0 RECOMMENDATIONS:')).toHaveLength(1);
	expect(recommendationsIn('Note it.', '### 1.2 Recommendations')).toEqual(['1.2 note: Note it.']);
	expect(recommendationsIn('Note it.', '## Recommendations of the panel')).toEqual([]);
});

test('the first such section of a part is read, and no other of that part', () => {
	expect(
		outlineOf(
			'## Recommendations\n\nNote it.\n\n## Recommendations\n\nApprove it.\n\n# PART TWO\n\n## Recommendations\n\nAdopt it.',
		).recommendations,
	).toMatchObject([
		{ key: '1', part: 1, verb: 'note' },
		{ key: '1', part: 2, verb: 'adopt' },
	]);
});

test('sections inside the recommendations are part of them', () => {
	expect(recommendationsIn('### For Cabinet\n\n3.1 Note it.\n\n### For Council\n\n3.2 Approve it.')).toEqual([
		'3.1 note: Note it.',
		'3.2 approve: Approve it.',
	]);
});

test.each([
	['approve the plan', undefined, 'approve'],
	['That the report be noted', undefined, 'note'],
	['That Cabinet approve the use of reserves', undefined, 'approve'],
	['That, subject to consultation, the plan is adopted', undefined, 'adopt'],
	['Cabinet to agree the budget', undefined, 'agree'],
	['Council is recommended to adopt the plan', undefined, 'adopt'],
	['That delegated authority be given to the Director', undefined, 'delegate'],
	['That approval be given to the scheme', undefined, 'approve'],
	['authorise the Director to sign', undefined, 'authorise'],
	['Authorize the Director to sign', undefined, 'authorise'],
	['the progress on the approved strategy', 'Members are asked to note:', 'note'],
	['the Strategy is endorsed', 'The Cabinet is asked to DECIDE that:', 'endorse'],
	['formally and jointly endorse the plan', undefined, 'endorse'],
	['The Strategy and the plan', undefined, undefined],
])('the verb of "%s" after "%s" is %s', (text, lead, verb) => {
	expect(readVerb(text, lead)).toBe(verb);
});
