import type { TemplateFile } from '../records/read-record.ts';
import { type Check, placeInBody } from './check.ts';

/** What a template says to write, and what it only begins, is replaced before a report is published. */
export const templateText: Check = {
	name: 'template-text',
	level: 'error',
	about:
		'What a template tells an officer to write is replaced, and what it begins is finished, before a report is published.',
	*run(record, { register }) {
		if (record.kind !== 'report' || record.data.status !== 'published') return;
		const template = register.templates.get(record.data.template);
		if (!template) return;
		const { prompts, starts } = linesOf(template);
		const lines = record.body.split('\n');
		for (const [index, line] of lines.entries()) {
			if (line === '') continue;
			const place = placeInBody(record, { line: index + 1 });
			if (prompts.has(withoutNumber(line))) yield { place, ...said };
			else if (starts.has(withAnyNumber(line)) && !goesOn(line, lines.slice(index + 1)))
				yield { place, ...begun(line.trim()) };
		}
	},
};

interface TemplateLines {
	/** Without their numbers. */
	prompts: Set<string>;
	/** Under the number 1. */
	starts: Set<string>;
}

const known = new WeakMap<TemplateFile, TemplateLines>();

/** What a template says to write, and what it only begins. */
function linesOf(template: TemplateFile): TemplateLines {
	const found = known.get(template);
	if (found) return found;
	const typed = template.body.split('\n').filter(isText);
	const lines = {
		prompts: new Set(typed.map(withoutNumber).filter(isPrompt)),
		starts: new Set(typed.filter((line) => !line.endsWith('.')).map(withAnyNumber)),
	};
	known.set(template, lines);
	return lines;
}

const said = {
	reason: 'This sentence is the template’s: it says what to write here.',
	fix: 'Write the text of the report in its place, or take the paragraph out.',
};

function begun(line: string) {
	return {
		reason: `"${line}" is the template’s: it begins what is to be written here, and nothing follows.`,
		fix: 'Write the rest of it, or take the paragraph out.',
	};
}

/** Not a heading, a block or a rule, nor a number that what follows stands under. */
function isText(line: string): boolean {
	return /^\s*(?!#|:::|\*\*\*|---|\d+(?:\.\d+)*\.?\s*$)\S/.test(line);
}

function withoutNumber(line: string): string {
	return line.trim().replace(/^\d+(?:\.\d+)*\.?\s+/, '');
}

/** A line is the template's under another number too. */
function withAnyNumber(line: string): string {
	return line.trim().replace(/^\d+(?:\.\d+)*\.?(?=\s)/, '1');
}

/** Short words may stand as they are: "None."; a whole sentence tells the officer what to do. */
function isPrompt(line: string): boolean {
	return /^[A-Z].*\.$/.test(line) && line.split(' ').length >= 3;
}

/** Whether what is begun is finished: on the next line, by a list, or after a colon by anything but the next section. */
function goesOn(line: string, after: string[]): boolean {
	if ((after[0] ?? '').trim() !== '') return isText(after[0] ?? '');
	const next = after.find((text) => text.trim() !== '') ?? '';
	return line.trimEnd().endsWith(':')
		? isText(next) || next.startsWith(':::')
		: /^\s*(?:[-*]|\(\w+\))\s/.test(next);
}
