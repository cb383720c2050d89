import { expect, test } from 'vitest';
import { placeOfField, readFrontmatter } from './frontmatter.ts';

const read = (text: string) => readFrontmatter('content/reports/2026/report.md', text);

function problemIn(text: string): string {
	const outcome = read(text);
	if (outcome.ok) return 'no problem';
	return outcome.problems
		.map(({ place, rule, reason }) => `${place.line}:${place.column} ${rule}: ${reason}`)
		.join('\n');
}

test('every value is the text that was typed', () => {
	const outcome = read('---\nkey: no\nnumber: 0031\ntime: 14:30\ndate: 2004-03-15\nnothing: null\n---\n');
	expect(outcome.ok && outcome.value.data).toEqual({
		key: 'no',
		number: '0031',
		time: '14:30',
		date: '2004-03-15',
		nothing: 'null',
	});
});

test('an empty value, list or group is the same as an absent field', () => {
	const outcome = read('---\na:\nb: ""\nc: []\nd: {}\ne:\n  - \n  - x\nf: {g: ""}\n---\n');
	expect(outcome.ok && outcome.value.data).toEqual({ e: ['x'] });
});

test('the body keeps its place in the file', () => {
	const outcome = read('---\ntitle: A\n---\n\nFirst line.\n');
	expect(outcome.ok && outcome.value.body.split('\n')[4]).toBe('First line.');
});

test('a line of three hyphens in the text does not end the details', () => {
	const outcome = read('---\ntitle: A\n---\nOne\n\n---\n\nTwo\n');
	expect(outcome.ok && outcome.value.body).toBe('\n\n\nOne\n\n---\n\nTwo\n');
});

test.each([
	['', '1:1 frontmatter-missing'],
	['Title\n---\n', '1:1 frontmatter-missing'],
	['---js\nmodule.exports = {}\n---\n', '1:1 frontmatter-delimiter'],
	['---\ntitle: A\n', '1:1 frontmatter-delimiter'],
	['---\ntitle: A\n--\nText\n', '3:1 frontmatter-delimiter'],
	['---\ntitle: A\n—\nText\n', '3:1 frontmatter-delimiter'],
	['---\ntitle: A: B\n---\n', '2:8 frontmatter-syntax'],
	['---\ntitle: A\ntitle: B\n---\n', '3:1 frontmatter-syntax'],
	['---\ntitle: "A\n---\n', '2:10 frontmatter-syntax'],
	['---\na: &x [1]\nb: *x\n---\n', '2:7 frontmatter-syntax'],
])('%j is an error with its place', (text, expected) => {
	expect(problemIn(text)).toContain(expected);
});

test.each([
	[
		'title: "Parks" strategy',
		`The value ends at ", and "strategy" comes after it. Put the whole value in quotation marks: \`title: '"Parks" strategy'\`.`,
	],
	[
		"title: 'Parks' strategy",
		`The value ends at ', and "strategy" comes after it. Put the whole value in quotation marks: \`title: "'Parks' strategy"\`.`,
	],
	[
		'title: [Draft] Parks',
		'The value ends at ], and "Parks" comes after it. Put the whole value in quotation marks: `title: "[Draft] Parks"`.',
	],
	[
		"title: 'Mayor's strategy'",
		'The apostrophe inside this value ends it. Put the whole value in quotation marks: `title: "Mayor\'s strategy"`.',
	],
	[
		'title: "The "Big" plan"',
		`The quotation mark inside this value ends it. Put the whole value in quotation marks: \`title: 'The "Big" plan'\`.`,
	],
	['title: & Parks', 'A value may not begin with "&". Put the value in quotation marks: `title: "& Parks"`.'],
	['title: @Parks', 'A value may not begin with "@". Put the value in quotation marks: `title: "@Parks"`.'],
	['title: > Parks', 'A value may not begin with ">". Put the value in quotation marks: `title: "> Parks"`.'],
	[
		'title: *Parks',
		'A value that begins with "*" has a meaning of its own, which is not allowed here. Put the value in quotation marks if it is meant as text.',
	],
	[
		'title: ! Parks',
		'A value that begins with "!" has a meaning of its own, which is not allowed here. Put the value in quotation marks if it is meant as text.',
	],
	[
		'title: [Draft',
		'"[" is opened on this line and never closed. Close it, or put the whole value in quotation marks if it is meant as text.',
	],
	['title:Parks', 'There is no space after `title:`. Put a space after the colon.'],
	['title Parks', 'There is no colon after `title`. Write `title: Parks`.'],
	[
		'considered\n  - body: cabinet\n    date: 2026-03-09\ntitle: A',
		'There is no colon after `considered`. Write `considered:` on this line.',
	],
	['wards\n- Abbey', 'There is no colon after `wards`. Write `wards:` on this line.'],
	[
		'considered:\n  - body cabinet\n    date: 2026-03-09',
		'There is no colon after `body`. Write `body: cabinet`.',
	],
	[
		'title: A\n  summary: B',
		'The line below begins further to the right than `title`, as if it belonged to it. Let both lines begin at the same place.',
	],
])('a slip is told once, in the words of the one who made it: %j', (header, told) => {
	const outcome = read(`---\nstatus: draft\n${header}\n---\n`);
	expect(outcome.ok ? [] : outcome.problems.map(({ reason, fix }) => `${reason} ${fix}`)).toEqual([told]);
});

test('a value of several lines is no slip', () => {
	expect(read('---\nsummary: >-\n  One\n  two\nlist: [a,\n  b]\nlong: one\n  two\n---\n').ok).toBe(true);
});

test('aliases that multiply are refused before they are expanded', () => {
	const bomb = `a: &a [x,x,x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]`).join('\n')}`;
	expect(problemIn(`---\n${bomb}\n---\n`)).toContain('frontmatter-syntax');
});

test('a header over 64 KiB is refused before it is read', () => {
	expect(problemIn(`---\n${'a: b\n'.repeat(20_000)}---\n`)).toContain('1:1 frontmatter-size');
});

test('brackets without end do not stop the program', () => {
	expect(problemIn(`---\na: ${'['.repeat(60_000)}\n---\n`)).toContain('frontmatter-syntax');
});

test('two files with the same broken header are both told of', () => {
	const broken = '---\ntitle: "A\n---\n';
	expect(problemIn(broken)).toBe(problemIn(broken));
});

test('a field is found where its value stands, and a missing one at its closest parent', () => {
	const source = { file: 'a.md', header: 'title: A\nconsidered:\n  - body: cabinet\n' };
	expect(placeOfField(source, ['considered', 0, 'body'])).toEqual({ file: 'a.md', line: 4, column: 11 });
	expect(placeOfField(source, ['considered', 0, 'date'])).toEqual({ file: 'a.md', line: 4, column: 5 });
	expect(placeOfField(source, ['status'])).toEqual({ file: 'a.md', line: 1, column: 1 });
});
