import type { Element } from 'xast';
import { readZip } from '../files/read-zip.ts';
import { type Refusal, refusals } from '../files/refusal.ts';
import { elementIn } from '../xml/elements.ts';
import { readXml } from '../xml/read-xml.ts';
import { prefixes } from './prefixes.ts';
import { folderOf, type Relationships, readRelationships, relationshipsPath } from './relationships.ts';

/** A part with words: the text, its footnotes, a page header. */
export interface Part {
	path: string;
	root: Element;
	relationships: Relationships;
}

/** A Word document, taken apart. */
export interface WordPackage {
	document: Part;
	/** The other parts that the document refers to, by the last word of their type: `styles`, `footnotes`, `header`. */
	parts: ReadonlyMap<string, Part[]>;
	/** All files that were unpacked, by their path. */
	files: ReadonlyMap<string, Uint8Array>;
}

/** The parts of a document that are read; pictures are unpacked, and all others are left alone. */
const wanted =
	/^_rels\/\.rels$|(?:^|\/)(?:_rels\/[^/]*\.xml\.rels|[^/]+\.xml)$|\/media\/|\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|[ew]mf)$/i;

/** The types of parts that have words or say how words are printed. */
const read = new Set([
	'styles',
	'numbering',
	'footnotes',
	'endnotes',
	'comments',
	'header',
	'footer',
	'settings',
]);

/** Opens a Word file, or tells why it is none. */
export function readPackage(bytes: Uint8Array): { ok: true; value: WordPackage } | Refusal {
	const zip = readZip(bytes, (name) => wanted.test(name));
	if (!zip.ok) return zip;
	const { files } = zip.value;
	const top = readPart(files, '_rels/.rels');
	if (top && !top.ok) return top;
	const main = [...readRelationships(top?.value, '').values()].find(({ type }) => type === 'officeDocument');
	const path = main?.target ?? 'word/document.xml';
	const document = openPart(files, path);
	if (!document?.ok) return document ?? refusals.damaged;
	if (!elementIn(document.value.root, 'w:body')) return refusals.damaged;
	const parts = new Map<string, Part[]>();
	// One part may be referred to many times, as the header of each section is.
	const related = [...document.value.relationships.values()].filter(({ type }) => read.has(type));
	const types = new Map(related.map(({ type, target }) => [target, type]));
	for (const [target, type] of types) {
		const part = openPart(files, target);
		if (part && !part.ok) return part;
		if (part) parts.set(type, [...(parts.get(type) ?? []), part.value]);
	}
	return { ok: true, value: { document: document.value, parts, files } };
}

type Outcome<T> = { ok: true; value: T } | Refusal | undefined;

function readPart(files: ReadonlyMap<string, Uint8Array>, path: string): Outcome<Element> {
	const bytes = files.get(path);
	return bytes && readXml(bytes, prefixes);
}

function openPart(files: ReadonlyMap<string, Uint8Array>, path: string): Outcome<Part> {
	const root = readPart(files, path);
	if (!root?.ok) return root;
	const own = readPart(files, relationshipsPath(path));
	if (own && !own.ok) return own;
	return {
		ok: true,
		value: { path, root: root.value, relationships: readRelationships(own?.value, folderOf(path)) },
	};
}
