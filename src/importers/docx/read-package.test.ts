import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { showPaper } from '../../../tests/read-paper.ts';
import { item, wordFile } from '../../../tests/word-file.ts';
import { readDocx } from '../read-docx.ts';

const numbering =
	'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.0"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const office = 'http://schemas.openxmlformats.org';

/** Writes every part of a Word file anew, and gives parts other names. */
function rewritten(rewrite: (xml: string) => string, rename = (path: string): string => path): Uint8Array {
	const files = unzipSync(wordFile({ body: item('Costs', 1), numbering }));
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([path, bytes]) => [rename(path), strToU8(rewrite(strFromU8(bytes)))]),
		),
	);
}

test.each<[string, Uint8Array]>([
	['as Word writes it', rewritten((xml) => xml)],
	[
		'in the strict edition of the standard',
		rewritten((xml) =>
			xml
				.replaceAll(
					`${office}/wordprocessingml/2006/main`,
					'http://purl.oclc.org/ooxml/wordprocessingml/main',
				)
				.replaceAll(
					`${office}/officeDocument/2006/relationships`,
					'http://purl.oclc.org/ooxml/officeDocument/relationships',
				),
		),
	],
	['with other prefixes', rewritten((xml) => xml.replaceAll(/(<\/?| |xmlns:)w(?=:|=)/g, '$1x'))],
	[
		'with its parts in other places',
		rewritten(
			(xml) => xml.replaceAll('Target="word/document.xml"', 'Target="/text/body.xml"'),
			(path) => path.replace('word/', 'text/').replace('document.xml', 'body.xml'),
		),
	],
	['with a byte order mark', rewritten((xml) => `\ufeff${xml}`)],
])('a Word file is read %s', async (_what, bytes) => {
	expect(showPaper(await readDocx(bytes)).text).toBe('4.0 Costs');
});
