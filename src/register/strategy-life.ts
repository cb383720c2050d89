import type { Backlink, Entry, RouteStep, Summary } from './entry.ts';
import { compareText } from './order.ts';
import type { Row } from './rows.ts';
import { beginsOn } from './strategy-standing.ts';

/** How a report bears on a strategy: as it is told, where it does so in several ways. */
const bearings = ['adopts', 'amends', 'implements'] as const;
export type Bearing = (typeof bearings)[number];

/** Something that happened to a strategy, or is to happen, on a day or in a month. */
export type LifeEvent = { date: string } & (
	| { what: 'adopted' | 'review_due' | 'ended' }
	| { what: 'began'; replaced: Summary[] }
	| { what: 'consulted'; until: string }
	| { what: 'considered'; body: Summary; meeting?: string | undefined; report: Summary }
	| { what: 'decided'; decision: Row; bearing: Bearing }
	| { what: 'reviewed'; note?: string | undefined; report?: Summary | undefined }
	| { what: 'extended'; to: string; before?: string | undefined; decision?: Row | undefined }
	| { what: 'superseded'; by: Summary }
	| { what: 'withdrawn'; reason: string }
);

/** What the life of a strategy is told from, beside the strategy. */
export interface LifeSources {
	successor: Entry<'strategy'> | undefined;
	/** Reports that bear on it, or that reviewed it, by id. */
	reports: Map<string, Entry<'report'>>;
	/** Any decision, by its id. */
	rowOf(id: string): Row | undefined;
}

/** The life of a strategy from the first thing recorded of it to the last that is to come. */
export function buildLife(strategy: Entry<'strategy'>, sources: LifeSources): LifeEvent[] {
	const events = [...ownEvents(strategy, sources), ...papersOf(strategy, sources)];
	return events.sort((a, b) => compareText(a.date, b.date));
}

/** The reports that bear on a strategy, each once, with how it does. */
export function bearingReports({ cited_by }: Pick<Entry, 'cited_by'>): { id: string; bearing: Bearing }[] {
	const found = new Map<string, Bearing>();
	for (const bearing of bearings)
		for (const { kind, from } of cited_by)
			if (kind === bearing && isOfReport(from) && !found.has(from.id)) found.set(from.id, bearing);
	return [...found].map(([id, bearing]) => ({ id, bearing }));
}

/** What its own file and its successor's say. */
function ownEvents(
	{ data, supersedes }: Entry<'strategy'>,
	{ successor, ...sources }: LifeSources,
): LifeEvent[] {
	const replaced = successor && beginsOn(successor);
	return [
		...(data.consultation
			? [{ what: 'consulted' as const, date: data.consultation.from, until: data.consultation.to }]
			: []),
		...dated('adopted', data.adopted),
		...(data.in_force_from
			? [{ what: 'began' as const, date: data.in_force_from, replaced: supersedes }]
			: []),
		...data.reviewed.map(({ date, note, report }) => ({
			what: 'reviewed' as const,
			date,
			note,
			report: summaryOf(sources.reports.get(report ?? '')),
		})),
		...data.extended.map(({ date, from, to, decision }) => ({
			what: 'extended' as const,
			date,
			to,
			before: from,
			decision: decision === undefined ? undefined : sources.rowOf(decision),
		})),
		...dated('review_due', data.reviewed.some(({ date }) => date === data.review) ? undefined : data.review),
		...dated('ended', data.in_force_to),
		...(replaced && successor ? [{ what: 'superseded' as const, date: replaced, by: short(successor) }] : []),
		...(data.withdrawn
			? [{ what: 'withdrawn' as const, date: data.withdrawn.date, reason: data.withdrawn.reason }]
			: []),
	];
}

/** What bodies decided, and are yet to decide, on the reports that bear on it. */
function papersOf(strategy: Entry<'strategy'>, { reports, rowOf }: LifeSources): LifeEvent[] {
	const extending = new Set(strategy.data.extended.map(({ decision }) => decision));
	return bearingReports(strategy).flatMap(({ id, bearing }) => {
		const report = reports.get(id);
		if (!report) return [];
		const decided = report.decisions.flatMap(({ id: decisionId }): LifeEvent[] => {
			const decision = extending.has(decisionId) ? undefined : rowOf(decisionId);
			return decision?.date ? [{ what: 'decided', date: decision.date, decision, bearing }] : [];
		});
		return [...decided, ...report.route.flatMap((step) => toCome(step, report))];
	});
}

function toCome({ date, past, decision, body, meeting }: RouteStep, report: Entry<'report'>): LifeEvent[] {
	if (date === undefined || past || decision) return [];
	return [{ what: 'considered', date, body: short(body), meeting, report: short(report) }];
}

function dated(what: 'adopted' | 'review_due' | 'ended', date: string | undefined): LifeEvent[] {
	return date === undefined ? [] : [{ what, date }];
}

function summaryOf(entry: Entry | undefined): Summary | undefined {
	return entry && short(entry);
}

/** What a link needs: an entry is more than its summary. */
function short({ id, kind, url, title }: Summary): Summary {
	return { id, kind, url, title };
}

function isOfReport({ kind }: Backlink['from']): boolean {
	return kind === 'report';
}
