import { expect, test } from 'vitest';
import { theBody } from './body-name.ts';

test.each([
	['Cabinet', 'the Cabinet'],
	['Director of Communities', 'the Director of Communities'],
	['Marlbridge Partnership', 'the Marlbridge Partnership'],
	['Marlbridge Together', 'Marlbridge Together'],
	['Marlbridge Borough Council', 'Marlbridge Borough Council'],
	['The Executive', 'the Executive'],
])('%s is called “%s” in a sentence', (name, words) => {
	expect(theBody(name)).toBe(words);
});
