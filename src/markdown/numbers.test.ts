import { expect, test } from 'vitest';
import { outlineOf, pageOf } from './test-page.ts';

const numbersIn = (body: string) => outlineOf(body).paragraphs.map(({ number }) => number);
const anchorsIn = (body: string) => outlineOf(body).paragraphs.map(({ anchor }) => anchor);

test('a printed number is the address of its paragraph, and a link to itself', () => {
	expect(pageOf('1.1 To note the report.')).toMatchInlineSnapshot(
		`"<p id="p-1.1" class="numbered" data-pagefind-title="Paragraph 1.1"><a href="#p-1.1" class="number">1.1</a> To note the report.</p>"`,
	);
});

test('a number keeps the stop that was typed, and is cited without it', () => {
	expect(pageOf('1.1. Text')).toContain('>1.1.</a> Text');
	expect(numbersIn('1.1. Text\n\n4.3.2 Text')).toEqual(['1.1', '4.3.2']);
});

test('a number in bold or slanted type is a number', () => {
	expect(numbersIn('**1.1** Text\n\n*1.2* Text\n\n**1.3 All bold**')).toEqual(['1.1', '1.2', '1.3']);
	expect(pageOf('**1.3 All bold**')).toContain('>1.3</a> <strong>All bold</strong></p>');
	expect(pageOf('**1.1** Text')).toContain('>1.1</a> Text</p>');
});

test.each([
	'2.5 million people live here.',
	'1.1% of residents',
	'3.2 per cent of residents',
	'1.5 FTE posts',
	'2.5 Full Time posts',
	'10.30am Welcome',
	'7.30 pm Start',
	'2016 saw a rise',
	'16 schools took part',
	'14.1.17 was the first day',
	'14.1.17 The first day',
	'£1.1 million',
	'1.2.2017',
])('"%s" begins with a figure, not a number', (body) => {
	expect(numbersIn(body)).toEqual([]);
	expect(numbersIn(`## 5. Costs\n\n5.1 Text\n\n${body}`)).toEqual(['5', '5.1']);
});

test('a figure that only looks like the next number is not one where a unit follows', () => {
	expect(numbersIn('## 3. Costs\n\n3.1 Text\n\n3.2 per cent of residents\n\n3.2 million pounds')).toEqual([
		'3',
		'3.1',
	]);
});

test('a number before a small letter, a sign or a figure has to be the next of its section', () => {
	expect(numbersIn('## 3. Costs\n\n3.1 to note\n\n3.2 £5,000 is set aside\n\n3.3 22 objectives')).toEqual([
		'3',
		'3.1',
		'3.2',
		'3.3',
	]);
	expect(numbersIn('## 3. Costs\n\n3.1 Text\n\n5.5 was the average mark')).toEqual(['3', '3.1']);
});

test('a time is not a number in a section far from it', () => {
	expect(numbersIn('## 5. Programme\n\n5.1 Text\n\n10.30 Welcome')).toEqual(['5', '5.1']);
});

test('a number that stands alone is kept, as the number of what follows', () => {
	expect(pageOf('5.1\n\n- Comment')).toContain(
		'<p id="p-5.1" class="numbered alone" data-pagefind-title="Paragraph 5.1"><a href="#p-5.1" class="number">5.1</a></p>',
	);
});

test('paragraphs numbered 1, 2, 3 are numbered; a single figure is not', () => {
	expect(numbersIn('1 The first\n\n2 The second\n\n3 The third')).toEqual(['1', '2', '3']);
	expect(numbersIn('5 Members spoke.\n\n3 Members left.')).toEqual([]);
});

test('headings keep their numbers; those without one are called by their words', () => {
	expect(
		outlineOf('## 2.0 Purpose\n\n### 4.1 Costs\n\n## 7. Risk\n\n## DECISION STATUS').headings,
	).toMatchObject([
		{ depth: 2, number: '2.0', text: 'Purpose', anchor: 'p-2.0', line: 1 },
		{ depth: 3, number: '4.1', text: 'Costs', anchor: 'p-4.1', line: 3 },
		{ depth: 2, number: '7', text: 'Risk', anchor: 'p-7', line: 5 },
		{ depth: 2, number: undefined, text: 'DECISION STATUS', anchor: 's-decision-status', line: 7 },
	]);
});

test('a heading that begins with a figure has no number unless it is the next', () => {
	expect(
		numbersIn('## 24 hour care\n\n## 2016 Budget\n\n## 1 Introduction\n\n## 2 Options\n\n## 30 Years On'),
	).toEqual(['1', '2']);
});

test('list items keep the numbers that were typed', () => {
	const page = pageOf('1. one\n3. three\n7. seven\n7) again');
	expect(page.match(/class="number">[^<]*/g)).toEqual(
		['1.', '3.', '7.', '7)'].map((number) => `class="number">${number}`),
	);
	expect(page).toContain('<ol class="numbered" role="list">');
	expect(page).not.toContain('start=');
});

test('a list item is numbered under the paragraph that it stands in', () => {
	expect(anchorsIn('## Narrative\n\n1. one\n2. two')).toEqual(['p-1', 'p-2']);
	expect(anchorsIn('3.2 Text:\n\n1. one\n2. two')).toEqual(['p-3.2', 'p-3.2-1', 'p-3.2-2']);
	expect(numbersIn('3.2 Text:\n\n1. one')).toEqual(['3.2', '3.2(1)']);
});

test('list items in a quotation keep their numbers, and are no address', () => {
	expect(pageOf('> 3. three\n> 5. five')).toContain(
		'<li><span class="number">3.</span> three</li>\n<li><span class="number">5.</span> five</li>',
	);
});

test('lettered items have an address under their number', () => {
	expect(anchorsIn('3.2 Text:\n\n(a) first\n\n(b) second')).toEqual(['p-3.2', 'p-3.2-a', 'p-3.2-b']);
	expect(anchorsIn('3.2 Text:\n\n- (a) first\n- (b) second')).toEqual(['p-3.2', 'p-3.2-a', 'p-3.2-b']);
	expect(anchorsIn('(a) first\n\nb) second')).toEqual(['p-a', 'p-b']);
});

test('(i) after (h) is a letter; otherwise it is a Roman numeral', () => {
	const letters = [...'abcdefghij'].map((letter) => `(${letter}) text`).join('\n\n');
	expect(anchorsIn(letters).slice(-3)).toEqual(['p-h', 'p-i', 'p-j']);
	expect(numbersIn('3.2 Text\n\n(a) x\n\n(i) y\n\n(ii) z\n\n(b) x')).toEqual([
		'3.2',
		'3.2(a)',
		'3.2(a)(i)',
		'3.2(a)(ii)',
		'3.2(b)',
	]);
	expect(anchorsIn('(i) x\n\n(a) y\n\n(b) y\n\n(ii) z\n\n(iii) z\n\n(iv) z\n\n(v) z')).toEqual([
		'p-i',
		'p-i-a',
		'p-i-b',
		'p-ii',
		'p-iii',
		'p-iv',
		'p-v',
	]);
});

test('a word in brackets is no Roman numeral', () => {
	expect(numbersIn('(ill) health\n\n(xx) Text')).toEqual(['(xx)']);
});

test('an item may have a number and a letter', () => {
	expect(pageOf('1. (a) text')).toContain(
		'<p id="p-1-a" class="lettered"><a href="#p-1" class="number">1.</a> <a href="#p-1-a" class="number">(a)</a> text</p>',
	);
});

test('lines that begin with letters are paragraphs of their own', () => {
	const page = pageOf('3.1 Members are asked to:\n(a) note the report; and\n(b) approve\nthe plan.');
	expect(page.split('\n')[1]).toBe(
		'<p id="p-3.1-a" class="lettered"><a href="#p-3.1-a" class="number">(a)</a> note the report; and</p>',
	);
	expect(page).toContain('(b)</a> approve\nthe plan.</p>');
});

test('a line that only happens to begin with a letter in brackets stays where it is', () => {
	expect(pageOf('1.1 This is set out in section\n(a) of the Act.')).not.toContain('lettered');
});

test('lines that begin with the next number are paragraphs of their own', () => {
	expect(numbersIn('1.1 First.\n1.2 Second.\nMore of it.\n1.3 Third.')).toEqual(['1.1', '1.2', '1.3']);
	expect(numbersIn('1.1 The rate rose from\n1.2 to a higher one.')).toEqual(['1.1']);
});

test('addresses begin anew in each part', () => {
	const { parts, paragraphs } = outlineOf(
		'## 1.0 One\n\n1.1 Text\n\n# SUPPORTING INFORMATION\n\n## 1.0 One\n\n1.1 Text\n\n## Other',
	);
	expect(parts).toEqual([
		{ number: 1, line: 1 },
		{ number: 2, title: 'SUPPORTING INFORMATION', anchor: 'part-2', line: 5 },
	]);
	expect(paragraphs.map(({ anchor }) => anchor)).toEqual(['p-1.0', 'p-1.1', 'part-2-p-1.0', 'part-2-p-1.1']);
});

test('a part goes one level down under its title, and what stands before it after the last *** is its head', () => {
	expect(
		pageOf(
			'## One\n\n***\n\nWards affected: all\n\n:::contact\n:::\n\nTitle\n\n# PART TWO\n\n## Two\n\n###### Deep',
		),
	).toMatchInlineSnapshot(`
		"<h2 id="s-one" data-pagefind-title="One">One</h2>
		<hr>
		<div class="part-head">
		<p>Wards affected: all</p>
		</div>
		[contact]
		<div class="part-head">
		<p>Title</p>
		</div>
		<h2 id="part-2" class="part-title" data-pagefind-title="PART TWO">PART TWO</h2>
		<h3 id="part-2-s-two" data-pagefind-title="Two (PART TWO)">Two</h3>
		<h6 id="part-2-s-deep" data-pagefind-title="Deep (PART TWO)">Deep</h6>"
	`);
});

test('a number that is typed twice has two addresses, and the first is the plain one', () => {
	expect(anchorsIn('1.1 One\n\n1.1 Two\n\n1. a\n2. b')).toEqual(['p-1.1', 'p-1.1--2', 'p-1.1-1', 'p-1.1-2']);
	expect(outlineOf('## Costs\n\n## Costs').headings.map(({ anchor }) => anchor)).toEqual([
		's-costs',
		's-costs--2',
	]);
});
