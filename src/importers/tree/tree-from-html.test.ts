import { describe, expect, test } from 'vitest';
import { type ReadPaper, showPaper } from '../../../tests/read-paper.ts';
import { treeFromHtml } from './tree-from-html.ts';

function read(html: string): ReadPaper {
	const value = treeFromHtml(html);
	if (!value) throw new Error('too deep');
	return showPaper({ ok: true, value });
}
const linesOf = (html: string): string[] => read(html).text.split('\n').filter(Boolean);

describe('the numbers that a browser prints are in the text', () => {
	test('from any start, in each style, backwards, and where an item has its own', () => {
		const html =
			'<ol start="3" type="a"><li>c<li>d</ol><ol type="I"><li>one<ol><li>inner</ol></ol><ol reversed><li>two<li>one</ol><ol><li value="7">seven<li>eight</ol><ol style="list-style-type: lower-roman"><li>i</ol>';
		expect(linesOf(html)).toEqual([
			'c. c',
			'd. d',
			'I. one',
			'1\\. inner',
			'2\\. two',
			'1\\. one',
			'7\\. seven',
			'8\\. eight',
			'i. i',
		]);
	});

	test('before a heading, before what stands loose, and alone before a table', () => {
		const html = '<ol><li><h2>Purpose</h2><li><b>Bold</b> words<p>More<li><table><tr><td>a<td>b</table></ol>';
		expect(linesOf(html)).toEqual([
			'## 1. Purpose',
			'2\\. **Bold** words',
			'More',
			'3\\.',
			'| a | b |',
			'| --- | --- |',
		]);
	});

	test('from 1 where the start is no number', () => {
		expect(linesOf('<ol start="x"><li value="y">Words</ol>')).toEqual(['1\\. Words']);
	});

	test('and none where the list prints none', () => {
		expect(linesOf('<ol style="list-style:none"><li>1.1 Words</ol>')).toEqual(['1.1 Words']);
	});

	test('as Google Docs writes them in its style sheet', () => {
		const style =
			'<style>.lst-kix_q-0 > li:before{content:"" counter(lst-ctn-kix_q-0,decimal) ".0 "}.lst-kix_q-1 > li:before{content:"(" counter(lst-ctn-kix_q-1,lower-latin) ") "}</style>';
		const html = `${style}<ol class="lst-kix_q-0 start" start="1"><li>one</ol><ol class="lst-kix_q-1 start" start="1"><li>a<li>b</ol><ol class="lst-kix_q-0"><li>two</ol>`;
		expect(linesOf(html)).toEqual(['1.0 one', '(a) a', '(b) b', '2.0 two']);
	});
});

test('the bullets of Word are a list, and its numbers text', () => {
	const sign = (font: string, text: string): string =>
		`<![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`;
	const html = [
		`<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${sign('Symbol', '·')}One</p>`,
		`<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>${sign('"Courier New"', 'o')}Within</p>`,
		`<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${sign('Symbol', '·')}Two</p>`,
		`<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${sign('Arial', '1.1')}Words</p>`,
	].join('\n');
	expect(read(html)).toMatchObject({ text: '- One\n  - Within\n- Two\n\n1.1 Words', lost: [] });
});

describe('a footnote is found', () => {
	test.each([
		[
			'Word',
			'<p>Text<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> The note</p></div>',
		],
		[
			'mammoth',
			'<p>Text<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>.</p><ol><li id="footnote-1"><p> The note <a href="#footnote-ref-1">↑</a></p></li></ol>',
		],
		[
			'LibreOffice',
			'<p>Text<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>The note</p></div>',
		],
		[
			'Google Docs',
			'<p>Text<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> The note</p></div>',
		],
	])('as %s writes it', (_program, html) => {
		expect(read(html)).toMatchObject({ text: 'Text[^1].\n\n[^1]: The note', lost: [] });
	});

	test('and a comment of Google Docs is none', () => {
		const html =
			'<p>Text<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Do not publish</p></div>';
		expect(read(html)).toMatchObject({ text: 'Text', told: expect.stringMatching(/A comment was left out/) });
		expect(read(html).told).not.toContain('publish');
	});
});

describe('a table', () => {
	test('with merged cells repeats the labels of rows and columns and leaves other places empty', () => {
		const { text, told } = read(
			'<table><tr><th>A<th colspan=2>B<tr><td rowspan=2>lab<td>1<td rowspan=2>x<tr><td>2</table>',
		);
		expect(text).toBe('| A | B | B |\n| --- | --- | --- |\n| lab | 1 | x |\n| lab | 2 | |');
		expect(told).toMatch(/^Table at “A B lab 1 x 2”: It has 3 merged cells/);
	});

	test('has a line for each paragraph, item and row of an inner table', () => {
		const html =
			'<table><tr><th>A<th>B<tr><td><p>one<p>two<ul><li>three</ul><td>x<table><tr><td>y<td>z</table></table>';
		expect(read(html).text).toBe('| A | B |\n| --- | --- |\n| one<br>two<br>three | x<br>y – z |');
	});

	test('of one column is a box, and one that only numbers paragraphs is their text', () => {
		expect(linesOf('<table><tr><td><h2>Box</h2><p>Words</table>')).toEqual(['## Box', 'Words']);
		expect(linesOf('<table><tr><td>1.1<td>First<tr><td>1.2<td>Second<ul><li>a</ul></table>')).toEqual([
			'1.1 First',
			'1.2 Second',
			'- a',
		]);
	});

	test('keeps its first row as head, and says so where it is not marked', () => {
		const row = '<tr><td>a<td>b<td>c';
		expect(read(`<table>${row}${row}</table>`).told).toMatch(/No row of it is marked as its head/);
		expect(read(`<table><tr><th>a<th>b<th>c${row}</table>`).told).toBe('');
	});
});

describe('marks stand where Markdown can write them', () => {
	test.each([
		['<b>Tel:</b>0151', '**Tel**:0151'],
		['<b>W</b>yre Forest', 'Wyre Forest'],
		['a <b> b </b>c', 'a **b** c'],
		['<b>one</b><b> two</b>', '**one two**'],
		['<i><b>a</b> b</i>', '***a*** *b*'],
		['<b>one<br>two</b>', '**one**\\\n**two**'],
		['<span style="font-weight:700">bold</span> <u>under</u> <s>old</s>', '**bold under** ~~old~~'],
		['<b style="font-weight:normal">all</b>', 'all'],
		['24<sup>th</sup>, 5m<sup>2</sup>', '24th, 5m<sup>2</sup>'],
		['<a href="https://example.org/a_b"><b>go</b> on</a>', '[go on](https://example.org/a_b)'],
	])('%s', (html, text) => {
		expect(read(`<p>${html}</p>`)).toMatchObject({ text, lost: [] });
	});
});

describe('no word is lost where blocks stand in what should hold a line', () => {
	test.each([
		['<b><p>one</p><p>two</p></b>', '**one**\n\n**two**'],
		[
			'<a href="https://example.org"><p>one</p><p>two</p></a>',
			'[one](https://example.org)\n\n[two](https://example.org)',
		],
		['<em>lead<ul><li>item</ul></em>', '*lead*\n\n- *item*'],
		['<h2><span>Head<p>para</p></span></h2>', '## Head\n\npara'],
		['<pre>one\ntwo</pre>', 'one\\\ntwo'],
		['<table><tr><td>a<dd>b</dd><td>c</table>', '| a<br>b | c |\n| --- | --- |'],
		['<select><option>one<option>two</select>', 'one two'],
	])('%s', (html, text) => {
		expect(read(html)).toMatchObject({ text, lost: [] });
	});
});

describe('what is not for the reader is left out, and told', () => {
	test.each([
		['display:none', '<p style="display:none">secret words</p>'],
		['a class', '<style>.h{display:none}</style><p class=h>secret words</p>'],
		['hidden', '<p hidden>secret words</p>'],
		['the hidden text of Word', '<p>a<span style="mso-hide:all">secret words</span></p>'],
		['a deleted text', '<p>a<del cite="mailto:x" datetime="2026-01-01">secret words</del></p>'],
		['a comment of Word', '<div style="mso-element:comment-list"><p>secret words</p></div>'],
		['a table of contents', '<p class=MsoToc1>secret words</p>'],
	])('%s', (_what, html) => {
		const { text, told, lost } = read(`<p>Before</p>${html}<p>After</p>`);
		expect(text.replace(/\n\na/, '')).toBe('Before\n\nAfter');
		expect(told).toMatch(/^after “Before.*left out/);
		expect(told).not.toContain('secret');
		expect(lost).toEqual([]);
	});

	test('and nothing of print, scripts, styles and the title of the window is told', () => {
		const html =
			'<title>Window</title><style>@media print{p{display:none}}</style><script>1</script><p>Words<!-- no --></p>';
		expect(read(html)).toMatchObject({ text: 'Words', told: '' });
	});
});

test('a link that leads nowhere is taken off, and its words stay', () => {
	const html =
		'<p><a href="javascript:alert(1)">one</a> <a href="file:///C:/a.doc">two</a> <a href="b.doc">three</a> <a href="#x">four</a> <a href="mailto:a@example.org">five</a></p>';
	const { text, told } = read(html);
	expect(text).toBe('one two three four [five](mailto:a@example.org)');
	expect(told.match(/had a link that does not work/g)).toHaveLength(3);
	expect(told).toMatch(/1 link to another place/);
});

test('a picture in the page is kept, and one elsewhere is told', () => {
	const { text, images, told } = read(
		'<p><img src="data:image/png;base64,iVBORw0KGgo=" alt="The crest"></p><p>Map: <img src="map.png"></p><img src="import:0">',
	);
	expect(text).toBe('![The crest](import:0)\n\nMap:\n\n![](import:0)');
	expect(images).toEqual([
		{ name: 'picture', type: 'image/png', bytes: expect.any(Uint8Array), alt: 'The crest' },
	]);
	expect(told).toMatch(/The picture “map.png” is not in the file[\s\S]*no text that says what it shows/);
});

test('the page header and footer of LibreOffice are margins', () => {
	const { text, margins } = read('<div title="header"><p>NOT FOR PUBLICATION</p></div><p>Words</p>');
	expect({ text, margins }).toEqual({ text: 'Words', margins: ['NOT FOR PUBLICATION'] });
});
