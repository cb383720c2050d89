import { comparableHeading } from '../markdown/read-recommendations.ts';
import { closest } from '../records/closest.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import type { TemplateFile } from '../records/read-record.ts';
import { isDraft } from '../register/preview.ts';
import type { Register } from '../register/register.ts';
import { type Check, type Finding, placeInBody, placeOf } from './check.ts';

/** What a council is asked to decide is read from this section, so a report cannot be without it. */
const essential = 'recommendations';

/** The section in which a template asks for the decision is there: without it nothing can be decided. */
export const recommendationsPresent: Check = {
	name: 'recommendations-present',
	level: 'error',
	about:
		'The section in which a template asks for the decision is there. What members are asked to decide is read from it, so that without it nothing can be decided. Of a draft, which may not be finished, `section-present` says so.',
	*run(record, { register }) {
		if (isDraft(record)) return;
		yield* missingSections(record, register, (name) => name === essential);
	},
};

/** The other sections that a template names are there. */
export const sectionPresent: Check = {
	name: 'section-present',
	level: 'warning',
	about:
		'The other sections that a template names, such as the purpose or the risks, are there. Members look for them in every paper.',
	*run(record, { register }) {
		yield* missingSections(record, register, (name) => name !== essential || isDraft(record));
	},
};

/** Of a report whose text is here: that of a withheld one is not, and one that cannot be read has its own error. */
function* missingSections(
	record: CouncilRecord,
	register: Register,
	isAsked: (name: string) => boolean,
): Iterable<Finding> {
	if (record.kind !== 'report' || record.data.status === 'withdrawn') return;
	const template = register.templates.get(record.data.template);
	const outline = register.outlines.get(record.id);
	if (!template || !outline) return;
	const headings = [...outline.headings, ...outline.parts].flatMap((part) => {
		const text = 'text' in part ? part.text : part.title;
		return text === undefined ? [] : [{ text: comparableHeading(text), line: part.line }];
	});
	for (const [name, heading] of Object.entries(template.data.sections)) {
		if (!isAsked(name) || headings.some(({ text }) => text === comparableHeading(heading))) continue;
		yield findingFor(record, template, { heading, headings });
	}
}

/** A heading that is nearly the one that is missing is more likely mistyped than another section. */
function findingFor(
	record: CouncilRecord,
	template: TemplateFile,
	{ heading, headings }: { heading: string; headings: { text: string; line: number }[] },
): Finding {
	const reason = `"${template.data.name}" has a section "${heading}", and this report has none.`;
	const [near] = closest(
		comparableHeading(heading),
		headings.map(({ text }) => text),
	);
	const typed = headings.find(({ text }) => text === near);
	if (typed) {
		const place = placeInBody(record, typed);
		return {
			place,
			reason,
			fix: `If this is it, let the heading be \`${heading}\`, in capitals or not, after its number.`,
		};
	}
	return {
		place: placeOf(record),
		reason,
		fix: `Add the heading \`## ${heading}\`, with its number if the others have one, and its text below it.`,
	};
}
