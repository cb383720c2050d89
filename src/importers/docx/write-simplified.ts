import { strToU8, zipSync } from 'fflate';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { newElement } from '../xml/elements.ts';
import { namespaces } from './prefixes.ts';
import type { WordPackage } from './read-package.ts';
import type { SimplifiedDocument } from './simplify-document.ts';

const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The media types of pictures by the endings of their names. */
export const pictureTypes: Record<string, string> = {
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	gif: 'image/gif',
	svg: 'image/svg+xml',
	webp: 'image/webp',
};

/** A file with the simplified document alone, and its pictures, for a reader of plain Word files. */
export function writeSimplified(
	{ body, footnote, endnote }: SimplifiedDocument,
	file: WordPackage,
): Uint8Array {
	const related = (part: string): Element =>
		newElement('Relationship', {
			Id: part,
			Type: `${namespaces['r']}/${part}`,
			Target: `/word/${part}.xml`,
		});
	const parts: [string, Element][] = [
		['[Content_Types].xml', typesPart()],
		['_rels/.rels', relationshipsPart([related('officeDocument')])],
		['word/officeDocument.xml', rootOf('w:document', [newElement('w:body', {}, body.elements)])],
		[
			'word/_rels/officeDocument.xml.rels',
			relationshipsPart(['numbering', 'footnotes', 'endnotes'].map(related).concat(body.made.toElements())),
		],
		['word/numbering.xml', bullets()],
		['word/footnotes.xml', rootOf('w:footnotes', footnote.elements)],
		['word/_rels/footnotes.xml.rels', relationshipsPart(footnote.made.toElements())],
		['word/endnotes.xml', rootOf('w:endnotes', endnote.elements)],
		['word/_rels/endnotes.xml.rels', relationshipsPart(endnote.made.toElements())],
	];
	const pictures = [body, footnote, endnote].flatMap(({ made }) => made.pictures());
	return zipSync(
		Object.fromEntries([
			...parts.map(([path, root]) => [path, strToU8(toXml(root))]),
			...pictures.map((path) => [path, file.files.get(path) ?? new Uint8Array()]),
		]),
		{ level: 0 },
	);
}

const rootOf = (name: string, children: Element[]): Element =>
	newElement(
		name,
		Object.fromEntries(Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])),
		children,
	);

const relationshipsPart = (entries: Element[]): Element =>
	newElement('Relationships', { xmlns: packageRelationships }, entries);

const typesPart = (): Element =>
	newElement(
		'Types',
		{ xmlns: contentTypes },
		Object.entries(pictureTypes).map(([Extension, ContentType]) =>
			newElement('Default', { Extension, ContentType }),
		),
	);

/** The one list that is left: all numbers have become words. */
function bullets(): Element {
	const levels = [0, 1, 2, 3, 4].map((level) =>
		newElement('w:lvl', { 'w:ilvl': String(level) }, [newElement('w:numFmt', { 'w:val': 'bullet' })]),
	);
	return rootOf('w:numbering', [
		newElement('w:abstractNum', { 'w:abstractNumId': '1' }, levels),
		newElement('w:num', { 'w:numId': '1' }, [newElement('w:abstractNumId', { 'w:val': '1' })]),
	]);
}
