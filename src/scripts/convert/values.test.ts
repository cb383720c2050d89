import { describe, expect, test } from 'vitest';
import {
	type Fields,
	type FieldValue,
	filledFields,
	listOf,
	partingOf,
	readTexts,
	withValue,
} from './values.ts';

const fields: Fields = {
	title: 'Repairs',
	considered: [{ body: 'cabinet', role: 'decide' }, { body: 'council' }],
	wards: 'all',
};
const order = ['status', 'title', 'summary', 'considered', 'wards'];
const set = (path: (string | number)[], value: FieldValue | undefined, beside = order): Fields =>
	withValue(fields, path, { value, order: beside });

describe('a detail that is typed into the form', () => {
	test('stands in the file where the guide to the fields has it', () => {
		expect(Object.keys(set(['summary'], 'In short'))).toEqual(['title', 'summary', 'considered', 'wards']);
		expect(set(['considered', 0, 'date'], '2026-03-09', ['body', 'date', 'role'])['considered']).toEqual([
			{ body: 'cabinet', date: '2026-03-09', role: 'decide' },
			{ body: 'council' },
		]);
		expect(JSON.stringify(set(['considered', 0, 'date'], 'x', ['body', 'date', 'role']))).toContain(
			'"body":"cabinet","date":"x","role"',
		);
	});

	test('changes nothing beside it', () => {
		const changed = set(['considered', 1, 'body'], 'scrutiny');
		expect(changed['wards']).toBe(fields['wards']);
		expect((changed['considered'] as FieldValue[])[0]).toBe((fields['considered'] as FieldValue[])[0]);
		expect(fields['considered']).toEqual([{ body: 'cabinet', role: 'decide' }, { body: 'council' }]);
	});

	test('makes the group that it is in, where there is none yet', () => {
		expect(set(['exemption', 'review'], '2027-01')['exemption']).toEqual({ review: '2027-01' });
		expect(set(['considered', 2, 'body'], 'board')['considered']).toHaveLength(3);
	});

	test('is left out when it is emptied, and so is a group that has nothing left', () => {
		const emptied = set(['considered', 1, 'body'], undefined);
		expect(filledFields(emptied, fields)['considered']).toEqual([{ body: 'cabinet', role: 'decide' }]);
		expect(Object.keys(set(['title'], undefined))).toEqual(['considered', 'wards']);
	});

	test('leaves what nobody touched as it was recognised, empty or not', () => {
		const recognised: Fields = { ...fields, summary: '', author: [{}] };
		expect(filledFields(recognised, recognised)).toEqual(recognised);
	});

	test('is one text where there was one, and a list where there was a list', () => {
		expect(listOf(['Abbey'], 'Abbeyy')).toBe('Abbey');
		expect(listOf(['Abbey'], ['Abbeyy'])).toEqual(['Abbey']);
		expect(listOf(['Abbey', 'Castle Green'], 'Abbey')).toEqual(['Abbey', 'Castle Green']);
	});
});

test('items of several lines are typed with empty lines between them, and are themselves again', () => {
	const items = ['Town Hall\nCorn Street', 'Library'];
	expect(partingOf(items)).toBe('gap');
	expect(readTexts(items.join('\n\n'), 'gap')).toEqual(items);
	expect(readTexts('Town Hall\nCorn Street\n \n\nLibrary\n', 'gap')).toEqual(items);
	expect(readTexts(' Abbey \n\nCastle Green', partingOf(['Abbey']) ?? 'gap')).toEqual([
		'Abbey',
		'Castle Green',
	]);
	expect(partingOf(['One\n\nTwo'])).toBeUndefined();
});
