import { formatNewReport } from './new-report.ts';
import type { TemplateFile } from './read-record.ts';

/** A piece of text that an editor offers, in the form of VS Code. */
export interface Snippet {
	scope: string;
	/** What is typed to be offered it. */
	prefix: string;
	description: string;
	/** One string for each line; `$1`, `${2:word}` are where the cursor stops. */
	body: string[];
}

/** What an editor offers for a template: a whole report to begin with, and each of its sections. */
export function buildSnippets(template: TemplateFile): Record<string, Snippet> {
	const { name, use } = template.data;
	const sections = template.body.split(/^(?=## )/m).slice(1);
	return Object.fromEntries([
		[name, snippet(template.id, use, wholeReport(template))],
		...sections.map((section) => {
			const heading = section.slice(3, section.indexOf('\n'));
			const words = heading.replace(/^[\d.]+ +/, '').toLowerCase();
			return [`${name}: ${heading}`, snippet(words, `A section of: ${name}`, escaped(section.trimEnd()))];
		}),
	]);
}

function snippet(prefix: string, description: string, text: string): Snippet {
	return { scope: 'markdown', prefix, description, body: text.split('\n') };
}

/** The report that `npm run new` begins, with a stop of the cursor in each detail that is open. */
function wholeReport(template: TemplateFile): string {
	const begun = formatNewReport({ template, title: 'TITLE', body: 'BODY', date: 'DATE' });
	let stops = 3;
	return escaped(begun)
		.replace(/\bTITLE$/m, () => stop(1, 'Title of the report'))
		.replace(/\bBODY$/m, () => stop(2, 'cabinet'))
		.replace(/\bDATE$/m, () => stop(3, '2026-12-15'))
		.replace(/^(\w+):$(?!\n )/gm, (line) => `${line} $${++stops}`);
}

function stop(number: number, words: string): string {
	return `$\{${number}:${words}}`;
}

/** Three signs mean something to the editor. */
function escaped(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}
