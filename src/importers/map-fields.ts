import type { Root, RootContent } from 'mdast';
import type { CouncilRecord } from '../records/kinds.ts';
import { reportSchema } from '../records/report.ts';
import { authorOf, routeOf, unlistedFields } from './derive-fields.ts';
import { readNames } from './fields/names.ts';
import type { Around, Fields } from './fields/reading.ts';
import { mapBody } from './map-body.ts';
import { mapHeader, type Taken } from './map-header.ts';
import { partFootnotes, tellOfUnmarked } from './paper/footnotes.ts';
import { labelsFor } from './paper/read-label.ts';
import { partSections } from './paper/sections.ts';
import { unfold } from './paper/unfold.ts';
import type { ImportNote } from './source-document.ts';
import type { TemplateWords } from './template/template-words.ts';

/** What a paper is mapped with. */
export interface MapOptions {
	template: TemplateWords;
	/** All templates: a label that the paper's own has not may be another's. */
	templates: TemplateWords[];
	records: CouncilRecord[];
	/** All words of the paper. */
	paper: string;
}

/** A report: its details as an officer would type them, its text, and where each came from. */
export interface MappedReport {
	fields: Fields;
	nodes: RootContent[];
	taken: Taken[];
	notes: ImportNote[];
}

/** Turns a paper into the details and the text of a report of its template. */
export function mapFields(root: Root, options: MapOptions): MappedReport {
	const { template, templates, records, paper } = options;
	const notes: ImportNote[] = [];
	const note: Around['note'] = (kind, place, text) => notes.push({ kind, place, text });
	const around: Around = { template, names: readNames(records, paper), paper, note };
	const { root: blocks, footnotes } = partFootnotes(root);
	const { header, sections } = partSections(
		unfold(blocks, { template, labels: labelsFor(template, templates) }),
	);
	const head = mapHeader(header, around);
	const body = mapBody(sections, around);
	const nodes = [...head.left, ...body.nodes, ...footnotes];
	tellOfUnmarked(footnotes, nodes, note);
	const read: Fields = { ...head.fields, ...body.fields };
	const considered = routeOf(head.steps, nodes, around);
	const fields: Fields = {
		template: template.file.id,
		status: 'draft',
		...titleOf(read, head.steps[0]?.printed, around),
		...(considered.length > 0 && { considered }),
		...read,
		...unlistedFields(read, nodes, around),
		...authorOf(read, body.headings.contact),
	};
	if (considered.length === 0)
		note(
			'look_at',
			'considered',
			'No body was recognised: write in the details which body considers the report, and when.',
		);
	return { fields: inOrder(fields), nodes, taken: [...head.taken, ...body.taken], notes };
}

/** A paper without a title gets one from who it is of and for, and says that it is the editor's. */
function titleOf({ title, report_of: of }: Fields, body: string | undefined, { note }: Around): Fields {
	if (title !== undefined) return {};
	const words = [
		'Report',
		typeof of === 'string' && `of the ${of.replaceAll('-', ' ')}`,
		body && `to the ${body}`,
	];
	const made = words.filter(Boolean).join(' ');
	note(
		'look_at',
		made,
		'The paper has no title, so one was made. Write a better one; `title_source: editorial` says that it is not the paper’s own.',
	);
	return { title: made, title_source: 'editorial' };
}

/** In the order of the field guide, so that the same paper gives the same file. */
function inOrder(fields: Fields): Fields {
	const known = Object.keys(reportSchema.shape);
	return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => known.indexOf(a) - known.indexOf(b)));
}
