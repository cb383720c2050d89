const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** The address of each namespace that Word's own names stand in, by the prefix that they have in every tree here. */
export const namespaces: Record<string, string> = {
	w: `${transitional}/wordprocessingml/2006/main`,
	r: `${transitional}/officeDocument/2006/relationships`,
	m: `${transitional}/officeDocument/2006/math`,
	a: `${transitional}/drawingml/2006/main`,
	c: `${transitional}/drawingml/2006/chart`,
	dgm: `${transitional}/drawingml/2006/diagram`,
	pic: `${transitional}/drawingml/2006/picture`,
	wp: `${transitional}/drawingml/2006/wordprocessingDrawing`,
	mc: `${transitional}/markup-compatibility/2006`,
	v: 'urn:schemas-microsoft-com:vml',
	o: 'urn:schemas-microsoft-com:office:office',
	wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
	w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
};

/** The prefix of each namespace, in the edition that Word writes and in the strict one of ISO/IEC 29500. */
export const prefixes: ReadonlyMap<string, string> = new Map([
	...Object.entries(namespaces).map(([prefix, uri]): [string, string] => [uri, prefix]),
	[`${strict}/wordprocessingml/main`, 'w'],
	[`${strict}/officeDocument/relationships`, 'r'],
	[`${strict}/officeDocument/math`, 'm'],
	[`${strict}/drawingml/main`, 'a'],
	[`${strict}/drawingml/chart`, 'c'],
	[`${strict}/drawingml/diagram`, 'dgm'],
	[`${strict}/drawingml/picture`, 'pic'],
	[`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
	[`${transitional}/package/2006/relationships`, ''],
	[`${transitional}/package/2006/content-types`, ''],
]);
