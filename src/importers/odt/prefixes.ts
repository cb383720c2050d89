const base = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The usual prefix of each namespace of OpenDocument, by its address. */
export const prefixes: ReadonlyMap<string, string> = new Map([
	[`${base}office:1.0`, 'office'],
	[`${base}text:1.0`, 'text'],
	[`${base}table:1.0`, 'table'],
	[`${base}style:1.0`, 'style'],
	[`${base}drawing:1.0`, 'draw'],
	[`${base}xsl-fo-compatible:1.0`, 'fo'],
	[`${base}svg-compatible:1.0`, 'svg'],
	[`${base}manifest:1.0`, 'manifest'],
	['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
	['http://www.w3.org/1999/xlink', 'xlink'],
	['http://purl.org/dc/elements/1.1/', 'dc'],
]);
