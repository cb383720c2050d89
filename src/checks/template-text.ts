import { type Check, placeInBody } from './check.ts';

/** A sentence of the template's own, which says what to write, is replaced before a report is published. */
export const templateText: Check = {
	name: 'template-text',
	level: 'error',
	*run(record, { register }) {
		if (record.kind !== 'report' || record.data.status !== 'published') return;
		const template = register.templates.get(record.data.template);
		if (!template) return;
		const prompts = new Set(template.body.split('\n').map(withoutNumber).filter(isPrompt));
		for (const [index, line] of record.body.split('\n').entries()) {
			if (!prompts.has(withoutNumber(line))) continue;
			yield {
				place: placeInBody(record, { line: index + 1 }),
				reason: 'This sentence is the template’s: it says what to write here.',
				fix: 'Write the text of the report in its place, or take the paragraph out.',
			};
		}
	},
};

function withoutNumber(line: string): string {
	return line.trim().replace(/^\d+(?:\.\d+)*\.?\s+/, '');
}

/** Words such as "Members are asked to:" are printed as they stand; only a whole sentence tells the officer what to do. */
function isPrompt(line: string): boolean {
	return /^[A-Z].*\.$/.test(line) && line.split(' ').length >= 4;
}
