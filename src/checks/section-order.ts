import type { Outline } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import { readOutline } from '../markdown/read-outline.ts';
import { comparableHeading } from '../markdown/read-recommendations.ts';
import type { TemplateFile } from '../records/read-record.ts';
import { type Check, placeInBody } from './check.ts';

export const sectionOrder: Check = {
	name: 'section-order',
	level: 'warning',
	about:
		'The sections of a report stand in the order of its template. Members who read twenty papers for one evening know where to look. Headings that the template has not may stand anywhere.',
	*run(record, { register }) {
		const outline = register.outlines.get(record.id);
		if (record.kind !== 'report' || record.data.status === 'withdrawn' || !outline) return;
		const template = register.templates.get(record.data.template);
		if (!template) return;
		const order = orderIn(template);
		const known = sectionsOf(outline).flatMap((section) => {
			const at = order.get(section.name);
			return at === undefined ? [] : [{ ...section, at }];
		});
		let last: (typeof known)[number] | undefined;
		for (const section of known) {
			if (last && section.at < last.at)
				yield {
					place: placeInBody(record, section),
					reason: `"${section.text}" stands after "${last.text}", and in "${template.data.name}" before it.`,
					fix: 'Move the section, with its number, to where the template has it.',
				};
			else last = section;
		}
	},
};

interface Section {
	/** Its part and its words, as they are compared. */
	name: string;
	text: string;
	line: number;
}

const orders = new WeakMap<TemplateFile, Map<string, number>>();

/** The places of a template's sections, by part and words. A heading that it has twice in a part has no place. */
function orderIn(template: TemplateFile): Map<string, number> {
	const known = orders.get(template);
	if (known) return known;
	const names = sectionsOf(readOutline(parseBody(template.body), { recommendations: [] })).map(
		({ name }) => name,
	);
	const order = new Map(
		names.flatMap((name, at): [string, number][] =>
			names.indexOf(name) === names.lastIndexOf(name) ? [[name, at]] : [],
		),
	);
	orders.set(template, order);
	return order;
}

function sectionsOf({ headings }: Outline): Section[] {
	return headings
		.filter(({ depth }) => depth === 2)
		.map(({ part, text, line }) => ({ name: `${part} ${comparableHeading(text)}`, text, line }));
}
