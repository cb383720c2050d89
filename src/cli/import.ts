import { parseArgs } from 'node:util';
import { type ImportedFile, type ImportFilesOptions, importFiles } from '../publish/import-files.ts';
import { idPattern } from '../records/fields.ts';
import { known, readOptions, WrongUse } from './options.ts';

const own = ['template', 'id'] as const;

/** Imports papers as drafts, and tells what became of each. Returns 0 when all were imported and 1 when one was not. */
export async function importPapers(args: string[]): Promise<number> {
	const options = readImportOptions(args);
	const refused: string[] = [];
	for await (const imported of importFiles(options)) {
		if (!imported.ok) refused.push(imported.file);
		(imported.ok ? process.stdout : process.stderr).write(formatImported(imported));
	}
	if (options.files.length > 1) process.stdout.write(formatSum(options.files.length, refused));
	return refused.length > 0 ? 1 : 0;
}

function readImportOptions(args: string[]): ImportFilesOptions {
	const options = Object.fromEntries([...known, ...own].map((name) => [name, { type: 'string' as const }]));
	const { values, positionals: files } = parseArgs({ args, options, strict: false, allowPositionals: true });
	const { template, id, ...others } = values;
	const shared = Object.entries(others).flatMap(([name, value]) => [
		`--${name}`,
		...(typeof value === 'string' ? [value] : []),
	]);
	if (files.length === 0) throw new WrongUse('Name the papers to import: npm run import -- report.docx');
	if (id !== undefined && files.length > 1)
		throw new WrongUse('--id names one report: import one file at a time with it.');
	if (id !== undefined && (typeof id !== 'string' || !idPattern.test(id)))
		throw new WrongUse('--id takes lower-case letters, digits and hyphens, such as community-hub-2026.');
	if (template !== undefined && (typeof template !== 'string' || template === ''))
		throw new WrongUse('--template takes the name of a file in templates/, without its ending.');
	return { ...readOptions(shared, new Date()), files, ...(template && { template }), ...(id && { id }) };
}

/** After several papers, what was said of one that was not imported may be far up on the screen. */
function formatSum(count: number, refused: string[]): string {
	const done = `${count - refused.length} of ${count} papers were imported.`;
	return refused.length === 0
		? `${done}\n`
		: `${done} Not imported, for the reasons above:\n${refused.map((file) => `  ${file}\n`).join('')}`;
}

function formatImported(imported: ImportedFile): string {
	if (!imported.ok) return `${imported.file}: not imported\n  ${imported.reason}\n  ${imported.fix}\n\n`;
	const { file, written, notesFile, notes } = imported;
	return `${file}: imported as a draft\n  ${written}\n  ${notesFile}: what was kept, and what needs your eye\n\n${notes}\nNext: read the draft beside the paper, mend what the report names, and run \`npm run check\`.\n\n`;
}
