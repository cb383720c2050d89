import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cabinet, file, fullRecord, registerOf, report } from '../../tests/council-of.ts';
import { exampleContent, realContent, storyDay } from '../../tests/site.ts';
import { joinReport } from '../importers/write-report.ts';
import { checkContent } from '../publish/check-content.ts';
import { programFolder } from '../publish/program.ts';
import type { Problem } from '../records/problem.ts';
import { buildCouncilData, type Council, openCouncil } from '../register/council-data.ts';
import { buildEntries } from '../register/entries.ts';
import type { Register } from '../register/register.ts';
import { judgeReport } from './judge-report.ts';
import { placeProblems } from './place-problems.ts';

const decision = file({
	...fullRecord,
	status: 'published',
	report: 'repairs-2025',
	body: 'cabinet',
	date: '2026-03-09',
});

/** The council as a browser reads it from the site, without one report that is to come. */
function councilOf(register: Register, without = ''): Council {
	const data = buildCouncilData({ ...register, entries: buildEntries(register) });
	const reports = data.reports.filter(({ id }) => id !== without);
	return openCouncil(JSON.parse(JSON.stringify({ ...data, reports })), 'content');
}

const lines = (problems: Problem[]) =>
	problems.map(
		({ place, level, rule, reason }) => `${place.line}:${place.column} ${level} ${rule}: ${reason}`,
	);

const folders = [exampleContent, realContent].filter((folder) => existsSync(folder));
if (folders.length === 1) console.log(`${realContent} is not here: the five real reports are left out.`);

describe.each(folders)('the council of %s', (content) => {
	test('has in a browser the problems that the command finds, report by report', async () => {
		const cache = join(programFolder, 'node_modules/.cache/judge-report');
		const { register, problems } = await checkContent({ content, cache, today: storyDay });
		const reports = register?.records.filter(({ kind }) => kind === 'report') ?? [];
		expect(reports.length).toBeGreaterThan(4);
		for (const { id, path, file: name } of register ? reports : []) {
			const folder = path.slice(0, path.lastIndexOf('/') + 1);
			const beside = [...(register?.files ?? [])].filter(([below]) => below.startsWith(folder));
			const judged = judgeReport({
				path,
				text: readFileSync(name, 'utf8'),
				beside: new Map(beside.map(([below, item]) => [below.slice(folder.length), item])),
				council: councilOf(register as Register, id),
				today: storyDay,
			});
			// A browser has no dictionary.
			const expected = problems.filter(({ place, rule }) => place.file === name && rule !== 'spelling');
			expect(lines(judged.problems), name).toEqual(lines(expected));
		}
	});
});

describe('a report that was made', () => {
	const { register } = registerOf({
		...cabinet,
		'decisions/2026/repairs.md': decision,
		'reports/repairs-2025.md': report(),
	});
	const council = councilOf(register);
	const judge = (text: string, id = 'new') =>
		judgeReport({ path: `reports/2026/${id}.md`, text, beside: new Map(), council, today: storyDay })
			.problems;

	test('may not have the name of any other paper', () => {
		for (const id of ['cabinet', 'repairs', 'repairs-2025'])
			expect(judge(report(), id).map(({ rule }) => rule)).toContain('id-unique');
		expect(judge(report()).map(({ rule }) => rule)).not.toContain('id-unique');
	});

	test('has each problem in the field in which it is mended, or on the line where it stands', () => {
		const fields = {
			status: 'draft',
			wards: ['Abbey', 'Abbeyy'],
			considered: [{ body: 'cabinet', date: '2026' }],
		};
		const text = joinReport({ template: 'lsp-report', ...fields }, '## 1.0 Costs\n\n#### Staff\n');
		const found = placeProblems(judge(text), { text, fields });
		expect(found.map(({ rule, field }) => `${rule} ${field?.join('.')}`)).toEqual([
			'field-missing title',
			'field-value considered.0.date',
		]);
		const mended = { ...fields, title: 'Costs', considered: [{ body: 'cabinet' }] };
		const readable = joinReport({ template: 'lsp-report', ...mended }, '## 1.0 Costs\n\n#### Staff\n');
		const others = placeProblems(judge(readable), { text: readable, fields: mended });
		const placeOf = (name: string) => others.find(({ rule }) => rule === name);
		expect(placeOf('ward-exists')?.field).toEqual(['wards', 1]);
		expect(placeOf('heading-levels')?.words).toBe('#### Staff');
	});
});
