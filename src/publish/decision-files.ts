import { stringify } from 'csv-stringify/sync';
import type { Site } from '../records/site.ts';
import { type DecisionRow, decisionRowSchema } from '../register/decision-data.ts';

type Rows = Iterable<DecisionRow>;

/** Formats the register of decisions as one JSON document, piece by piece. */
export function* formatDecisionsJson(
	rows: Rows,
	{ name, base_url }: Pick<Site, 'name' | 'base_url'>,
): Generator<string> {
	yield `{"council":${JSON.stringify(name)},"base_url":${JSON.stringify(base_url)},"decisions":[`;
	let separator = '\n';
	for (const row of rows) {
		yield separator + JSON.stringify(row);
		separator = ',\n';
	}
	yield '\n]}\n';
}

const columns = Object.keys(decisionRowSchema.shape) as (keyof DecisionRow)[];

/**
 * Formats the register of decisions as CSV (RFC 4180), row by row. It begins with the mark by which Excel knows UTF-8, and
 * what a spreadsheet would run as a formula begins with an apostrophe.
 */
export function* formatDecisionsCsv(rows: Rows, { base_url }: Pick<Site, 'base_url'>): Generator<string> {
	yield `\ufeff${formatLine(columns)}`;
	for (const row of rows) yield formatLine(columns.map((column) => cellOf(column, row, base_url)));
}

function formatLine(cells: string[]): string {
	return stringify([cells], { record_delimiter: 'windows', escape_formulas: true });
}

function cellOf(column: keyof DecisionRow, row: DecisionRow, baseUrl: string): string {
	const value = row[column];
	if (value === undefined) return '';
	if (column === 'url' || column === 'report_url') return new URL(String(value), baseUrl).href;
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (!Array.isArray(value)) return value;
	return value
		.map((item) => (typeof item === 'string' ? item : `${item.recommendation} ${item.outcome}`))
		.join('; ');
}
