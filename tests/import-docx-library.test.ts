import {
	AlignmentType,
	Bookmark,
	CommentRangeEnd,
	CommentRangeStart,
	CommentReference,
	DeletedTextRun,
	Document,
	ExternalHyperlink,
	Footer,
	FootnoteReferenceRun,
	Header,
	HeadingLevel,
	ImageRun,
	InsertedTextRun,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableOfContents,
	TableRow,
	TextRun,
} from 'docx';
import { beforeAll, expect, test } from 'vitest';
import { readSource } from '../src/importers/read-source.ts';
import { type ReadPaper, showPaper } from './read-paper.ts';

const picture = Uint8Array.from(
	atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
	(letter) => letter.charCodeAt(0),
);
const change = { author: 'Ann', date: '2026-03-04T10:00:00Z' };
const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
	level: at,
	format,
	text,
	alignment: AlignmentType.START,
});
const item = (text: string, reference: string, more: { level?: number; instance?: number } = {}): Paragraph =>
	new Paragraph({ text, numbering: { reference, level: 0, instance: 0, ...more } });
const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}): TableCell =>
	new TableCell({ ...spans, children: [new Paragraph(text)] });

/** A paper of a fictional council, with all that the library can write. */
const paper = new Document({
	numbering: {
		config: [
			{
				reference: 'report',
				levels: [
					level(0, LevelFormat.DECIMAL, '%1.0'),
					level(1, LevelFormat.DECIMAL, '%1.%2'),
					level(2, LevelFormat.LOWER_LETTER, '(%3)'),
				],
			},
			{ reference: 'steps', levels: [level(0, LevelFormat.UPPER_ROMAN, '%1.')] },
			{ reference: 'points', levels: [level(0, LevelFormat.BULLET, '●'), level(1, LevelFormat.BULLET, '○')] },
		],
	},
	comments: { children: [{ id: 0, author: 'Carol', children: [new Paragraph('Check this with finance.')] }] },
	footnotes: { 1: { children: [new Paragraph('Local Government Act 1972.')] } },
	sections: [
		{
			headers: { default: new Header({ children: [new Paragraph('Marlbrook Council')] }) },
			footers: {
				default: new Footer({
					children: [new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] })],
				}),
			},
			children: [
				new Paragraph({ text: 'Opening the riverside path', heading: HeadingLevel.TITLE }),
				new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
				new Paragraph({
					text: 'Purpose',
					heading: HeadingLevel.HEADING_1,
					numbering: { reference: 'report', level: 0 },
				}),
				new Paragraph({
					numbering: { reference: 'report', level: 1 },
					children: [
						new TextRun('To open the path'),
						new FootnoteReferenceRun(1),
						new TextRun(' along the '),
						new ExternalHyperlink({ link: 'https://example.org/river', children: [new TextRun('river')] }),
						new TextRun({ text: '.', bold: true }),
					],
				}),
				item('to walk', 'report', { level: 2 }),
				item('to cycle', 'report', { level: 2 }),
				item('Ask', 'steps'),
				item('Build', 'steps'),
				item('Ask again', 'steps', { instance: 1 }),
				item('benches', 'points'),
				item('of oak', 'points', { level: 1 }),
				new Paragraph({
					text: 'Costs',
					heading: HeadingLevel.HEADING_1,
					numbering: { reference: 'report', level: 0 },
				}),
				new Paragraph({
					numbering: { reference: 'report', level: 1 },
					children: [
						new Bookmark({ id: 'costs', children: [new TextRun('It costs ')] }),
						new DeletedTextRun({ text: 'a fortune', id: 1, ...change }),
						new InsertedTextRun({ text: '£4,000', id: 2, ...change }),
						new CommentRangeStart(0),
						new TextRun(' a year'),
						new CommentRangeEnd(0),
						new TextRun({ children: [new CommentReference(0)] }),
						new TextRun({ text: 'and a bribe', vanish: true }),
						new TextRun('.'),
					],
				}),
				new Table({
					rows: [
						new TableRow({ tableHeader: true, children: [cell('Item'), cell('Cost', { columnSpan: 2 })] }),
						new TableRow({ children: [cell('Path', { rowSpan: 2 }), cell('2026'), cell('£3,000')] }),
						new TableRow({ children: [cell('2027'), cell('£1,000')] }),
					],
				}),
				new Paragraph({
					children: [
						new ImageRun({
							type: 'png',
							data: picture,
							transformation: { width: 10, height: 10 },
							altText: { name: 'map', title: 'map', description: 'Map of the path' },
						}),
					],
				}),
			],
		},
	],
});

let read: ReadPaper;
beforeAll(async () => {
	read = showPaper(await readSource(new Uint8Array(await Packer.toArrayBuffer(paper)), 'paper.docx'));
});

test('a Word file that a program writes is read with its numbers, lists, tables, links, notes and pictures', () => {
	expect(read.text.split('\n').filter(Boolean)).toEqual([
		'# Opening the riverside path',
		'## 1.0 Purpose',
		'1.1 To open the path[^1] along the [river](https://example.org/river).',
		'(a) to walk',
		'(b) to cycle',
		'I. Ask',
		'II. Build',
		'I. Ask again',
		'- benches',
		'  - of oak',
		'## 2.0 Costs',
		'2.1 It costs £4,000 a year.',
		'| Item | Cost | Cost |',
		'| --- | --- | --- |',
		'| Path | 2026 | £3,000 |',
		'| Path | 2027 | £1,000 |',
		'![Map of the path](import:0)',
		'[^1]: Local Government Act 1972.',
	]);
	expect(read.images.map(({ bytes }) => bytes)).toEqual([picture]);
	expect(read.margins).toContain('Marlbrook Council');
	expect(read.lost).toEqual([]);
});

test('and what was deleted, put in, hidden and said in comments is told', () => {
	expect(read.told).toContain('2 words deleted with “Track Changes” by Ann');
	expect(read.told).toContain('put in with “Track Changes” by Ann');
	expect(read.told).toContain('Hidden text of 3 words');
	expect(read.told).toContain('1 comment by Carol');
	expect(read.told).not.toMatch(/fortune|bribe|finance/);
});
