import type { Heading } from '../markdown/outline.ts';
import { type Check, placeInBody } from './check.ts';

export const headingLevels: Check = {
	name: 'heading-levels',
	level: 'warning',
	about:
		'Headings go down one level at a time: `##` for a section, `###` for what is inside it. People who cannot see the page move through it by its headings, and a level that is passed over sounds like a part that is missing (WCAG 2.2, 1.3.1).',
	*run(record, { register }) {
		let part = 0;
		let above = 1;
		for (const heading of register.outlines.get(record.id)?.headings ?? []) {
			if (heading.part !== part) above = 1;
			part = heading.part;
			if (heading.depth > above + 1) yield { place: placeInBody(record, heading), ...said(heading, above) };
			above = heading.depth;
		}
	},
};

function said({ depth, text }: Heading, above: number) {
	const meant = '#'.repeat(above + 1);
	const before = above === 1 ? 'no section is open above it' : `the heading above it has ${above}`;
	return {
		reason: `The heading "${text}" has ${depth} signs, and ${before}.`,
		fix: `Write \`${meant} ${text}\`, or the heading that is missing above it.`,
	};
}
