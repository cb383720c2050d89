import type { z } from 'astro/zod';
import { closest } from './closest.ts';
import { idLike, idPattern } from './fields.ts';
import { placeOfField, readFrontmatter } from './frontmatter.ts';
import { type CouncilRecord, type Kind, kindOfPath, kinds } from './kinds.ts';
import type { Outcome, Problem } from './problem.ts';
import { explainIssues } from './schema-problems.ts';
import { type Site, siteSchema } from './site.ts';
import { type Template, templateSchema } from './template.ts';
import { templateDetails } from './template-details.ts';
import { type ContentFile, readText } from './text.ts';
import { placeInYaml, placeOfKey, readYaml } from './yaml.ts';

/** A template as it was read: its id, its rule and what an officer starts from. */
export interface TemplateFile {
	id: string;
	file: string;
	data: Template;
	header: string;
	body: string;
}

/** Reads one file of a folder of records. Call it only for a path that `kindOfPath` knows. */
export function readRecord(source: ContentFile, kind: Kind): Outcome<CouncilRecord> {
	const name = checkName(source, kind);
	const read = readMarkdown(source, kinds[kind].schema);
	if (!read.ok || name) {
		return { ok: false, problems: [...(name ? [name] : []), ...(read.ok ? [] : read.problems)] };
	}
	const { data, header, body } = read.value;
	return {
		ok: true,
		value: {
			kind,
			id: idOf(source.path),
			file: source.file,
			path: source.path,
			data,
			header,
			body,
		} as CouncilRecord,
	};
}

export function readTemplate(source: ContentFile): Outcome<TemplateFile> {
	const read = readMarkdown(source, templateSchema);
	if (!read.ok) return read;
	return { ok: true, value: { id: idOf(source.path), file: source.file, ...read.value } };
}

/** Reads `site.yaml`. */
export function readSite(source: ContentFile): Outcome<Site> {
	const text = readText(source);
	if (!text.ok) return text;
	const yaml = { file: source.file, text: text.value, firstLine: 1 };
	const data = readYaml(yaml);
	if (!data.ok) return data;
	return parse(siteSchema, data.value, {
		ofField: (path) => placeInYaml(yaml, path),
		ofKey: (path) => placeOfKey(yaml, path),
	});
}

/** A file's id: its name without the ending. */
export function idOf(path: string): string {
	return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}

/** The kind a path belongs to, or the problem that it belongs to none. */
export function kindOrProblem(source: ContentFile): Outcome<Kind> {
	const kind = kindOfPath(source.path);
	if (kind) return { ok: true, value: kind };
	const folders = Object.values(kinds).map(({ folder }) => folder);
	const folder = source.path.includes('/') ? (source.path.split('/')[0] ?? '') : '';
	const [suggestion] = closest(folder, folders);
	const problem: Problem = {
		place: { file: source.file, line: 1, column: 1 },
		level: 'error',
		rule: 'file-place',
		reason: folder
			? `\`${folder}\` is not a folder of the content.`
			: 'A file may not lie beside the folders of the content.',
		fix: suggestion
			? `Did you mean \`${suggestion}/\`?`
			: `Move the file into one of: ${folders.join(', ')}.`,
	};
	return { ok: false, problems: [problem] };
}

function readMarkdown<T>(
	source: ContentFile,
	schema: z.ZodType<T>,
): Outcome<{ data: T; header: string; body: string }> {
	const text = readText(source);
	if (!text.ok) return text;
	const frontmatter = readFrontmatter(source.file, text.value);
	if (!frontmatter.ok) return frontmatter;
	const { data, header, body } = frontmatter.value;
	const copied = schema === (templateSchema as z.ZodType) ? undefined : templateDetails(data, source.file);
	if (copied) return { ok: false, problems: [copied] };
	const parsed = parse(schema, data, {
		ofField: (path) => placeOfField({ file: source.file, header }, path),
		ofKey: (path) => placeOfKey({ file: source.file, text: header, firstLine: 2 }, path),
	});
	return parsed.ok ? { ok: true, value: { data: parsed.value, header, body } } : parsed;
}

function parse<T>(
	schema: z.ZodType<T>,
	data: unknown,
	places: Parameters<typeof explainIssues>[2],
): Outcome<T> {
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return { ok: true, value: result.data };
	return { ok: false, problems: explainIssues(result.error.issues, schema, places) };
}

function checkName(source: ContentFile, kind: Kind): Problem | undefined {
	const name = source.path.split('/').at(-1) ?? '';
	const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
	const problem = { place: { file: source.file, line: 1, column: 1 }, level: 'error' } as const;
	if (ending === '.mdx' && kind !== 'page') {
		return {
			...problem,
			rule: 'mdx-place',
			reason: 'An `.mdx` file can run code, so it is only for pages about the site.',
			fix: 'Rename the file so that it ends in `.md`.',
		};
	}
	if (idPattern.test(idOf(source.path))) return undefined;
	return {
		...problem,
		rule: 'file-name',
		reason: `The file's name becomes its address for ever, and "${name}" has characters that an address should not have.`,
		fix: `Use lower-case letters, digits and hyphens only: \`${suggestedName(name)}\`.`,
	};
}

function suggestedName(name: string): string {
	return `${idLike(idOf(name)) || 'report'}.md`;
}
