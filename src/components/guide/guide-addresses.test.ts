import { expect, test } from 'vitest';
import { guideAddress } from './guide-addresses.ts';

test('a link from one file of the guide to another leads to its page', () => {
	expect(guideAddress('from-word.md')).toBe('/guide/from-word/');
	expect(guideAddress('guide/README.md')).toBe('/guide/');
	expect(guideAddress('../rules.md#weekday-date')).toBe('/guide/rules/#s-weekday-date');
});

test('any other link is left alone', () => {
	expect(guideAddress('https://maps.example/a.md')).toBeUndefined();
	expect(guideAddress('pictures/draft.png')).toBeUndefined();
});
