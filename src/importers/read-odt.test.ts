import { describe, expect, test } from 'vitest';
import { type OdtParts, odtFile } from '../../tests/odt-file.ts';
import { type ReadPaper, showPaper } from '../../tests/read-paper.ts';
import { refusals } from './files/refusal.ts';
import { readOdt } from './read-odt.ts';

const read = (parts: OdtParts | string): ReadPaper =>
	showPaper(readOdt(odtFile(typeof parts === 'string' ? { body: parts } : parts)));
const linesOf = (parts: OdtParts): string[] => read(parts).text.split('\n').filter(Boolean);
const p = (words: string): string => `<text:p>${words}</text:p>`;
const list = (items: string, attributes = ''): string => `<text:list${attributes}>${items}</text:list>`;
const item = (inner: string, attributes = ''): string =>
	`<text:list-item${attributes}>${inner}</text:list-item>`;
const number = (level: number, attributes: string): string =>
	`<text:list-level-style-number text:level="${level}" ${attributes}/>`;

const numbers = `<text:list-style style:name="L1">${number(1, 'style:num-format="1" style:num-suffix=".0"')}${number(2, 'style:num-format="1" text:display-levels="2"')}${number(3, 'style:num-format="a" style:num-prefix="(" style:num-suffix=")"')}${number(4, 'style:num-format="i" loext:num-list-format="%3%/%4%)"')}</text:list-style>`;
const bullets =
	'<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="o"/></text:list-style>';

describe('the numbers of lists are as LibreOffice prints them', () => {
	test('on each level, with its format, prefix and suffix', () => {
		const inner = list(item(p('a') + list(item(p('i')))) + item(p('b')));
		const body = list(
			item(p('one') + list(item(p('one one') + inner))) + item(p('two')),
			' text:style-name="L1"',
		);
		expect(linesOf({ automatic: numbers, body })).toEqual([
			'1.0 one',
			'1.1 one one',
			'(a) a',
			'a/i) i',
			'(b) b',
			'2.0 two',
		]);
	});

	test('going on, beginning anew, from a start, and not for a list header or a second paragraph', () => {
		const body = [
			list(item(p('one') + p('more')), ' text:style-name="L1" xml:id="a"'),
			list(item(p('two')), ' text:style-name="L1" text:continue-numbering="true"'),
			list(item(list(item(p('two one')))), ' text:style-name="L1" text:continue-list="a"'),
			list(`<text:list-header>${p('head')}</text:list-header>${item(p('again'))}`, ' text:style-name="L1"'),
			list(item(p('seven'), ' text:start-value="7"'), ' text:style-name="L1"'),
		].join('');
		expect(linesOf({ automatic: numbers, body })).toEqual([
			'1.0 one',
			'more',
			'2.0 two',
			'2.1 two one',
			'head',
			'1.0 again',
			'7.0 seven',
		]);
	});

	test('of headings, by the numbering of chapters', () => {
		const outline = `<text:outline-style style:name="Outline">${number(1, 'style:num-format="1" style:num-suffix="."').replace('list-level', 'outline-level')}${number(2, 'style:num-format="1" text:display-levels="2"').replace('list-level', 'outline-level')}</text:outline-style>`;
		const h = (level: number, words: string, attributes = ''): string =>
			`<text:h text:outline-level="${level}"${attributes}>${words}</text:h>`;
		const body =
			h(1, 'One') + h(2, 'Two') + h(1, 'None', ' text:is-list-header="true"') + h(1, 'Three') + h(2, 'Four');
		expect(linesOf({ styles: outline, body })).toEqual([
			'# 1. One',
			'## 1.1 Two',
			'# None',
			'# 2. Three',
			'## 2.1 Four',
		]);
	});

	test('and bullets are a list', () => {
		const body = list(item(p('one') + list(item(p('in')))) + item(p('two')), ' text:style-name="L2"');
		expect(read({ automatic: bullets, body }).text).toBe('- one\n  - in\n- two');
	});
});

test('bold, italic and raised text is read from styles and those they are based on', () => {
	const style = (name: string, properties: string, parent = ''): string =>
		`<style:style style:name="${name}" style:family="text"${parent}><style:text-properties ${properties}/></style:style>`;
	const automatic =
		style('B', 'fo:font-weight="bold"') +
		style('I', 'fo:font-style="italic"', ' style:parent-style-name="B"') +
		style('N', 'fo:font-weight="normal"', ' style:parent-style-name="I"') +
		style('S', 'style:text-position="super 58%"');
	const span = (name: string, words: string): string =>
		`<text:span text:style-name="${name}">${words}</text:span>`;
	const body = p(
		`${span('B', 'bold')} ${span('I', 'both')} ${span('N', 'slanted')} m${span('S', '2')}<text:s text:c="3"/>end<text:tab/>tab<text:line-break/>line`,
	);
	expect(read({ automatic, body })).toMatchObject({
		text: '**bold *both*** *slanted* m<sup>2</sup> end tab\\\nline',
		lost: [],
	});
});

test('a table keeps its head and spreads its merged cells', () => {
	const cell = (words: string, attributes = ''): string =>
		`<table:table-cell${attributes}>${p(words)}</table:table-cell>`;
	const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
	const covered = '<table:covered-table-cell/>';
	const body = `<table:table><table:table-header-rows>${row(cell('A') + cell('B') + cell('C'))}</table:table-header-rows>${row(cell('lab', ' table:number-rows-spanned="2"') + cell('1', ' table:number-columns-spanned="2"') + covered)}${row(covered + cell('2') + cell('3'))}</table:table>`;
	const { text, told } = read(body);
	expect(text).toBe('| A | B | C |\n| --- | --- | --- |\n| lab | 1 | |\n| lab | 2 | 3 |');
	expect(told).toMatch(/2 merged cells/);
});

test('a footnote stands at the end', () => {
	const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('The note')}</text:note-body></text:note>`;
	expect(read(p(`Words${note}.`))).toMatchObject({ text: 'Words[^1].\n\n[^1]: The note', lost: [] });
});

test('a picture is kept with its text, and the words of a text box come after its paragraph', () => {
	const body = `${p('Before <draw:frame draw:name="i1"><draw:image xlink:href="Pictures/a.png"/><svg:desc>The crest</svg:desc></draw:frame>')}${p('Beside<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame> it')}${p('<draw:frame draw:name="chart"><draw:object/></draw:frame>')}`;
	const { text, images, told, lost } = read({ body, files: { 'Pictures/a.png': Uint8Array.of(1, 2) } });
	expect(text).toBe('Before ![The crest](import:0)\n\nBeside it\n\nIn the box');
	expect(images).toEqual([
		{ name: 'Pictures/a.png', type: 'image/png', bytes: Uint8Array.of(1, 2), alt: 'The crest' },
	]);
	expect(told).toMatch(/A text box[\s\S]*An embedded object/);
	expect(lost).toEqual([]);
});

describe('what is not for the reader is left out, and told without its words', () => {
	const hidden =
		'<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
	const change = (kind: string, inner = ''): string =>
		`<text:changed-region text:id="c"><text:${kind}><office:change-info><dc:creator>Ann Other</dc:creator></office:change-info>${inner}</text:${kind}></text:changed-region>`;
	test.each<[string, string, RegExp]>([
		[
			'hidden text',
			p('Words<text:span text:style-name="H"> secret here</text:span>'),
			/Hidden text was left out: 2 words/,
		],
		['a hidden paragraph', p('Words') + p('<text:hidden-paragraph text:is-hidden="true"/>secret'), /1 word/],
		[
			'a hidden section',
			`${p('Words')}<text:section text:display="none">${p('secret')}</text:section>`,
			/1 word/,
		],
		[
			'a comment',
			p(
				'Words<office:annotation><dc:creator>Ann Other</dc:creator><text:p>secret</text:p></office:annotation>',
			),
			/A comment was left out, by Ann Other/,
		],
		[
			'deleted text',
			`<text:tracked-changes>${change('deletion', p('secret words'))}</text:tracked-changes>${p('Words<text:change text:change-id="c"/>')}`,
			/someone had deleted was left out, 2 words/,
		],
		[
			'a table of contents',
			`<text:table-of-content><text:index-body>${p('secret 1')}</text:index-body></text:table-of-content>${p('Words')}`,
			/table of contents/,
		],
	])('%s', (_what, body, message) => {
		const { text, told, lost } = read({ automatic: hidden, body });
		expect(text).toBe('Words');
		expect(told).toMatch(message);
		expect(told).not.toContain('secret');
		expect(lost).toEqual([]);
	});

	test('and inserted text is kept, and told', () => {
		const body = `<text:tracked-changes>${change('insertion')}</text:tracked-changes>${p('Old <text:change-start text:change-id="c"/>new<text:change-end text:change-id="c"/>')}`;
		expect(read(body)).toMatchObject({
			text: 'Old new',
			told: expect.stringMatching(/inserted as a tracked change was kept, at 1 place/),
		});
	});
});

test('page headers and footers are margins', () => {
	const pages = `<style:master-page style:name="Standard"><style:header>${p('EXEMPT')}</style:header><style:footer-first>${p('Page <text:page-number>1</text:page-number>')}</style:footer-first></style:master-page>`;
	expect(read({ pages, body: p('Words') }).margins).toEqual(['EXEMPT', 'Page 1']);
});

describe('an OpenDocument text is refused', () => {
	const manifest =
		'<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
	test.each([
		['when a password protects it', odtFile({ body: p('x'), manifest }), refusals.password],
		['when it has no words', odtFile({ body: p('') }), refusals.empty],
		['when it is cut short', odtFile({ body: p('x') }).subarray(0, 700), refusals.damaged],
	])('%s', (_why, bytes, refusal) => {
		expect(readOdt(bytes)).toBe(refusal);
	});
});
