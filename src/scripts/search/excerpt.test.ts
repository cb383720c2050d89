import { expect, test } from 'vitest';
import { parseExcerpt, withoutTitle } from './excerpt.ts';

test('what was found is marked, and the rest is text', () => {
	expect(parseExcerpt('against <mark>loneliness,</mark> with <mark>an</mark>')).toEqual([
		{ text: 'against ', isMarked: false },
		{ text: 'loneliness,', isMarked: true },
		{ text: ' with ', isMarked: false },
		{ text: 'an', isMarked: true },
	]);
});

test('nothing in an excerpt is read as HTML', () => {
	const shown = (html: string) =>
		parseExcerpt(html)
			.map(({ text }) => text)
			.join('');
	expect(shown('a &lt;img src=x onerror=alert(1)&gt; b')).toBe('a <img src=x onerror=alert(1)> b');
	expect(shown('<img src=x> <mark>x<b></mark> </mark> <mark>')).toBe('<img src=x> x<b> </mark> <mark>');
	expect(shown('Fish & chips &amp; peas')).toBe('Fish & chips &amp; peas');
});

test('a number or a heading that the link has already is not said twice', () => {
	const rest = (excerpt: string, title: string) =>
		withoutTitle(parseExcerpt(excerpt), title)
			.map(({ text }) => text)
			.join('');
	expect(rest('4.3 The <mark>call</mark> centre', 'Paragraph 4.3')).toBe('The call centre');
	expect(rest('a <mark>hub</mark> is. A hub has', 'What a hub is')).toBe('A hub has');
	expect(rest('The hub opens', 'What a hub is')).toBe('The hub opens');
});
