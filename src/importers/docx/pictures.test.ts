import { describe, expect, test } from 'vitest';
import { readWord } from '../../../tests/read-word.ts';
import { paragraph, run } from '../../../tests/word-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const drawing = (id: string, alt: string): string =>
	`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

test('pictures are kept with their alternative text, new and old, and the same picture once', async () => {
	const { text, images } = await readWord({
		pictures: { p1: { name: 'a.png', bytes: bytes('one') }, p2: { name: 'b.jpeg', bytes: bytes('two') } },
		body: [
			paragraph(drawing('p1', 'The hall')),
			paragraph(`<w:r><w:pict><v:shape alt="The bridge"><v:imagedata r:id="p2"/></v:shape></w:pict></w:r>`),
			paragraph(drawing('p1', 'The hall again')),
		].join(''),
	});
	expect(text).toBe('![The hall](import:0)\n\n![The bridge](import:1)\n\n![The hall again](import:0)');
	expect(images.map(({ type, bytes: own }) => [type, new TextDecoder().decode(own)])).toEqual([
		['image/png', 'one'],
		['image/jpeg', 'two'],
	]);
});

test('a picture that no browser shows, or that is not in the file, is told with its place and what it shows', async () => {
	const { text, notes } = await readWord({
		pictures: { p1: { name: 'a.emf', bytes: bytes('one') } },
		body: paragraph(`${run('Here')}${drawing('p1', 'A map')}`) + paragraph(drawing('p9', '')),
	});
	expect(text).toBe('Here');
	expect(notes).toHaveLength(1);
	expect(notes[0]).toMatchObject({ kind: 'lost', place: 'after “Here”' });
	expect(notes[0]?.text).toContain('“A map”');
});

describe('page headers and footers are read for what they say', () => {
	test('in their words, text boxes and watermarks', async () => {
		const mark = '<w:r><w:pict><v:shape><v:textpath string="CONFIDENTIAL"/></v:shape></w:pict></w:r>';
		const { text, margins } = await readWord({
			header: paragraph(run('NOT FOR ') + run('PUBLICATION')) + paragraph(mark),
			footer: paragraph(`${run('Page ')}<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`),
			body: paragraph('Text'),
		});
		expect(text).toBe('Text');
		expect(margins).toContain('NOT FOR PUBLICATION');
		expect(margins).toContain('CONFIDENTIAL');
		expect(margins).toContain('Page 1');
	});
});
