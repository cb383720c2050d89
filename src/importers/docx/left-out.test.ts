import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readWord } from '../../../tests/read-word.ts';
import { cell, item, paragraph, run, table } from '../../../tests/word-file.ts';

const by = (name: string): string => `w:id="1" w:author="${name}" w:date="2026-03-04T10:00:00Z"`;
const removed = (text: string, name = 'Bob'): string =>
	`<w:del ${by(name)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const list =
	'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

test('deleted words are left out, and it is told how many there were, where and whose the deletion is', async () => {
	const { text, told, notes, lost } = await readWord(
		paragraph(`${run('The grant is ')}${removed('much too secretive')}${run('fair.')}`) +
			paragraph(`${run('It ends.')}${removed('never', 'Ann')}`),
	);
	expect(text).toBe('The grant is fair.\n\nIt ends.');
	expect(notes).toEqual([
		{
			kind: 'left_out',
			place: 'after “The grant is”; after “The grant is fair. It ends.”',
			text: '4 words deleted with “Track Changes” by Bob, Ann, but still in the file: left out. If a deletion was not meant to be accepted, put the words back.',
		},
	]);
	expect(told).not.toMatch(/secretive|never/);
	expect(lost).toEqual([]);
});

test('words that were put in are kept and told, and words that were moved stand once', async () => {
	const { text, told } = await readWord(
		paragraph(`${run('We ')}<w:ins ${by('Ann')}>${run('now agree ')}</w:ins>${run('this.')}`) +
			paragraph(`${run('A ')}<w:moveFrom ${by('Ann')}>${run('moved words')}</w:moveFrom>`) +
			paragraph(`<w:moveTo ${by('Ann')}>${run('moved words')}</w:moveTo>`),
	);
	expect(text).toBe('We now agree this.\n\nA\n\nmoved words');
	expect(told).toContain('after “We”: 2 words put in with “Track Changes” by Ann');
	expect(told).toContain('2 words moved with “Track Changes” by Ann');
});

test('a paragraph that was deleted whole has no number, and one whose end was deleted goes on', async () => {
	const { text } = await readWord({
		numbering: list,
		body: [
			item('one', 1),
			paragraph(
				removed('gone'),
				`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del ${by('Bob')}/></w:rPr>`,
			),
			item('two', 1),
			paragraph(
				'three ',
				`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del ${by('Bob')}/></w:rPr>`,
			),
			item('and a half', 1),
			item('four', 1),
		].join(''),
	});
	expect(text.split('\n').filter(Boolean)).toEqual([
		'1\\. one',
		'2\\. two',
		'3\\. three and a half',
		'4\\. four',
	]);
});

test('a row of a table that was deleted is left out', async () => {
	const rows = table([
		[cell('Ward'), cell('Cost')],
		[cell('Abbey'), cell('£5')],
		[cell('Castle'), cell('£6')],
	]);
	const at = rows.indexOf('<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">Castle');
	const { text, told } = await readWord(
		`${rows.slice(0, at)}<w:tr><w:trPr><w:del ${by('Bob')}/></w:trPr>${rows.slice(at + '<w:tr>'.length)}`,
	);
	expect(text).not.toContain('Castle');
	expect(told).toContain('2 words deleted');
});

test('hidden words are left out and told but not repeated, whether the words or their style hides them', async () => {
	const { text, told, lost } = await readWord({
		styles:
			'<w:style w:type="character" w:styleId="Aside"><w:name w:val="Aside"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Prompt"><w:name w:val="Prompt"/><w:rPr><w:vanish/></w:rPr></w:style>',
		numbering: list,
		body: [
			paragraph(
				`${run('Seen')}${run(' hush one', '<w:vanish/>')}${run(' hush two', '<w:rStyle w:val="Aside"/>')}${run(' and shown', '<w:vanish w:val="0"/>')}`,
			),
			paragraph(
				'hush three',
				'<w:pStyle w:val="Prompt"/><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
			),
			item('Listed', 1),
		].join(''),
	});
	expect(text).toBe('Seen and shown\n\n1\\. Listed');
	expect(told).toContain('Hidden text of 6 words');
	expect(told).not.toContain('hush');
	expect(lost).toEqual([]);
});

test('comments are left out, and it is told whose they are and where they stand', async () => {
	const { text, told } = await readWord({
		comments: `<w:comment w:id="0" w:author="Carol">${paragraph('This is libel.')}</w:comment><w:comment w:id="1" w:author="Dan">${paragraph('Agreed.')}</w:comment>`,
		body: paragraph(
			`<w:commentRangeStart w:id="0"/>${run('The firm failed')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r>${run(' twice.')}`,
		),
	});
	expect(text).toBe('The firm failed twice.');
	expect(told).toBe(
		'after “The firm failed”: 2 comments by Carol, Dan: left out. Read in Word what is said, and act on it before the report goes out.',
	);
});

const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const contentsLine = (text: string, more = ''): string =>
	paragraph(
		`${more}<w:hyperlink w:anchor="_Toc1">${run(text)}<w:r><w:tab/></w:r>${char('begin')}<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>${char('separate')}${run('3')}${char('end')}</w:hyperlink>`,
		'<w:pStyle w:val="TOC1"/>',
	);

test('a table of contents is left out with its lines told, with and without a control around it', async () => {
	const begin = `${char('begin')}<w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r>${char('separate')}`;
	const bare = contentsLine('Purpose', begin) + contentsLine('Options') + paragraph(char('end'));
	const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Contents')}${bare}</w:sdtContent></w:sdt>`;
	for (const contents of [bare, control]) {
		const { text, told, lost } = await readWord({
			styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
			body: paragraph('A report') + contents + paragraph('The text'),
		});
		expect(text).toBe('A report\n\nThe text');
		expect(told).toMatch(/^after “A report”: The table of contents was left out.*Purpose 3 \/ Options 3$/);
		expect(lost).toEqual([]);
	}
});

test('a table of contents whose end is not in the file takes no text with it', async () => {
	const begin = `${char('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>${char('separate')}`;
	const { text, lost } = await readWord(contentsLine('Purpose', begin) + paragraph('The text'));
	expect(text).toBe('The text');
	expect(lost).toEqual([]);
});

test('a prompt that was not filled in is told', async () => {
	const { text, told } = await readWord(
		`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click to enter the ward')}</w:sdtContent></w:sdt>`,
	);
	expect(text).toBe('');
	expect(told).toContain('“Click to enter the ward”');
});

test('embedded files, charts and decorated words are told with their place and their words', async () => {
	const { text, told } = await readWord({
		pictures: {
			c1: {
				name: 'chart1.xml',
				bytes: strToU8(
					'<c:c xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Spend by ward</a:t></c:c>',
				),
			},
		},
		body: [
			paragraph(
				`${run('The agreement:')}<w:r><w:object><v:shape><v:imagedata r:id="p1"/></v:shape><o:OLEObject Type="Embed" ProgID="Word.Document.12" r:id="x"/></w:object></w:r>`,
			),
			paragraph(
				`${run('The spend:')}<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Bars"/><a:graphic><a:graphicData><c:chart r:id="c1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
			),
			paragraph('<w:r><w:pict><v:shape><v:textpath string="Our town"/></v:shape></w:pict></w:r>'),
		].join(''),
	});
	expect(text).toBe('The agreement:\n\nThe spend:');
	expect(told).toContain('after “The agreement:”: An embedded file (a Word document)');
	expect(told).toContain('“Bars: Spend by ward”');
	expect(told).toContain('“Our town”');
});
