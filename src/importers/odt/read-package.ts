import type { Element } from 'xast';
import { readZip } from '../files/read-zip.ts';
import { type Refusal, refusals } from '../files/refusal.ts';
import { elementIn, elementsBelow } from '../xml/elements.ts';
import { readXml } from '../xml/read-xml.ts';
import { prefixes } from './prefixes.ts';

/** An OpenDocument text, taken apart. */
export interface TextPackage {
	/** The root of `content.xml`: its own styles, and the text. */
	content: Element;
	/** The element in it that holds the text. */
	body: Element;
	/** The root of `styles.xml`: named styles, and pages. */
	styles: Element | undefined;
	/** The files of the archive that were unpacked, pictures among them. */
	files: ReadonlyMap<string, Uint8Array>;
}

const wanted = /^(?:content|styles|META-INF\/manifest)\.xml$|^(?:Pictures|media|ObjectReplacements)\//;

/** Opens an OpenDocument text, or tells why it is none. */
export function readPackage(bytes: Uint8Array): { ok: true; value: TextPackage } | Refusal {
	const zip = readZip(bytes, (name) => wanted.test(name));
	if (!zip.ok) return zip;
	const { files } = zip.value;
	const [manifest, content, styles] = ['META-INF/manifest.xml', 'content.xml', 'styles.xml'].map((name) => {
		const part = files.get(name);
		return part && readXml(part, prefixes);
	});
	if (manifest?.ok && elementsBelow(manifest.value, 'manifest:encryption-data').length > 0)
		return refusals.password;
	if (!content) return refusals.damaged;
	if (!content.ok) return content;
	if (styles && !styles.ok) return styles;
	const body = elementIn(elementIn(content.value, 'office:body'), 'office:text');
	if (!body) return refusals.damaged;
	return { ok: true, value: { content: content.value, body, styles: styles?.value, files } };
}
