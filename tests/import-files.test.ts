import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './command.ts';
import { item, paragraph, wordFile, run as words } from './word-file.ts';

const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const numbering =
	'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.0"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const body = [
	paragraph(words('A path by the river', '<w:b/>')),
	item(words('Purpose of Report', '<w:b/>'), 1),
	item('To ask for a path by the river.', 1, 1),
	paragraph(
		'<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Map of the path"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
	),
	item(words('Recommendations', '<w:b/>'), 1),
	item('That the path is built.', 1, 1),
].join('');
const parts = { body, numbering, pictures: { p1: { name: 'map.png', bytes: picture } } };

let folder = '';
let imported: ReturnType<typeof run>;
const filesOf = async (): Promise<string[]> =>
	(await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && !entry.parentPath.includes('cache'))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.toSorted();

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'guildhall-import-'));
	await mkdir(join(folder, 'content'));
	await writeFile(join(folder, 'path.docx'), wordFile(parts));
	await writeFile(
		join(folder, 'secret.docx'),
		wordFile({ ...parts, header: paragraph('EXEMPT – paragraph 3') }),
	);
	const files = ['path.docx', 'secret.docx', 'path.docx'].map((name) => join(folder, name));
	const places = ['--content', join(folder, 'content'), '--cache', join(folder, 'cache')];
	imported = run('import', ...files, '--template', 'cabinet-report', ...places, '--today', '2026-11-23');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run import with a Word document, for a council that has no content yet', () => {
	test('writes a draft with its numbers as printed, its picture beside it, and what needs an eye', async () => {
		expect(imported.stdout).toContain('imported as a draft');
		expect(await filesOf()).toEqual([
			'content/reports/2026/a-path-by-the-river-1.png',
			'content/reports/2026/a-path-by-the-river.md',
			'imports/a-path-by-the-river.md',
			'path.docx',
			'secret.docx',
		]);
		const text = await readFile(join(folder, 'content/reports/2026/a-path-by-the-river.md'), 'utf8');
		expect(text).toContain('status: draft\ntitle: A path by the river\n');
		expect(text.slice(text.indexOf('\n## '))).toBe(
			'\n## 1.0 Purpose of Report\n\n1.1 To ask for a path by the river.\n\n![Map of the path](a-path-by-the-river-1.png)\n\n## 2.0 Recommendations\n\n2.1 That the path is built.\n',
		);
		expect(await readFile(join(folder, 'content/reports/2026/a-path-by-the-river-1.png'))).toEqual(
			Buffer.from(picture),
		);
	});

	test('writes over no file', () => {
		expect(imported.stderr).toContain('already has a paper with the id “a-path-by-the-river”');
	});

	test('stops where a page header says that the paper is exempt, and writes nothing of it', () => {
		expect(imported.status).toBe(1);
		expect(imported.stderr).toContain('A page header or footer says “EXEMPT – paragraph 3”');
	});
});
