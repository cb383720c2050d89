import {
	AlignmentType,
	Document,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';

const header: [label: string, value: string][] = [
	['CABINET MEMBER:', 'Cabinet Member for Connected Communities'],
	['DIRECTOR:', 'Director of Communities'],
	['CONTACT OFFICER:', 'Tobias Ferncastle, extension 2131, libraries@marlbridge.example'],
];
const sections: [heading: string, ...paragraphs: string[]][] = [
	['PURPOSE OF REPORT', 'To open Hollowbrook library on Sunday afternoons.'],
	['RECOMMENDATION', 'The library opens from 2pm to 5pm on Sundays from 7 March 2027.'],
	[
		'BACKGROUND',
		'In a survey of last summer 212 of 300 people asked for Sunday afternoons.',
		'A trial began on Thursday 9 September 2026, as paragraph 4.3 explains.',
	],
	['KEY ISSUES', 'Volunteers would open the doors.', 'The hall next door is open at the same time.'],
	['FINANCIAL IMPLICATIONS', 'The cost of £3,400 a year is met from the budget for libraries.'],
	['LEGAL AND POLICY IMPLICATIONS', 'None.'],
	['RISK MANAGEMENT', 'Too few volunteers may come. Two members of staff are ready to stand in.'],
	['CONCLUSION', 'More people would use the library.'],
	['CONSULTEES', 'Friends of Hollowbrook.'],
];
const numbers = { reference: 'report' };
const level = (depth: number, text: string) => ({
	level: depth,
	format: LevelFormat.DECIMAL,
	text,
	alignment: AlignmentType.START,
});

/** The report that the guide imports, as an officer's Word writes it: with a table for a header, and with Word's own numbers. */
export function writeWordReport(): Promise<Buffer> {
	return Packer.toBuffer(
		new Document({
			numbering: { config: [{ ...numbers, levels: [level(0, '%1.'), level(1, '%1.%2')] }] },
			sections: [
				{
					children: [
						...['MARLBRIDGE BOROUGH COUNCIL', 'CABINET', '15TH DECEMBER 2026'].map((text) => bold({ text })),
						bold({ text: 'Sunday afternoons at Hollowbrook library' }),
						new Table({ rows: header.map((cells) => new TableRow({ children: cells.map(cell) })) }),
						...sections.flatMap(([heading, ...paragraphs]) => [
							bold({ text: heading, depth: 0 }),
							...(heading === 'RECOMMENDATION'
								? [new Paragraph('The Cabinet is asked to DECIDE that:')]
								: []),
							...paragraphs.map((text) => new Paragraph({ text, numbering: { ...numbers, level: 1 } })),
						]),
					],
				},
			],
		}),
	);
}

function bold({ text, depth }: { text: string; depth?: number }): Paragraph {
	return new Paragraph({
		children: [new TextRun({ text, bold: true })],
		...(depth !== undefined && { numbering: { ...numbers, level: depth } }),
	});
}

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
