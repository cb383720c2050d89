import { expect, test } from 'vitest';
import { findLosses } from './find-losses.ts';
import { parseBody } from './parse.ts';
import { readOutline } from './read-outline.ts';
import { renderBody } from './render-body.ts';

const long: [string, string][] = [
	['quotations', '>'.repeat(5000)],
	['lists', `${'- '.repeat(5000)}a`],
	['bold', `${'*'.repeat(20000)}a${'*'.repeat(20000)}`],
	['brackets', '['.repeat(20000)],
	['picture brackets', '![['.repeat(20000)],
	['angle brackets', '<a '.repeat(20000)],
	['notes', '<!-- '.repeat(5000)],
	['tags', '<b>'.repeat(5000)],
	['backticks', Array.from({ length: 500 }, (_, count) => '`'.repeat(count)).join('e')],
	['letters', '(a) x\n'.repeat(5000)],
	['the same number', '1.1 Text\n\n'.repeat(3000)],
	['the same heading', '## Same\n\n'.repeat(3000)],
	['parts', '# Part\n\n'.repeat(3000)],
	['items', '1. x\n'.repeat(3000)],
	['rows', `a | b\n-|-\n${'c | d\n'.repeat(3000)}`],
	['mentions', 'section 5 and paragraphs 4.3 to 4.5, '.repeat(3000)],
	['a list of numbers', `paragraphs ${'4.3, '.repeat(5000)}`],
	['blocks', ':::contact\n:::\n\n'.repeat(3000)],
	['open blocks', ':::contact\n'.repeat(3000)],
	['footnotes', Array.from({ length: 1000 }, (_, index) => `x[^${index}]\n\n[^${index}]: y`).join('\n\n')],
	['spaces', `1.1${' '.repeat(200000)}X`],
	['one word', 'a'.repeat(200000)],
	['figures', `${'1.'.repeat(50000)} x`],
	['hidden characters', '\u200b x\n'.repeat(5000)],
];

test.each(long)('a body with very many %s takes no more than a few seconds', (_name, body) => {
	const start = performance.now();
	const root = parseBody(body);
	readOutline(root, { recommendations: [] });
	const isTooDeep = findLosses(body, root).some(({ rule }) => rule === 'nested-too-deep');
	if (isTooDeep)
		expect(() => renderBody(root, { hrefOf: () => undefined, files: new Map() })).toThrow(RangeError);
	else renderBody(root, { hrefOf: () => undefined, files: new Map() });
	expect(performance.now() - start).toBeLessThan(5000);
});

test('a body that the parser gives up on is an error, and no crash', () => {
	const body = `${'x'.repeat(2000)}&amp;`.repeat(1000);
	const root = parseBody(body);
	expect(findLosses(body, root).map(({ rule }) => rule)).toEqual(['unreadable']);
});
