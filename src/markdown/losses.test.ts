import { expect, test } from 'vitest';
import { findLosses } from './find-losses.ts';
import { parseBody } from './parse.ts';
import { lossesIn } from './test-page.ts';

test.each([
	['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', '3:9 table-cell-lost'],
	['| a | b |\n| --- | --- |\n| 1 | 2 |\n4.4 Text', '4:1 table-text'],
	['Text\n\n[^1]: A note.', '3:1 footnote-unused'],
	['Text[^1]\n\n[^1]: A note.\n\n[^1]: Another.', '5:1 footnote-twice'],
	['Text[^1] here.', '1:5 footnote-missing'],
	['Text\n\n[Name]: Smith', '3:1 definition-unused'],
	['[Name] is\n\n[Name]: Smith', '3:1 definition-not-address'],
	['[Name] is\n\n[Name]: https://a.org\n[Name]: https://b.org', '4:1 definition-twice'],
	['Ask <officer name> first', '1:5 angle-brackets'],
	['<script>alert(1)</script>', '1:1 angle-brackets'],
	['Text <b class="x">bold</b>', '1:6 angle-brackets'],
	['<table><tr><th scope="x">a</th></tr></table>', '1:12 angle-brackets'],
	['A <a href="https://a.org">link</a>', '1:3 angle-brackets'],
	['Text <b>bold', '1:6 angle-brackets-unpaired'],
	['Text bold</b>', '1:10 angle-brackets-unpaired'],
	['Text\n\n<!-- note -->', '3:1 hidden-note'],
	['Text <!-- note --> more', '1:6 hidden-note'],
	['Text\n\n<!-- never closed\n\nThe rest', '3:1 hidden-note'],
	['[x](javascript:alert)', '1:1 link-scheme'],
	['[x](file:///N:/Reports/a.doc)', '1:1 link-scheme'],
	['![x](https://a.org/a.png)', '1:1 image-elsewhere'],
	['![x](//a.org/a.png)', '1:1 image-elsewhere'],
	['[x](a.pdf "words")', '1:1 link-title'],
	[':::note\nText\n:::', '1:1 block-unknown'],
	[':::contacts\n:::', '1:1 block-unknown'],
	[':::contact\nText\n:::', '1:1 block-not-empty'],
	[':::contact\n\nText', '1:1 block-unclosed'],
	[':::contact{onclick=x}\n:::', '1:1 block-form'],
	[':::contact[label]\n:::', '1:1 block-form'],
	['- item\n\n  :::contact\n  :::', '3:3 block-nested'],
	['> :::contact\n> :::', '1:3 block-nested'],
	['Text\n\n:::', '3:1 block-unopened'],
	['Costs\n---', '1:1 heading-underlined'],
	['    Indented text', '1:1 indented-text'],
	['```Note that\nText\n```', '1:1 fence-words'],
	['```\nText\n\n## 3. BACKGROUND', '1:1 fence-unclosed'],
	['Text\n\n> ~~~~\n> Text\n> ~~~', '3:3 fence-unclosed'],
	['```\n## 3. BACKGROUND\n```', '1:1 fence-hides-number'],
	['```\n3.1 Text\n```', '1:1 fence-hides-number'],
	['##3. BACKGROUND', '1:1 heading-sign'],
	['#3.1 Text', '1:1 heading-sign'],
	['Text\n##3. BACKGROUND', '2:1 heading-sign'],
	['## 5.FINANCIAL IMPLICATIONS\n\n5.1 Text', '1:1 number-mistyped'],
	['## 2.0Purpose', '1:1 number-mistyped'],
	['## 4. K\n\n4,1 Text', '3:1 number-mistyped'],
	['## 7. K\n\n7.1 Text\n\n7.2Text', '5:1 number-mistyped'],
	['(4.5) Text\n\n4.6 Text', '1:1 number-mistyped'],
	['3.1 Text\n\n3.2: Text', '3:1 number-mistyped'],
	['1. One\n\n2.Two', '3:1 number-mistyped'],
	['> 50% of residents', '1:1 greater-than'],
	['5*3*2 units', '1:2 asterisks-inside-word'],
	['- one\n- two\n3.2 The next', '3:1 number-in-list'],
	['Text\u200b here', '1:5 hidden-character'],
	['Text \u202eereh', '1:6 hidden-character'],
	['\uf0b7 A bullet', '1:1 hidden-character'],
	[`${'> '.repeat(200)}Deep`, '1:201 nested-too-deep'],
])('%j: %s', (body, loss) => {
	expect(lossesIn(body)).toEqual([loss]);
});

test.each([
	'1.1 At 14:30 the ratio is 3:1, to:Cabinet[x]{y} ::leaf[x].',
	'1. one\n3. three\n7. seven',
	'Text[^1] and[^2].\n\n[^1]: A note with[^3].\n\n[^2]: B\n\n[^3]: C',
	'[Map][m] and [m].\n\n[m]: https://a.org/map',
	'H<sub>2</sub>O and 5<sup>th</sup><br>next',
	'<div>\n\nText **bold**\n\n</div>',
	'| a | b |\n| --- | --- |\n| 1 |',
	'[x](HTTPS://a.org), [y](mailto:a@b.org), [z](tel:0123), <https://a.org>, www.a.org, a@b.org',
	':::contact\n:::\n\nText\n:::implications\n\n:::',
	'Costs\n\n---\n\n***',
	'R&D, AT&T, a < b > c, 5 * 3 * 2, ~50, snake_case_name',
	'Cymru 🏴󠁧󠁢󠁷󠁬󠁳󠁿 and 👩‍👩‍👧',
	'> ```\n> Text\n> ```\n\n- item\n\n  ~~~~\n  ~~~\n  ~~~~',
	'\\##3. BACKGROUND\n\n##\n\nText\n#5 is the number',
	'## 3D printing\n\n## 14:30 Lunch\n\n## 3. B\n\n3.1. Text\n\n3.2 Text',
	'## 4. K\n\n4.1 A\n\n4,500 People\n\n4.2M was spent\n\n## 10. P\n\n10:00 Welcome\n\n10:30 Tea',
	'`<officer name>` and\n\n```\n<!-- x -->\n:::contact\n```',
])('%j loses nothing', (body) => {
	expect(lossesIn(body)).toEqual([]);
});

test('places are those of the file, whatever stands above the body', () => {
	expect(lossesIn('\n\n\n\nAsk <officer name>')).toEqual(['5:5 angle-brackets']);
});

test('a loss is told in sentences that an officer can act on', () => {
	const body = 'Ask <officer name>\n\n| a | b |\n|---|---|\n| 1 | 2 | three |\n\n:::cross-reference\n:::';
	expect(
		findLosses(body, parseBody(body))
			.map(({ reason, fix }) => `${reason}\n  ${fix}`)
			.join('\n'),
	).toMatchInlineSnapshot(`
		"What stands between < and > is read as a mark for a web page, so "<officer name>" would not be shown.
		  Write \`(officer name)\`, or \`\\<officer name>\` to show the angle brackets.
		This row has 3 cells and the table has 2 columns, so "three" would not be shown.
		  Add a column to the first two lines of the table, or bring the words into one cell. Where \`|\` is part of the text, write \`\\|\`.
		There is no block called \`:::cross-reference\`, so it would be shown as it is typed.
		  Write \`:::cross_references\`."
	`);
});
