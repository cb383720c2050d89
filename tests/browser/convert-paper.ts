import { type Files, file } from '../council-of.ts';
import { paragraph, wordFile } from '../word-file.ts';

/** A council of two bodies and a paper that others cite. */
export const council: Files = {
	'site.yaml':
		'name: Test Council\nnation: england\nbase_url: https://test.example\nthemes: [Housing]\nwards: [Abbey, Castle Green]\n',
	'bodies/cabinet.md': file({ name: 'Cabinet', kind: 'cabinet', regime: 'executive' }),
	'bodies/abbey-together.md': file({ name: 'Abbey Together', kind: 'partnership', regime: 'voluntary' }),
	'guidance/warm-homes.md': file({ title: 'Warm homes', publisher: 'Test Institute', issued: '2024' }),
};

/** A paper whose ward is misspelt, as it comes out of a word processor. */
export const paper = `WARDS AFFECTED Abbeyy

FORWARD TIMETABLE OF CONSULTATION AND MEETINGS:

Cabinet Abbey Together

9 March 2026 20 March 2026

Repairs & warm homes

Report of the Director of Housing

1.0 Purpose of Report

1.1 To present the plan for repairs, and what it costs.

2.0 Summary

2.1 Each home is looked at once in five years. Paragraph 3.1 says what is asked.

3.0 Recommendations

3.1 Members are asked to:

- approve the plan;
- note the costs.

4.0 Headline Financial and legal Implications

4.1 Financial implications

£600,000 is set aside.

4.2 Legal implications (Ann Other)

None.

5.0 Report Author/Officer to contact:

Ann Other,
Housing Team

Tel: 01632 960100

E Mail: ann.other@test.example

DECISION STATUS

Key Decision	No
Reason	N/A
Appeared in Forward Plan	No
Executive or Council Decision	Executive (Cabinet)

5.0 Background Papers – Local Government Act 1972

- Warm homes
`;

/** One point. */
export const png = Uint8Array.from(
	atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
	(letter) => letter.charCodeAt(0),
);
const picture =
	'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A roof in rain"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="pic1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

/** The same paper from Word, with another title and a picture in its summary. */
export const wordPaper = wordFile({
	body: `${paper
		.replace('Repairs & warm homes', 'Roofs and rain')
		.split(/\n+/)
		.map((line) => paragraph(line) + (line.startsWith('2.1') ? picture : ''))
		.join('')}`,
	pictures: { pic1: { name: 'image1.png', bytes: png } },
});
