import { runChecks } from '../src/checks/run-checks.ts';
import { settleProblems } from '../src/checks/settle-problems.ts';
import type { Outline } from '../src/markdown/outline.ts';
import { readTemplates } from '../src/publish/read-templates.ts';
import type { CouncilRecord } from '../src/records/kinds.ts';
import type { Problem } from '../src/records/problem.ts';
import { kindOrProblem, readRecord, readSite } from '../src/records/read-record.ts';
import type { ContentFile } from '../src/records/text.ts';
import { buildEntries } from '../src/register/entries.ts';
import type { AnyEntry, BesideFile } from '../src/register/entry.ts';
import { readBody } from '../src/register/read-body.ts';
import { buildRegister, type Register } from '../src/register/register.ts';

/** A council of a few files, for a test that needs no disk: texts by their path below the content folder. Without a `site.yaml` it has that of a test council. */
export type Files = Record<string, string>;

const today = '2026-11-23';
const usualTemplate = 'partnership-board-report';
/** The files of `templates/`. */
export const templates = readTemplates();
const siteOf = (nation: string) =>
	`name: Test Council\nnation: ${nation}\nbase_url: https://test.example\nwards: [Abbey, Castle Green]\nthemes: [Housing, Transport]\n`;

const source = (path: string, text: string): ContentFile => ({
	path,
	file: `content/${path}`,
	bytes: new TextEncoder().encode(text),
});

export function registerOf(
	files: Files,
	day = today,
	nation = 'england',
): { register: Register; problems: Problem[]; acknowledged: number } {
	const problems: Problem[] = [];
	const records: CouncilRecord[] = [];
	const outlines = new Map<string, Outline>();
	const beside = new Map<string, BesideFile>();
	const { 'site.yaml': settingsText = siteOf(nation), ...others } = files;
	for (const [path, text] of Object.entries(others)) {
		if (!path.endsWith('.md')) {
			beside.set(path, {
				type: (path.split('.').at(-1) ?? '').toUpperCase(),
				size: text.length,
				width: 1,
				height: 1,
			});
			continue;
		}
		const kind = kindOrProblem(source(path, text));
		const read = kind.ok ? readRecord(source(path, text), kind.value) : kind;
		if (!read.ok) {
			problems.push(...read.problems);
			continue;
		}
		const body = readBody(read.value, templates);
		problems.push(...body.problems);
		if (body.outline) outlines.set(read.value.id, body.outline);
		records.push(read.value);
	}
	const settings = readSite(source('site.yaml', settingsText));
	if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
	const register = buildRegister(
		{
			site: settings.value,
			records,
			templates,
			outlines,
			files: beside,
			nameOf: (path: string) => `content/${path}`,
			digests: new Map(),
		},
		day,
	);
	const matter = { register, unread: new Set<string>() };
	return { register, ...settleProblems([...problems, ...runChecks(matter)], matter) };
}

/** What the public would find of some files. */
export function entriesOf(files: Files, day = today, nation = 'england'): Map<string, AnyEntry> {
	return new Map(buildEntries(registerOf(files, day, nation).register).map((entry) => [entry.id, entry]));
}

/** The problems of some files, a line each: place, level, rule, reason, fix. */
export function problemsOf(files: Files): string[] {
	return registerOf(files).problems.map(
		({ place, level, rule, reason, fix }) =>
			`${place.file}:${place.line}:${place.column} ${level} ${rule}: ${reason} ${fix}`,
	);
}

/** The text of a report: a sound one, but for the fields that are given. A text gets the sections that it lacks at its end. */
export function report(fields: Record<string, string> = {}, body = ''): string {
	const sections = templates.get(fields['template'] ?? usualTemplate)?.data.sections ?? {};
	const lacking = Object.values(sections).filter(
		(heading) => !body.toLowerCase().includes(heading.toLowerCase()),
	);
	const papers = /background papers/i.test([body, ...lacking].join(' ')) ? [] : ['Background papers'];
	// Below a heading of their own they are there, and their order is not looked at.
	const others = [...lacking, ...papers].map((heading) => `\n### ${heading}\n\nAs printed.\n`);
	const rest = body.trim() === '' || others.length === 0 ? '' : `\n## Others\n${others.join('')}`;
	return file(
		{
			template: usualTemplate,
			status: 'published',
			title: 'A report',
			report_of: 'Head of Service',
			considered: '[{body: cabinet, date: 2026-03-09, role: decide}]',
			...fields,
		},
		body + rest,
	);
}

export function file(fields: Record<string, string>, body = ''): string {
	return `---\n${Object.entries(fields)
		.map(([name, value]) => `${name}: ${value}\n`)
		.join('')}---\n${body}`;
}

/** A cabinet, which the report of `report` is put before. */
export const cabinet: Files = {
	'bodies/cabinet.md': file({ name: 'Cabinet', kind: 'cabinet', regime: 'executive' }),
};

/** What the record of an executive's decision says beside the decision, where it says that there is nothing to say. */
export const fullRecord = { reasons: 'As in the report.', alternatives: 'none', interests: 'none declared' };
