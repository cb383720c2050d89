import type { DecisionRow } from './decision-data.ts';
import { isDecision, keyDecisionTest } from './decision-groups.ts';
import { outcomesOf } from './decision-outcomes.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { newestFirst } from './order.ts';
import { type Row, rowMaker } from './rows.ts';
import { defined } from './summary.ts';

/** Says in the words of a list what was decided, and what is withheld. */
export interface RowWords {
	decided(row: Row): string | undefined;
	withheld(row: Row): string | undefined;
}

/** Every decision as a row of the register, the newest first. */
export function* decisionRows(entries: AnyEntry[], words: RowWords): Generator<DecisionRow> {
	const toRow = rowMaker(entries);
	const isKey = keyDecisionTest(entries);
	const reports = new Map(entries.flatMap((entry) => (entry.kind === 'report' ? [[entry.id, entry]] : [])));
	for (const entry of entries.filter(isDecision).sort(newestFirst)) {
		const report = reports.get(entry.data.report);
		if (!report) continue;
		const row = toRow(entry);
		const key_decision = isKey(entry);
		yield defined({
			...decided(entry, report),
			key_decision,
			outcomes: [...outcomesOf(row)],
			in_words: words.decided(row) ?? '',
			withheld: words.withheld(row),
			...standing(entry),
		});
	}
}

function decided(
	{ id, url, title, date, by, data, themes, wards }: Entry<'decision'>,
	report: Entry<'report'>,
) {
	return {
		id,
		url,
		title,
		reference: report.data.reference,
		report: report.id,
		report_url: report.url,
		classification: report.data.classification,
		date: date ?? data.date,
		published: data.published,
		body: data.body,
		body_name: by ?? data.body,
		recommendations: data.outcomes.map(({ recommendation, outcome }) => ({ recommendation, outcome })),
		call_in: data.call_in?.state,
		themes,
		wards,
		reasons: data.reasons,
	};
}

function standing({ standing: stands }: Entry<'decision'>) {
	return {
		standing: stands?.state ?? ('not_recorded' as const),
		standing_since: stands?.since,
		standing_until: stands?.until,
	};
}
