import { expect, test } from 'vitest';
import { readMdx } from './mdx.ts';

const refused = (body: string) =>
	readMdx(body).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test('a page is cut into its text and its components', () => {
	const { parts, problems } = readMdx(
		'\n\nBefore.\n\n<Inset>\n\nInside *it*.\n\n</Inset>\n\n<SearchBox label="Find a decision" />\n\nAfter.\n',
	);
	expect(problems).toEqual([]);
	expect(parts.map((part) => ({ ...part, markdown: part.markdown.trim() }))).toEqual([
		{ markdown: 'Before.' },
		{ component: 'Inset', attributes: {}, markdown: 'Inside *it*.' },
		{ component: 'SearchBox', attributes: { label: 'Find a decision' }, markdown: '' },
		{ markdown: 'After.' },
	]);
});

test('the text of each stretch keeps its place in the file', () => {
	const { parts } = readMdx('\n\nBefore.\n\n<Inset>\n\nInside.\n\n</Inset>\n');
	expect(parts[1]?.markdown.split('\n').indexOf('Inside.')).toBe(6);
});

test.each([
	['import', '\nimport x from "y"\n', '2:1 mdx-code'],
	['export', '\nexport const a = 1\n', '2:1 mdx-code'],
	['an expression', '\nText {alert(1)}\n', '2:6 mdx-code'],
	['an expression alone', '\n{alert(1)}\n', '2:1 mdx-code'],
	['a spread', '\n<Inset {...a} />\n', '2:1 mdx-attribute'],
	['an attribute that is an expression', '\n<SearchBox label={1} />\n', '2:1 mdx-attribute'],
	['an attribute that it does not take', '\n<SearchBox onclick="x" />\n', '2:1 mdx-attribute'],
	['a component that is not in the list', '\n<script>\n</script>\n', '2:1 mdx-component'],
	['a component inside a paragraph', '\nText <Inset /> text\n', '2:6 mdx-component'],
	['a component inside a component', '\n<Inset>\n\n<Inset />\n\n</Inset>\n', '4:1 mdx-component'],
	['a tag that is not closed', '\n<Inset>\n\nText\n', '2:1 mdx-syntax'],
])('%s is refused with its line', (_what, body, expected) => {
	expect(refused(body)).toEqual([expected]);
});
