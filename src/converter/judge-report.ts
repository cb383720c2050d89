import { idUnique, nameIsTaken } from '../checks/id-unique.ts';
import { runChecksOn } from '../checks/run-checks.ts';
import { settleProblems } from '../checks/settle-problems.ts';
import type { Outline } from '../markdown/outline.ts';
import type { RecordOf } from '../records/kinds.ts';
import { byPlace, type Problem } from '../records/problem.ts';
import { idOf, readRecord } from '../records/read-record.ts';
import type { Council } from '../register/council-data.ts';
import type { BesideFile } from '../register/entry.ts';
import { readBody } from '../register/read-body.ts';
import { buildRegister, type Register } from '../register/register.ts';

/** What officers call the content folder, here as at `npm run import`. */
export const contentName = 'content';

/** A report that was made, and what it lies among. */
export interface MadeReport {
	/** Below the content folder: `reports/2026/ID.md`. */
	path: string;
	text: string;
	/** The files beside it, by their names. */
	beside: Map<string, BesideFile>;
	council: Council;
	/** `YYYY-MM-DD` */
	today: string;
}

/** The problems of a report; and, where it can be read, the report among all that is known of the council. */
export interface Judged {
	problems: Problem[];
	report?: RecordOf<'report'>;
	register?: Register;
}

/** Reads a report that was made and runs every rule over it, as `npm run check` does once it lies in the content. */
export function judgeReport(made: MadeReport): Judged {
	const { path, text, council } = made;
	const file = `${contentName}/${path}`;
	const read = readRecord({ path, file, bytes: new TextEncoder().encode(text) }, 'report');
	const taken = council.others.has(idOf(path)) ? [idTaken(file)] : [];
	if (!read.ok) return { problems: [...taken, ...read.problems] };
	const report = read.value as RecordOf<'report'>;
	const { outline, problems } = readBody(report, council.templates);
	const register = registerWith(report, outline, made);
	const matter = { register, unread: council.others };
	const found = [...taken, ...problems, ...runChecksOn(report, matter)];
	const settled = settleProblems(found, matter).problems.filter(({ place }) => place.file === file);
	return { problems: settled.sort(byPlace), report, register };
}

function registerWith(
	report: RecordOf<'report'>,
	outline: Outline | undefined,
	{ beside, council, today }: MadeReport,
): Register {
	const folder = report.path.slice(0, report.path.lastIndexOf('/') + 1);
	const holdings = {
		site: council.site,
		templates: council.templates,
		records: [...council.records, report],
		outlines: new Map(outline ? [[report.id, outline]] : []),
		nameOf: (below: string) => `${contentName}/${below}`,
		files: new Map([...beside].map(([name, file]) => [folder + name, file])),
		digests: new Map<string, string>(),
	};
	return buildRegister(holdings, today);
}

function idTaken(file: string): Problem {
	const { level, name: rule } = idUnique;
	return { place: { file, line: 1, column: 1 }, level, rule, ...nameIsTaken('Another paper of this site') };
}
