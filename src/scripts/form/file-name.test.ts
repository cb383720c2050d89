import { expect, test } from 'vitest';
import { nameOfFile } from './file-name.ts';

test('a new file has a name that an address may have', () => {
	expect(nameOfFile('report-cabinet-report', { title: 'St. John’s: a plan (2026)' })).toBe(
		'st-johns-a-plan-2026',
	);
	expect(nameOfFile('body', { name: 'Café Board' })).toBe('cafe-board');
	expect(nameOfFile('notice', { title: 'A new depot' })).toBe('notice-a-new-depot');
});

test('a decision is told by its body, its day and its report', () => {
	expect(nameOfFile('decision', { body: 'cabinet', date: '2026-12-15', report: 'parks' })).toBe(
		'cabinet-2026-12-15-parks',
	);
});
