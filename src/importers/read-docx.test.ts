import { expect, test } from 'vitest';
import { readWord } from '../../tests/read-word.ts';
import { cell, item, paragraph, run, table } from '../../tests/word-file.ts';

const heading = (id: string, level: number, more = ''): string =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${level + 1}"/><w:pPr>${more}<w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;
const level = (at: number, format: string, text: string): string =>
	`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = [
	`<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.0')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum>`,
	`<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '·')}${level(1, 'bullet', 'o')}${level(2, 'bullet', '·')}</w:abstractNum>`,
	'<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
].join('');
const inStyle = (id: string): string => `<w:pStyle w:val="${id}"/>`;

test('headings and paragraphs have the numbers of their styles, and bullets stand in one another', async () => {
	const { text, lost } = await readWord({
		styles: heading('H', 0, '<w:numPr><w:numId w:val="1"/></w:numPr>'),
		numbering,
		body: [
			paragraph('Purpose', inStyle('H')),
			item('To report', 1, 1),
			item('costs', 1, 2),
			item('risks', 1, 2),
			item('first', 2),
			item('within', 2, 2),
			item('second', 2),
			paragraph('Next steps', inStyle('H')),
			item('To agree', 1, 1),
		].join(''),
	});
	expect(text.split('\n').filter(Boolean)).toEqual([
		'## 1.0 Purpose',
		'1.1 To report',
		'(a) costs',
		'(b) risks',
		'- first',
		'  - within',
		'- second',
		'## 2.0 Next steps',
		'2.1 To agree',
	]);
	expect(lost).toEqual([]);
});

test('bullets of lists of their own stand in others by how far in they are', async () => {
	const list = (id: number, indent: number): string =>
		`<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/><w:pPr><w:ind w:left="${indent}" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`;
	const { text } = await readWord({
		numbering: `${list(1, 360)}${list(2, 643)}${list(3, 357)}${[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}`,
		body: item('one', 1) + item('in it', 2) + item('two', 3) + paragraph('Text') + item('three', 2),
	});
	expect(text).toBe('- one\n  - in it\n- two\n\nText\n\n- three');
});

test('a style stands on the level of its list that is made for it, and numbers are bold where Word sets them so', async () => {
	const styled = (at: number, id: string, more = ''): string =>
		level(at, 'decimal', at === 0 ? '%1.0' : '%1.%2').replace(
			'<w:lvlText',
			`<w:pStyle w:val="${id}"/>${more}<w:lvlText`,
		);
	const { text } = await readWord({
		numbering: `<w:abstractNum w:abstractNumId="1">${styled(0, 'H')}${styled(1, 'P', '<w:rPr><w:b/></w:rPr>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
		styles: `${heading('H', 0, '<w:numPr><w:numId w:val="1"/></w:numPr>')}<w:style w:type="paragraph" w:styleId="P"><w:name w:val="Report Para"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		body:
			paragraph('Purpose', inStyle('H')) +
			paragraph('To report', inStyle('P')) +
			paragraph('Unnumbered', `${inStyle('P')}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
			paragraph('To ask', inStyle('P')),
	});
	expect(text).toBe('## 1.0 Purpose\n\n**1.1** To report\n\nUnnumbered\n\n**1.2** To ask');
});

test('the one first heading above all others is the title, and so is the style “Title”', async () => {
	const styles = heading('H1', 0) + heading('H2', 1);
	const one = await readWord({
		styles,
		body: paragraph('Paper', inStyle('H1')) + paragraph('Part', inStyle('H2')),
	});
	expect(one.text).toBe('# Paper\n\n## Part');
	const two = await readWord({
		styles: `${styles}<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>`,
		body:
			paragraph('Paper', inStyle('T')) + paragraph('Part', inStyle('H1')) + paragraph('Point', inStyle('H2')),
	});
	expect(two.text).toBe('# Paper\n\n## Part\n\n### Point');
});

test('words that the program cut in pieces are whole, with their marks from styles and from the words', async () => {
	const { text } = await readWord({
		styles:
			'<w:style w:type="paragraph" w:styleId="Bold"><w:name w:val="Label"/><w:basedOn w:val="Base"/></w:style><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Em"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>',
		body: [
			paragraph(
				`${run('con')}<w:proofErr w:type="spellStart"/>${run('sult')}<w:smartTag>${run('ation')}</w:smartTag>`,
			),
			paragraph(run('all bold ') + run('but not this', '<w:b w:val="0"/>'), inStyle('Bold')),
			paragraph(
				run('a ') + run('stressed', '<w:rStyle w:val="Em"/>') + run(' word, ') + run('struck', '<w:strike/>'),
			),
		].join(''),
	});
	expect(text).toBe('consultation\n\n**all bold** but not this\n\na *stressed* word, ~~struck~~');
});

test('links of all kinds lead where they led', async () => {
	const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPER</w:instrText></w:r><w:r><w:instrText>LINK "https://example.org/a?b=1&amp;c=2" \\l "part" \\o "Read it"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('this ')}${run('page')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
	const { text } = await readWord({
		links: { l1: 'mailto:clerk@example.org' },
		body: [
			paragraph(`${run('See ')}${field}${run(' now')}`),
			paragraph(`<w:hyperlink r:id="l1">${run('the clerk')}</w:hyperlink>`),
			paragraph(
				`<w:fldSimple w:instr=" REF _Ref1 \\h ">${run('paragraph 4.3')}</w:fldSimple>${run(' and ')}<w:hyperlink w:anchor="x">${run('below')}</w:hyperlink>`,
			),
		].join(''),
	});
	expect(text).toBe(
		'See [this page](https://example.org/a?b=1\\&c=2#part) now\n\n[the clerk](mailto:clerk@example.org)\n\nparagraph 4.3 and below',
	);
});

test('a field whose end is not in the file takes no words with it', async () => {
	const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>';
	const { text, lost } = await readWord(
		paragraph(run('Before') + begin) + paragraph('After') + paragraph('it'),
	);
	expect(text).toBe('Before\n\nAfter\n\nit');
	expect(lost).toEqual([]);
});

test('footnotes and endnotes are kept with their marks', async () => {
	const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
	const note = (kind: string, id: number, words: string): string =>
		`<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(words)}`)}</w:${kind}>`;
	const { text, lost } = await readWord({
		footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${note('footnote', 2, 'The Act of 2000.')}${note('footnote', 3, 'Never cited.')}`,
		endnotes: note('endnote', 2, 'At the end.'),
		body: paragraph(
			run('One') +
				reference('footnote', 2) +
				run(' two') +
				reference('endnote', 2) +
				reference('footnote', 99),
		),
	});
	expect(text).toBe('One[^1] two[^2]\n\n[^1]: The Act of 2000.\n\n[^2]: At the end.');
	expect(lost).toEqual([]);
});

test('a table with merged cells is one that Markdown can hold, and it is told', async () => {
	const { text, told, lost } = await readWord(
		table([
			[cell('Ward'), cell('Cost', '<w:gridSpan w:val="2"/>')],
			[cell('Abbey', '<w:vMerge w:val="restart"/>'), cell('2025'), cell('£5')],
			[cell('', '<w:vMerge/>'), cell('2026'), cell(paragraph('£6') + paragraph('estimate'))],
		]),
	);
	expect(text.split('\n')).toEqual([
		'| Ward | Cost | Cost |',
		'| --- | --- | --- |',
		'| Abbey | 2025 | £5 |',
		'| Abbey | 2026 | £6<br>estimate |',
	]);
	expect(told).toContain('2 merged cells');
	expect(lost).toEqual([]);
});

const textBox = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph('In the box')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('In the box')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
const oldBox = `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('In the old box')}</w:txbxContent></v:textbox></v:shape></w:pict>`;

test('the words of a text box stand once, after the paragraph that it is beside', async () => {
	const { text, told, lost } = await readWord(
		paragraph(`${run('Beside')}<w:r>${textBox}</w:r>${run(' it')}`) +
			paragraph(`<w:r>${oldBox}</w:r>`) +
			paragraph('After'),
	);
	expect(text).toBe('Beside it\n\nIn the box\n\nIn the old box\n\nAfter');
	expect(told).toContain('after “Beside”');
	expect(lost).toEqual([]);
});

test('what is in content controls, smart tags and newer markup is kept', async () => {
	const { text, lost } = await readWord(
		[
			`<w:sdt><w:sdtPr><w:alias w:val="Title"/></w:sdtPr><w:sdtContent>${paragraph('A block')}</w:sdtContent></w:sdt>`,
			paragraph(
				`<w:sdt><w:sdtPr/><w:sdtContent>${run('Some words ')}</w:sdtContent></w:sdt><w:customXml w:element="x">${run('and more')}</w:customXml>`,
			),
			paragraph(
				`<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run(' Yes')}`,
			),
			table([
				[`<w:sdt><w:sdtPr/><w:sdtContent>${cell('Name')}</w:sdtContent></w:sdt>`, cell('Post')],
				[cell('Ann'), cell('Clerk')],
			]),
		].join(''),
	);
	expect(text).toBe(
		'A block\n\nSome words and more\n\n☒ Yes\n\n| Name | Post |\n| --- | --- |\n| Ann | Clerk |',
	);
	expect(lost).toEqual([]);
});

test('signs, tabs, breaks and hyphens are what a reader sees', async () => {
	const { text, told, lost } = await readWord(
		[
			paragraph(
				'<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> done, </w:t></w:r>' +
					run('b', '<w:rFonts w:ascii="Symbol"/>') +
					run(' of 1'),
			),
			paragraph(
				'<w:r><w:t>Line one</w:t><w:br/><w:t>line</w:t><w:tab/><w:t>two</w:t><w:br w:type="page"/></w:r>',
			),
			paragraph(
				'<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>operate in the neigh</w:t><w:softHyphen/><w:t>bour\u00adhood</w:t></w:r>',
			),
			paragraph('<w:r><w:sym w:font="House Signs" w:char="F0FC"/></w:r>'),
		].join(''),
	);
	expect(text).toBe('✓ done, β of 1\n\nLine one\\\nline two\n\nco-operate in the neighbourhood');
	expect(told).toContain('House Signs F0FC');
	expect(lost).toEqual([]);
});

test('boxes to tick and lists to choose from say what was chosen, and page numbers and dates what Word last showed', async () => {
	const form = (instruction: string, data: string): string =>
		`<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
	const { text } = await readWord(
		[
			paragraph(
				`${run('Key decision: ')}${form(' FORMCHECKBOX ', '<w:checkBox><w:checked/></w:checkBox>')}${run(' Yes ')}${form(' FORMCHECKBOX ', '<w:checkBox><w:default w:val="0"/></w:checkBox>')}${run(' No')}`,
			),
			paragraph(
				`${run('Ward: ')}${form(' FORMDROPDOWN ', '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Abbey"/><w:listEntry w:val="Castle"/></w:ddList>')}`,
			),
			paragraph(`${run('On ')}<w:fldSimple w:instr=" DATE \\@ d ">${run('4 March 2026')}</w:fldSimple>`),
		].join(''),
	);
	expect(text).toBe('Key decision: ☒ Yes ☐ No\n\nWard: Castle\n\nOn 4 March 2026');
});

test('an equation is written on one line, and told', async () => {
	const { text, told, lost } = await readWord(
		paragraph(
			`${run('The mean is ')}<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
		),
	);
	expect(text).toBe('The mean is (a+b)/2');
	expect(told).toContain('“(a+b)/2”');
	expect(lost).toEqual([]);
});
