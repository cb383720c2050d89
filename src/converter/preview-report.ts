import type { Fields } from '../importers/fields/reading.ts';
import { joinReport } from '../importers/write-report.ts';
import { setEdition } from '../publish/edition.ts';
import { readReportPage } from '../publish/report-page.ts';
import type { RecordOf } from '../records/kinds.ts';
import { reportSchema } from '../records/report.ts';
import { buildEntry, openDesk } from '../register/entries.ts';
import type { AnyEntry, Entry } from '../register/entry.ts';
import { withDrafts } from '../register/preview.ts';
import type { Register } from '../register/register.ts';
import { type Judged, judgeReport, type MadeReport } from './judge-report.ts';
import { renderPaper } from './render-paper.ts';

/** The HTML of a report's paper as the site would show it, were it published; nothing where even then it could not be, or may not. */
export async function previewReport(judged: Judged, made: MadeReport): Promise<string | undefined> {
	const { report, register } = judged;
	if (!report || !register || report.data.classification === 'exempt') return undefined;
	if (!register.templates.has(report.data.template)) return undefined;
	// A text that cannot be rendered has no outline.
	if (report.body.trim() !== '' && !register.outlines.has(report.id)) return undefined;
	const preview = withDrafts(asDraft(report, register));
	const view = preview.visible.get(report.id);
	if (view?.kind !== 'report') return undefined;
	const desk = openDesk(preview);
	const entry = buildEntry(view, desk) as Entry<'report'>;
	const near = neighbourIds(entry).flatMap((id) => preview.visible.get(id) ?? []);
	setEdition({
		site: preview.site,
		today: made.today,
		entries: [entry as unknown as AnyEntry, ...near.map((record) => buildEntry(record, desk))],
		templates: preview.templates,
		earlier: [],
		bodies: new Map([[entry.url, view.body]]),
		contentFolder: '',
	});
	return renderPaper(readReportPage(entry));
}

/** The report without what the schema does not accept, so that there is something to show while that is mended. */
export function judgeReadable(made: MadeReport, { fields, body }: { fields: Fields; body: string }): Judged {
	const { error } = reportSchema.safeParse(fields);
	const wrong = new Set(error?.issues.map(({ path }) => String(path[0])));
	const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !wrong.has(name)));
	const text = joinReport({ title: 'A report without a title', status: 'draft', ...kept }, body);
	return judgeReport({ ...made, text });
}

function asDraft(report: RecordOf<'report'>, register: Register): Register {
	const draft: RecordOf<'report'> = { ...report, data: { ...report.data, status: 'draft' } };
	return { ...register, records: register.records.map((record) => (record === report ? draft : record)) };
}

/** What the page of a report shows besides the report: the bodies of its route, and what it refers to. */
function neighbourIds({ bodies, references, data }: Entry<'report'>): string[] {
	const targets = references.flatMap(({ target }) => target?.id ?? []);
	const appended = data.appendices.flatMap(({ to }) => to ?? []);
	return [...new Set([...bodies, ...targets, ...appended])];
}
