import { cp, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportedFile, importFiles } from '../src/publish/import-files.ts';
import { odtFile } from './odt-file.ts';
import { exampleContent } from './site.ts';
import { paragraph, wordFile } from './word-file.ts';

let folder = '';
const text = paragraph('A paper');
const plain = (): Uint8Array => wordFile({ body: text });

/** The compound file in which Office keeps a file that a password encrypts, and in which it kept all files before 2007. */
const compound = (stream: string): Uint8Array => {
	const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
	return Uint8Array.from([
		0xd0,
		0xcf,
		0x11,
		0xe0,
		0xa1,
		0xb1,
		0x1a,
		0xe1,
		...new Array(1024).fill(0),
		...name,
	]);
};

/** A Word file with another document.xml. */
const withDocument = (xml: string): Uint8Array =>
	wordFile({ body: '', others: { 'word/document.xml': strToU8(xml) } });

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const entities = (declared: string): string =>
	`<?xml version="1.0"?><!DOCTYPE w:document [${declared}]><w:document ${w}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`;
const laughs = Array.from(
	{ length: 20 },
	(_, at) => `<!ENTITY ${'abcdefghijklmnopqrst'[at]} "${`&${'bcdefghijklmnopqrstu'[at]};`.repeat(10)}">`,
).join('');
const deep = `<w:document ${w}><w:body>${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}</w:body></w:document>`;

const changed = (): Uint8Array => {
	const bytes = plain().slice();
	const at = Math.floor(bytes.length / 2);
	bytes[at] = (bytes[at] ?? 0) ^ 0xff;
	return bytes;
};

/** An OpenDocument file of another kind. */
const opened = (kind: string): Uint8Array =>
	odtFile({ body: '', type: `application/vnd.oasis.opendocument.${kind}` });

const cases: [string, () => Uint8Array, RegExp][] = [
	['is empty', () => new Uint8Array(), /is empty/],
	['is protected by a password', () => compound('EncryptedPackage'), /protected by a password/],
	['is in the format before 2007', () => compound('WordDocument'), /before 2007/],
	['is a PDF', () => strToU8('%PDF-1.7\n…'), /is a PDF/],
	[
		'is a spreadsheet',
		() => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<a/>') }),
		/a spreadsheet/,
	],
	[
		'is a set of slides',
		() => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<a/>') }),
		/a set of slides/,
	],
	['is another archive', () => zipSync({ 'a.txt': strToU8('words') }), /a ZIP archive/],
	[
		'has more paragraphs than any report',
		() => strToU8(`<html>${'<p>a'.repeat(200_000)}`),
		/longer than any/,
	],
	['has no words', () => wordFile({ body: '<w:p/>' }), /is empty/],
	['is cut short', () => plain().subarray(0, 900), /is damaged/],
	['has a changed byte', changed, /is damaged/],
	[
		'has no text',
		() => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8('<a/>') }),
		/is damaged/,
	],
	['is an OpenDocument spreadsheet', () => opened('spreadsheet'), /a spreadsheet/],
	['is an OpenDocument presentation', () => opened('presentation'), /a set of slides/],
	['is an OpenDocument drawing', () => opened('graphics'), /a ZIP archive/],
	[
		'is an OpenDocument text with a password',
		() => odtFile({ body: '', manifest: '<manifest:encryption-data/>' }),
		/protected by a password/,
	],
	[
		'is an OpenDocument text that is a bomb',
		() => odtFile({ body: ' '.repeat(30_000_000) }),
		/unreasonable size/,
	],
	[
		'is an OpenDocument text that names another file',
		() => odtFile({ body: '<!DOCTYPE a SYSTEM "file:///etc/passwd">' }),
		/document type declaration/,
	],
	[
		'is a web page whose parts stand too deep',
		() => strToU8(`<!doctype html>${'<div>'.repeat(100_000)}`),
		/so deep in one another/,
	],
	[
		'is a web page with millions of parts',
		() => strToU8(`<!doctype html>${'<br>'.repeat(700_000)}`),
		/more parts than any report/,
	],
	['has XML that does not end', () => withDocument(`<w:document ${w}><w:body>`), /is damaged/],
	['stands too deep in itself', () => withDocument(deep), /is damaged/],
	[
		'is a bomb',
		() => withDocument(`<w:document ${w}><w:body>${' '.repeat(30_000_000)}</w:body></w:document>`),
		/unreasonable size/,
	],
	[
		'names another file',
		() => withDocument(entities('<!ENTITY a SYSTEM "file:///etc/passwd">')),
		/document type declaration/,
	],
	[
		'names an address',
		() => withDocument(entities('<!ENTITY % x SYSTEM "http://127.0.0.1/x"> %x;')),
		/document type declaration/,
	],
	['has entities that grow', () => withDocument(entities(laughs)), /document type declaration/],
	[
		'has them in its styles',
		() =>
			wordFile({
				body: text,
				styles: '<w:style/>',
				others: { 'word/styles1.xml': strToU8(entities('<!ENTITY a "a">')) },
			}),
		/document type declaration/,
	],
];

let outcomes: ImportedFile[] = [];
let written: string[] = [];
const nameOf = (what: string): string => join(folder, `${what.replaceAll(' ', '-')}.docx`);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'guildhall-bad-files-'));
	const content = join(folder, 'content');
	await cp(join(exampleContent, 'site.yaml'), join(content, 'site.yaml'));
	for (const [what, bytesOf] of cases) await writeFile(nameOf(what), bytesOf());
	await writeFile(nameOf('is large'), '');
	await truncate(nameOf('is large'), 500 * 1024 * 1024);
	const files = [...cases.map(([what]) => nameOf(what)), nameOf('is large')];
	const cache = join(folder, 'cache');
	outcomes = await Array.fromAsync(importFiles({ files, content, cache, today: '2026-11-23' }));
	written = (await readdir(folder, { recursive: true })).filter(
		(name) => !/^cache\b|^[a-z0-9-]+\.docx$/i.test(name),
	);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file that cannot be imported is refused in plain words', () => {
	test.each([...cases, ['is large', plain, /larger than 50 MB/] as const])(
		'when it %s',
		(what, _bytes, reason) => {
			const outcome = outcomes.find(({ file }) => file === nameOf(what));
			expect(outcome).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
			expect(outcome).toHaveProperty('fix', expect.stringMatching(/\.$/));
		},
	);

	test('and nothing is written', () => {
		expect(written.toSorted()).toEqual(['content', 'content/site.yaml']);
	});
});
