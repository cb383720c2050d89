import { readZip } from './read-zip.ts';
import { type Refusal, refusals } from './refusal.ts';

/** What kind of document an archive is. */
export type ZipKind = 'word' | 'opendocument';

/** The types of an OpenDocument text, and of a template for one. [OpenDocument 1.3, part 2, 3.3] */
const text = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-web|-master)?$/;

/** Tells a document by the files in its archive, or why it is none. */
export function kindOfZip(bytes: Uint8Array): { ok: true; value: ZipKind } | Refusal {
	const zip = readZip(bytes, (name) => name === 'mimetype');
	if (!zip.ok) return zip;
	const { names, files } = zip.value;
	const type = new TextDecoder().decode(files.get('mimetype')).trim();
	const has = (folder: string): boolean => names.some((name) => name.startsWith(`${folder}/`));
	if (text.test(type) || (type === '' && names.includes('content.xml')))
		return { ok: true, value: 'opendocument' };
	if (/opendocument\.spreadsheet/.test(type) || has('xl')) return refusals.spreadsheet;
	if (/opendocument\.presentation/.test(type) || has('ppt')) return refusals.slides;
	return names.includes('[Content_Types].xml') ? { ok: true, value: 'word' } : refusals.unknownZip;
}
