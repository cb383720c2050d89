import { expect, test } from 'vitest';
import { asksOnlyToEndorse, asksOnlyToNote } from './asks-only.ts';
import { readVerb } from './read-verb.ts';

const asked = (text: string) => {
	const verb = readVerb(text);
	return { text, ...(verb !== undefined && { verb }) };
};

test.each([
	'To receive and note the update.',
	'note the progress that has been made',
	'That the report be noted.',
	'To note the spending of 2025, as in Appendix 1.',
])('“%s” asks for a note alone', (text) => {
	expect(asksOnlyToNote(asked(text))).toBe(true);
});

test.each([
	'To note the report and approve the budget.',
	'note the position, delegate authority to the Director and agree the plan',
	'That the report be noted and that the budget be approved.',
	'To approve the strategy.',
	'The Plan',
])('“%s” asks for more than a note', (text) => {
	expect(asksOnlyToNote(asked(text))).toBe(false);
});

test('to endorse, to support and to note are support alone; to approve is not', () => {
	expect(asksOnlyToEndorse(asked('To endorse the strategy of the partnership.'))).toBe(true);
	expect(asksOnlyToEndorse(asked('endorse the strategy and note its budget'))).toBe(true);
	expect(asksOnlyToEndorse(asked('endorse the strategy and fund it'))).toBe(false);
});
