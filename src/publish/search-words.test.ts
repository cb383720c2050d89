import { expect, test } from 'vitest';
import { wordCounter } from './search-words.ts';

test('the words of all pages are listed, the commonest first, without tags and short words', () => {
	const words = wordCounter();
	words.read('<p class="plain">The library, the <b>Library</b> and a road</p>');
	words.read('<p>Roads to the library &amp; back</p>');
	expect(words.format()).toBe('["library","back","road","roads"]');
});
