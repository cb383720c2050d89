import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dictionary } from '../checks/check.ts';
import { maskPersonal } from '../checks/mask-personal.ts';
import { isOpenToChange } from '../checks/prose/open-papers.ts';
import { runChecks } from '../checks/run-checks.ts';
import { settleProblems } from '../checks/settle-problems.ts';
import { byPlace, type Problem } from '../records/problem.ts';
import { isWhollyShown } from '../register/hidden-ids.ts';
import { buildRegister, type Register } from '../register/register.ts';
import { readDictionary } from './dictionary.ts';
import { readHistory } from './history/read-history.ts';
import { programFolder } from './program.ts';
import { readContent } from './read-content.ts';

/** What a command works on. Folders are absolute or below the folder it is run in. */
export interface ContentOptions {
	content: string;
	cache: string;
	/** `YYYY-MM-DD` */
	today: string;
	/** The folder of the templates: the program's own, where none is named. */
	templates?: string;
}

/** The register, and every problem of every file. A problem of level error means that nothing may be published. */
export interface CheckedContent {
	register?: Register;
	problems: Problem[];
	/** How many problems are not among them because their files say why they are right as they are. */
	acknowledged: number;
}

/** Reads the content and runs every check over it. */
export async function checkContent(options: ContentOptions): Promise<CheckedContent> {
	const { content, cache, today, templates = join(programFolder, 'templates') } = options;
	const { holdings, problems, unread, keep } = await readContent({
		content,
		contentName: content,
		templates,
		source: join(programFolder, 'src'),
		cache,
	});
	const told = (all: Problem[]) => all.sort(byPlace).map((problem) => maskPersonal(problem, today));
	if (!holdings) return { problems: told(problems), acknowledged: 0 };
	const history = await readHistory({ content, records: holdings.records, today });
	const register = buildRegister({ ...holdings, history }, today);
	await keep((record) => isWhollyShown(record, register));
	const crest = await checkCrest(register, `${content}/site.yaml`);
	const matter = { register, unread, ...(await dictionaryFor(register)) };
	const settled = settleProblems([...problems, ...crest, ...runChecks(matter)], matter);
	return { register, ...settled, problems: told(settled.problems) };
}

/** A dictionary is read only where there are words that can still be changed. */
async function dictionaryFor({ records, today }: Register): Promise<{ dictionary?: Dictionary }> {
	const isNeeded = records.some((record) => record.body.trim() !== '' && isOpenToChange(record, today));
	return isNeeded ? { dictionary: await readDictionary() } : {};
}

/** The crest is a file of `public/`, which is not content: so it is looked for here. */
async function checkCrest({ site: { crest } }: Register, file: string): Promise<Problem[]> {
	if (crest === undefined || (await readdir(join(programFolder, 'public'))).includes(crest)) return [];
	return [
		{
			place: { file, line: 1, column: 1 },
			level: 'error',
			rule: 'crest-exists',
			reason: `There is no file "${crest}" in \`public/\`.`,
			fix: 'Put the crest there, or take `crest` out.',
		},
	];
}
