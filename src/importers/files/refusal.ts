import type { SourceOutcome } from '../source-document.ts';

/** Why a file cannot be imported, and what to do about it. */
export type Refusal = Extract<SourceOutcome, { ok: false }>;

export const refuse = (reason: string, fix: string): Refusal => ({ ok: false, reason, fix });

const megabyte = 1024 * 1024;

/** A larger file is not read. In bytes. */
export const largestFile = 50 * megabyte;

const saveAsWord = 'Open it in Word or LibreOffice, save it as a Word document (.docx), and import that.';

export const refusals = {
	empty: refuse('The file is empty.', 'Save the report again, and import the new file.'),
	large: refuse(
		'The file is larger than 50 MB.',
		'Make its pictures smaller in Word (Picture Format, Compress Pictures), save it, and import it again.',
	),
	password: refuse(
		'The file is protected by a password, so its text cannot be read.',
		'Open it, take the password off (in Word: File, Info, Protect Document, Encrypt with Password; in LibreOffice: File, Save As, without “Save with password”), save it, and import it again.',
	),
	oldWord: refuse('The file is in the format of Word before 2007 (.doc).', saveAsWord),
	notWord: refuse('The file is not a Word document, though it was made by an Office program.', saveAsWord),
	pdf: refuse(
		'The file is a PDF. A PDF holds where each letter stands on the page, and not what is a heading, a list or a table.',
		'Import the Word document that the PDF was made from.',
	),
	richText: refuse('The file is in Rich Text Format (.rtf).', saveAsWord),
	spreadsheet: refuse(
		'The file is a spreadsheet, not a report.',
		'Copy what the report needs of it into the report as a table, or attach it as an appendix.',
	),
	slides: refuse(
		'The file is a set of slides, not a report.',
		'Attach it to the report as an appendix, or write what it says as text.',
	),
	unknownZip: refuse(
		'The file is a ZIP archive that holds neither a Word nor an OpenDocument text.',
		'Import the document itself. If there are several in the archive, unpack it first.',
	),
	damaged: refuse(
		'The file is damaged: it cannot be read to its end.',
		'Open it in Word, let Word repair it, save it under a new name, and import that. If Word cannot open it either, ask for another copy.',
	),
	misnamed: refuse(
		'The file is no Word or OpenDocument text, though its name says so. It may be a picture, a web page or a file of another program that was given a new name.',
		'Open it in the program that made it, and save it as a Word document (.docx) there.',
	),
	long: refuse(
		'The document is longer than any report, so it was not read.',
		'Save the report without its appendices as a document of its own, and import that.',
	),
	bomb: refuse(
		'The file would grow to an unreasonable size when it is unpacked, so it was not opened.',
		'If it is a real report, open it in Word, save it under a new name, and import that.',
	),
	doctype: refuse(
		'The file contains a document type declaration, which Word never writes and which can be used to read other files.',
		'Do not trust this copy. Open it in Word, save it under a new name, and import that.',
	),
	longPage: refuse(
		'The page has more parts than any report, so it was not read.',
		'Save the report itself as HTML, without the site around it, and import that.',
	),
	deepPage: refuse(
		'The parts of the page stand so deep in one another that they cannot be read.',
		'Open it in a browser, copy the text of the report into a new document, save that as HTML, and import it.',
	),
	binary: refuse(
		'The file is not text, and not of a kind that can be imported.',
		'Import a Word document (.docx), an OpenDocument text (.odt), a web page (.html), plain text (.txt) or Markdown (.md).',
	),
} satisfies Record<string, Refusal>;
