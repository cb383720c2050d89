import { expect, test } from 'vitest';
import { closestWord } from './suggest.ts';

const words = ['council', 'library', 'loneliness', 'eastfield', 'road', 'roads'];

test('a word that was mistyped is known by the word it is most like', () => {
	expect(closestWord('lonliness', words)).toBe('loneliness');
	expect(closestWord('Libary', words)).toBe('library');
	expect(closestWord('eastfeild', words)).toBe('eastfield');
	expect(closestWord('raod', words)).toBe('road');
});

test('a word that is like no other, or is too short to tell, is left alone', () => {
	expect(closestWord('xylophonist', words)).toBeUndefined();
	expect(closestWord('raa', words)).toBeUndefined();
	expect(closestWord('cancel', words)).toBeUndefined();
});
