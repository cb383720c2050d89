import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { writeEditorFiles } from '../publish/editor-files.ts';
import { placeOfNewReport, writeNewFile } from '../publish/new-report.ts';
import { type Council, readCouncil } from '../publish/read-council.ts';
import { closest } from '../records/closest.ts';
import { day } from '../records/fields.ts';
import { formatNewReport } from '../records/new-report.ts';
import type { TemplateFile } from '../records/read-record.ts';
import { WrongUse } from './options.ts';

const usage = 'npm run new -- TEMPLATE "Title" [--body ID] [--date YYYY-MM-DD] [--content DIR]';

/** What the command line says, and what it leaves to be asked. */
interface Wanted {
	template: string | undefined;
	title: string | undefined;
	body: string | undefined;
	date: string | undefined;
}
type Ask = (question: string) => Promise<string | undefined>;

/** Begins a report from a template. Asks, on a terminal, for what it cannot know. Returns the exit code. */
export async function newReport(args: string[]): Promise<number> {
	const { content, ...wanted } = readWanted(args);
	const council = await readCouncil(content);
	const terminal = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
	const ask: Ask = async (question) => (await terminal?.question(question))?.trim() || undefined;
	try {
		const template = chosenTemplate(wanted.template ?? (await ask(templateQuestion(council))), council);
		const title = wanted.title ?? (await ask('What is the title of the report? '));
		if (!title) throw new WrongUse(`Give the title of the report, between quotation marks: ${usage}`);
		const body = chosenBody(wanted.body ?? (await ask(bodyQuestion(council))), council);
		const date = chosenDate(
			wanted.date ?? (await ask('On which day does it meet, as 2026-12-15? (Enter, if that is not known) ')),
		);
		const year = (date ?? new Date().toISOString()).slice(0, 4);
		const { id, path } = await placeOfNewReport(content, title, year);
		await writeNewFile(content, path, formatNewReport({ template, title, body, date }));
		await writeEditorFiles(content);
		process.stdout.write(nextSteps(join(content, path), id));
		return 0;
	} finally {
		terminal?.close();
	}
}

function readWanted(args: string[]): Wanted & { content: string } {
	const text = { type: 'string' } as const;
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { content: text, body: text, date: text },
			allowPositionals: true,
		});
		const [template, title, ...more] = positionals;
		if (more.length > 0)
			throw new Error(`"${more[0]}" is one word too many: put the title between quotation marks.`);
		return { content: values.content ?? 'content', template, title, body: values.body, date: values.date };
	} catch (error) {
		throw new WrongUse(`${(error as Error).message}\nWrite: ${usage}`);
	}
}

function chosenTemplate(name: string | undefined, { templates }: Council): TemplateFile {
	const template = templates.get(name ?? '');
	if (template) return template;
	const list = [...templates.values()].map(({ id, data }) => `  ${id}: ${data.use}`).join('\n');
	const [near] = closest(name ?? '', templates.keys());
	const reason = name
		? `There is no template "${name}".${near ? ` Did you mean ${near}?` : ''}`
		: 'Say which template.';
	throw new WrongUse(`${reason} The templates are:\n${list}\nWrite: ${usage}`);
}

function chosenBody(typed: string | undefined, { bodies }: Council): string {
	const found = bodies.find(({ id, data }) =>
		[id, data.name, data.short_name].some((name) => name?.toLowerCase() === typed?.toLowerCase()),
	);
	if (found) return found.id;
	const [near] = closest(
		typed ?? '',
		bodies.map(({ id }) => id),
	);
	const reason = typed
		? `There is no body "${typed}".${near ? ` Did you mean ${near}?` : ''}`
		: 'Say which body decides, with --body.';
	throw new WrongUse(`${reason} The bodies are: ${bodies.map(({ id }) => id).join(', ')}.`);
}

function chosenDate(typed: string | undefined): string | undefined {
	const read = day.optional().safeParse(typed);
	if (read.success) return read.data;
	throw new WrongUse(`"${typed}" is no day that can be read. ${read.error.issues[0]?.message ?? ''}`);
}

function templateQuestion({ templates }: Council): string {
	const list = [...templates.values()].map(({ id, data }) => `  ${id}: ${data.use}\n`).join('');
	return `${list}Which template? `;
}

function bodyQuestion({ bodies }: Council): string {
	return `${bodies.map(({ id, data }) => `  ${id}: ${data.name}\n`).join('')}Which body is to decide? `;
}

function nextSteps(file: string, id: string): string {
	return [
		`The report is begun in ${file}.`,
		'',
		'Next:',
		'  1. Fill in the details at its top, and write the report below them.',
		'  2. npm run check            shows what is still missing or wrong',
		`  3. npm run dev -- --drafts  shows it as it will look, at /reports/${id}/, on this machine alone`,
		'  4. Change `draft` to `published` when it may be seen.',
		'',
	].join('\n');
}
