import { expect, test } from 'vitest';
import { beginsWith, isPhrase, queryWithout, referenceIn, wordsOf } from './words.ts';

test('a reference is known by itself, also as it is typed in haste', () => {
	for (const typed of ['CAB/2012/018', ' cab/2012/018 ', 'cab 2012 18', 'CAB-2012-018', 'Cab / 2012 / 18'])
		expect(referenceIn(typed)).toEqual({ reference: 'CAB/2012/018' });
	for (const typed of ['see CAB/2012/018', 'in 2012 18', 'CAB/12/018', 'CABINET/2012/018', 'CAB'])
		expect(referenceIn(typed)?.reference, typed).not.toBe('CAB/2012/018');
});

test('a paragraph is known by the number of its report and its own, as it is cited and in haste', () => {
	const cited = 'Marlbridge Borough Council, Cabinet, 13 March 2012, CAB/2012/018, paragraph 4.3';
	for (const typed of [cited, 'CAB/2012/018 paragraph 4.3', 'cab 2012 18 para 4.3', 'CAB/2012/018, 4.3'])
		expect(referenceIn(typed), typed).toEqual({ reference: 'CAB/2012/018', paragraph: '4.3' });
	expect(referenceIn('CAB/2012/018 paragraph 4.3(a)')?.paragraph).toBe('4.3(a)');
	expect(referenceIn('CAB/2012/018 section 4')?.paragraph).toBe('4');
	expect(referenceIn('CAB/2012/018 and 4 others')).toBeUndefined();
});

test('the words of a query are looked up without the signs around them, each once', () => {
	expect(wordsOf(' “Road safety”, road-works & £115,000 (road) – ')).toEqual([
		'Road',
		'safety',
		'road-works',
		'115,000',
		'road',
	]);
	expect(wordsOf('% " –')).toEqual([]);
});

test('words that no page has are left out of the search; of a phrase all words are needed', () => {
	expect(queryWithout('road xyzzy safety', ['xyzzy'])).toBe('road safety');
	expect(queryWithout('xyzzy!', ['xyzzy'])).toBe('');
	expect(queryWithout('“road xyzzy”', ['xyzzy'])).toBe('"road xyzzy"');
	expect(isPhrase('"road')).toBe(false);
});

test('a word of a page that begins with what was typed is what was sought', () => {
	expect(beginsWith('volunteers,', 'volunt')).toBe(true);
	expect(beginsWith('(CAB/2012/018)', 'cab/2012')).toBe(true);
	expect(beginsWith('Café', 'cafe')).toBe(true);
	expect(beginsWith('Co-ordinator', 'ordin')).toBe(true);
	expect(beginsWith('B,', 'Broadwater')).toBe(false);
});
