import { strToU8, zipSync } from 'fflate';

/** What an OpenDocument text of a test holds: XML of its parts. */
export interface OdtParts {
	/** What stands in `office:text`. */
	body: string;
	/** What stands in `office:automatic-styles`. */
	automatic?: string;
	/** What stands in `office:styles` and in `office:master-styles`. */
	styles?: string;
	pages?: string;
	manifest?: string;
	type?: string;
	files?: Record<string, Uint8Array>;
}

const names = ['office', 'text', 'table', 'style', 'manifest']
	.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.concat(
		'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
		'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
		'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
		'xmlns:xlink="http://www.w3.org/1999/xlink"',
		'xmlns:dc="http://purl.org/dc/elements/1.1/"',
		'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
	)
	.join(' ');

const entry = (path: string, type: string): string =>
	`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
const entries =
	entry('/', 'application/vnd.oasis.opendocument.text') +
	entry('content.xml', 'text/xml') +
	entry('styles.xml', 'text/xml');

/** Packs an OpenDocument text, its type first and not compressed, as the standard asks. */
export function odtFile({
	body,
	automatic = '',
	styles = '',
	pages = '',
	manifest = entries,
	type = 'application/vnd.oasis.opendocument.text',
	files = {},
}: OdtParts): Uint8Array {
	const part = (name: string, inner: string): Uint8Array =>
		strToU8(`<?xml version="1.0" encoding="UTF-8"?><${name} ${names}>${inner}</${name}>`);
	return zipSync({
		mimetype: [strToU8(type), { level: 0 }],
		'content.xml': part(
			'office:document-content',
			`<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
		),
		'styles.xml': part(
			'office:document-styles',
			`<office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles>`,
		),
		'META-INF/manifest.xml': part('manifest:manifest', manifest),
		...files,
	});
}
